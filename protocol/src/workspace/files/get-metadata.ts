import type { Static } from 'typebox'
import { area, field, flag, path, since06, unixMillis } from '../../define/index.ts'
import { kindOfFile } from './kind-of-file.ts'

const { object } = area('files')

export const FsGetMetadataParams = object(
  'FsGetMetadataParams',
  'What to look up.',
  { path: field('A file, a folder or a symbolic link.', path()) },
  since06,
)

export const FsGetMetadataResponse = object(
  'FsGetMetadataResponse',
  'What the file system knows of a path, without the contents.',
  {
    ...kindOfFile,
    isSymlink: field('The path is a symbolic link itself, wherever it leads.', flag()),
    createdAtMs: field('When it was created; 0 where the file system does not say.', unixMillis()),
    modifiedAtMs: field(
      'When its contents last changed; 0 where the file system does not say.',
      unixMillis(),
    ),
  },
  since06,
)

export type FsGetMetadataParams = Static<typeof FsGetMetadataParams>
export type FsGetMetadataResponse = Static<typeof FsGetMetadataResponse>
