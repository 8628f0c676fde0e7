import type { Static } from 'typebox'
import { area, base64, field, path, since06 } from '../../define/index.ts'

const { object } = area('files')

export const FsReadFileParams = object(
  'FsReadFileParams',
  'A file to read.',
  { path: field('The file.', path()) },
  since06,
)

export const FsReadFileResponse = object(
  'FsReadFileResponse',
  'What is in the file.',
  { dataBase64: field('All of its bytes.', base64()) },
  since06,
)

export type FsReadFileParams = Static<typeof FsReadFileParams>
export type FsReadFileResponse = Static<typeof FsReadFileResponse>
