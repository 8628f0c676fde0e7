import Type from 'typebox'
import { area, field, maybe, since06, text } from '../define/index.ts'

const { object, taggedUnion } = area('policy')

const subpath = field('A path below it, relative to it. All of it when left out.', maybe(text()))

const RootFileSystemSpecialPath = object(
  'RootFileSystemSpecialPath',
  'All files there are.',
  { kind: field('Tells the kind of place.', Type.Literal('root')) },
  since06,
)

const MinimalFileSystemSpecialPath = object(
  'MinimalFileSystemSpecialPath',
  'What programs need of the system in order to run at all.',
  { kind: field('Tells the kind of place.', Type.Literal('minimal')) },
  since06,
)

const ProjectRootsFileSystemSpecialPath = object(
  'ProjectRootsFileSystemSpecialPath',
  'The folders of the workspace.',
  { kind: field('Tells the kind of place.', Type.Literal('project_roots')), subpath },
  since06,
)

const TmpdirFileSystemSpecialPath = object(
  'TmpdirFileSystemSpecialPath',
  'The folder in `TMPDIR`.',
  { kind: field('Tells the kind of place.', Type.Literal('tmpdir')) },
  since06,
)

const SlashTmpFileSystemSpecialPath = object(
  'SlashTmpFileSystemSpecialPath',
  'The folder `/tmp`.',
  { kind: field('Tells the kind of place.', Type.Literal('slash_tmp')) },
  since06,
)

const UnknownFileSystemSpecialPath = object(
  'UnknownFileSystemSpecialPath',
  'A place that this server does not know; a newer one may.',
  {
    kind: field('Tells the kind of place.', Type.Literal('unknown')),
    path: field('What the place is called.', text()),
    subpath,
  },
  since06,
)

export const FileSystemSpecialPath = taggedUnion(
  'FileSystemSpecialPath',
  'A place among the files by what it is for, wherever it lies.',
  'kind',
  [
    RootFileSystemSpecialPath,
    MinimalFileSystemSpecialPath,
    ProjectRootsFileSystemSpecialPath,
    TmpdirFileSystemSpecialPath,
    SlashTmpFileSystemSpecialPath,
    UnknownFileSystemSpecialPath,
  ],
  since06,
)
