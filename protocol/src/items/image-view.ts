import Type, { type Static } from 'typebox'
import { area, field, path, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

export const ImageViewItem = object('ImageViewItem', 'The agent looked at an image.', {
  type: field('Tells the kind of item.', Type.Literal('imageView')),
  id: field('Unique inside the thread.', text()),
  path: field('Where the file is.', path()),
  ...itemTimes,
})

export type ImageViewItem = Static<typeof ImageViewItem>
