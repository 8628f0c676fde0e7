import Type, { type Static } from 'typebox'
import { area, field, list, maybe, path, since06, text } from '../../define/index.ts'
import { ReviewDecision } from './review-decision.ts'

const { object, taggedUnion } = area('approvals')

const kind = 'Tells the kind of action.'
const cmd = field('The part of the command line that does it.', text())

const ReadParsedCommand = object('ReadParsedCommand', 'The command reads a file.', {
  type: field(kind, Type.Literal('read')),
  cmd,
  name: field('Name of the file, for people.', text()),
  path: field('Where the file is, as far as the server can tell. Can start from the working folder.', text()),
})

const ListFilesParsedCommand = object('ListFilesParsedCommand', 'The command lists files.', {
  type: field(kind, Type.Literal('list_files')),
  cmd,
  path: field('The folder; the working folder when null.', maybe(text())),
})

const SearchParsedCommand = object('SearchParsedCommand', 'The command searches in files.', {
  type: field(kind, Type.Literal('search')),
  cmd,
  query: field('What it searches for.', maybe(text())),
  path: field('Where it searches.', maybe(text())),
})

const UnknownParsedCommand = object('UnknownParsedCommand', 'The server cannot tell what the command does.', {
  type: field(kind, Type.Literal('unknown')),
  cmd,
})

const ParsedCommand = taggedUnion(
  'ParsedCommand',
  'What a command does, in the words of the older generation of the protocol. For display only: never decide by it.',
  'type',
  [ReadParsedCommand, ListFilesParsedCommand, SearchParsedCommand, UnknownParsedCommand],
)

export const ExecCommandApprovalParams = object(
  'ExecCommandApprovalParams',
  'May this command run? Asked by the older generation of the protocol; the turn waits for the answer.',
  {
    conversationId: field('The thread.', text()),
    callId: field('The call of the model; older notifications about the command carry the same id.', text()),
    approvalId: field('Tells several questions about one call apart.', maybe(text()), since06),
    reason: field('Why it is asked, for people.', maybe(text())),
    command: field('The command, word by word.', list(text())),
    cwd: field('The folder that it is to run in.', path()),
    parsedCmd: field('What it does, as far as the server can tell.', list(ParsedCommand)),
  },
)

export const ExecCommandApprovalResponse = object(
  'ExecCommandApprovalResponse',
  'What the user says to the command, for the older generation of the protocol.',
  { decision: field('The decision.', ReviewDecision) },
)

export type ExecCommandApprovalParams = Static<typeof ExecCommandApprovalParams>
export type ExecCommandApprovalResponse = Static<typeof ExecCommandApprovalResponse>
