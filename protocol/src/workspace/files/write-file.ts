import type { Static } from 'typebox'
import { area, base64, field, path, since06 } from '../../define/index.ts'

const { object } = area('files')

export const FsWriteFileParams = object(
  'FsWriteFileParams',
  'A file to write.',
  {
    path: field('The file. It is created, or loses what it held; its folder has to exist.', path()),
    dataBase64: field('All of its bytes.', base64()),
  },
  since06,
)

export const FsWriteFileResponse = object('FsWriteFileResponse', 'The file was written.', {}, since06)

export type FsWriteFileParams = Static<typeof FsWriteFileParams>
export type FsWriteFileResponse = Static<typeof FsWriteFileResponse>
