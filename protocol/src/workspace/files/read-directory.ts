import type { Static } from 'typebox'
import { area, field, list, path, since06, text } from '../../define/index.ts'
import { kindOfFile } from './kind-of-file.ts'

const { object } = area('files')

export const FsReadDirectoryParams = object(
  'FsReadDirectoryParams',
  'A folder to look into.',
  { path: field('The folder.', path()) },
  since06,
)

const FsReadDirectoryEntry = object(
  'FsReadDirectoryEntry',
  'One thing in a folder.',
  { fileName: field('Its name, without any folder.', text()), ...kindOfFile },
  since06,
)

export const FsReadDirectoryResponse = object(
  'FsReadDirectoryResponse',
  'What is in the folder, but not what is in folders below it.',
  { entries: field('The entries, in no particular order.', list(FsReadDirectoryEntry)) },
  since06,
)

export type FsReadDirectoryParams = Static<typeof FsReadDirectoryParams>
export type FsReadDirectoryResponse = Static<typeof FsReadDirectoryResponse>
