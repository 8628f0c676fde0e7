import Type, { type Static } from 'typebox'
import { area, field, maybe, path, text } from '../define/index.ts'

const { object, taggedUnion } = area('items')

const kind = 'Tells the kind of action.'
const command = field('The part of the command line that does it.', text())

const ReadAction = object('ReadAction', 'The command reads a file.', {
  type: field(kind, Type.Literal('read')),
  command,
  name: field('Name of the file, for people.', text()),
  path: field('Where the file is.', path()),
})

const ListFilesAction = object('ListFilesAction', 'The command lists files.', {
  type: field(kind, Type.Literal('listFiles')),
  command,
  path: field('The folder; the working folder when null.', maybe(text())),
})

const SearchAction = object('SearchAction', 'The command searches in files.', {
  type: field(kind, Type.Literal('search')),
  command,
  query: field('What it searches for.', maybe(text())),
  path: field('Where it searches.', maybe(text())),
})

const UnknownAction = object('UnknownAction', 'The server cannot tell what the command does.', {
  type: field(kind, Type.Literal('unknown')),
  command,
})

export const CommandAction = taggedUnion(
  'CommandAction',
  'What a command does, as far as the server can tell by reading it. For display only: never decide by it.',
  'type',
  [ReadAction, ListFilesAction, SearchAction, UnknownAction],
)

export type CommandAction = Static<typeof CommandAction>
