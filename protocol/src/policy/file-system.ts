import Type, { type Static } from 'typebox'
import { area, field, path, since06, text } from '../define/index.ts'
import { FileSystemSpecialPath } from './special-path.ts'

const { object, openEnum, taggedUnion } = area('policy')

const FileSystemAccessMode = openEnum(
  'FileSystemAccessMode',
  'What may be done with files.',
  {
    read: 'They can be read.',
    write: 'They can be read and changed.',
    deny: 'They cannot even be read.',
  },
  since06,
)

const PathFileSystemPath = object(
  'PathFileSystemPath',
  'A file, or a folder with all that is in it.',
  {
    type: field('Tells how the files are named.', Type.Literal('path')),
    path: field('The file or folder.', path()),
  },
  since06,
)

const GlobPatternFileSystemPath = object(
  'GlobPatternFileSystemPath',
  'All files whose path fits a pattern.',
  {
    type: field('Tells how the files are named.', Type.Literal('glob_pattern')),
    pattern: field('The pattern, with `*` and `**`.', text()),
  },
  since06,
)

const SpecialFileSystemPath = object(
  'SpecialFileSystemPath',
  'A place by what it is for.',
  {
    type: field('Tells how the files are named.', Type.Literal('special')),
    value: field('The place.', FileSystemSpecialPath),
  },
  since06,
)

const FileSystemPath = taggedUnion(
  'FileSystemPath',
  'Which files are meant.',
  'type',
  [PathFileSystemPath, GlobPatternFileSystemPath, SpecialFileSystemPath],
  since06,
)

export const FileSystemSandboxEntry = object(
  'FileSystemSandboxEntry',
  'What commands may do with some files.',
  {
    path: field('Which files.', FileSystemPath),
    access: field('What may be done with them.', FileSystemAccessMode),
  },
  since06,
)

export type FileSystemSandboxEntry = Static<typeof FileSystemSandboxEntry>
