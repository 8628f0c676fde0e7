import Type, { type Static } from 'typebox'
import {
  area,
  base64,
  field,
  flag,
  list,
  maybe,
  optional,
  path,
  since06,
  since11,
  text,
  unixSeconds,
} from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object, taggedUnion } = area('items')

const ImageUsageLimitExceeded = object(
  'ImageUsageLimitExceeded',
  'A limit on the making of images was reached.',
  {
    type: field('Tells the kind of failure.', Type.Literal('usageLimitExceeded')),
    limitId: field('Name of the limit.', text()),
    resetsAt: field('When images can be made again, where that is known.', maybe(unixSeconds())),
  },
  since11,
)

const ImageGenerationFailure = taggedUnion(
  'ImageGenerationFailure',
  'Why no image was made.',
  'type',
  [ImageUsageLimitExceeded],
  since11,
)

const ImageGenerationInputImage = object(
  'ImageGenerationInputImage',
  'An image file that the new image was made from.',
  {
    path: field('Where the file is.', path()),
    sha256: field('SHA-256 of what the file held at the time, as 64 lower-case hex digits.', text()),
  },
  since11,
)

export const ImageGenerationItem = object(
  'ImageGenerationItem',
  'An image that the model made. Its bytes come along, or it is kept as a file elsewhere.',
  {
    type: field('Tells the kind of item.', Type.Literal('imageGeneration')),
    id: field('Unique inside the thread.', text()),
    status: field('Where it stands, in the words of the model endpoint.', text()),
    revisedPrompt: field('The description of the image that the model went by.', maybe(text())),
    result: field(
      'The bytes of the image; empty when there is none. Either this or `fileId`.',
      optional(base64()),
      {
        optionalSince: '2026-11',
      },
    ),
    fileId: field(
      'Id of the file that holds the image, where it does not come along. Either this or `result`.',
      optional(text()),
      since11,
    ),
    savedPath: field('Where the server put the image, when it did.', maybe(path())),
    generationId: field('What the maker of the image calls it.', maybe(text()), since11),
    transparentBackground: field('Whether the background can be seen through.', maybe(flag()), since11),
    inputImages: field(
      'The files that it was made from. Absent on items of older servers.',
      optional(list(ImageGenerationInputImage)),
      since11,
    ),
    failure: field('Why no image was made, when none was.', maybe(ImageGenerationFailure), since11),
    ...itemTimes,
  },
  { ...since06, alternatives: [['fileId'], ['result']] },
)

export type ImageGenerationItem = Static<typeof ImageGenerationItem>
