import type { Static } from 'typebox'
import { area, field, flag, maybe, path, since06 } from '../../define/index.ts'

const { object } = area('files')

export const FsRemoveParams = object(
  'FsRemoveParams',
  'What to delete.',
  {
    path: field('The file or folder.', path()),
    recursive: field('Of a folder, also everything below it. Yes when left out.', maybe(flag())),
    force: field('It is no error when there is nothing to delete. Yes when left out.', maybe(flag())),
  },
  since06,
)

export const FsRemoveResponse = object('FsRemoveResponse', 'It is gone.', {}, since06)

export type FsRemoveParams = Static<typeof FsRemoveParams>
export type FsRemoveResponse = Static<typeof FsRemoveResponse>
