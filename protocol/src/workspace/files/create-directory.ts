import type { Static } from 'typebox'
import { area, field, flag, maybe, path, since06 } from '../../define/index.ts'

const { object } = area('files')

export const FsCreateDirectoryParams = object(
  'FsCreateDirectoryParams',
  'A folder to make.',
  {
    path: field('The folder.', path()),
    recursive: field('Also make the folders above that are missing. Yes when left out.', maybe(flag())),
  },
  since06,
)

export const FsCreateDirectoryResponse = object(
  'FsCreateDirectoryResponse',
  'The folder was made.',
  {},
  since06,
)

export type FsCreateDirectoryParams = Static<typeof FsCreateDirectoryParams>
export type FsCreateDirectoryResponse = Static<typeof FsCreateDirectoryResponse>
