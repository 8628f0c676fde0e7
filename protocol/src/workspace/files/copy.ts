import type { Static } from 'typebox'
import { area, field, flag, optional, path, since06 } from '../../define/index.ts'

const { object } = area('files')

export const FsCopyParams = object(
  'FsCopyParams',
  'What to copy, and where to.',
  {
    sourcePath: field('The file or folder to copy.', path()),
    destinationPath: field('The path of the copy itself, not of the folder to put it in.', path()),
    recursive: field(
      'With everything below it: a folder cannot be copied otherwise. Makes no difference to a file. No when left out.',
      optional(flag()),
    ),
  },
  since06,
)

export const FsCopyResponse = object('FsCopyResponse', 'The copy was made.', {}, since06)

export type FsCopyParams = Static<typeof FsCopyParams>
export type FsCopyResponse = Static<typeof FsCopyResponse>
