import type { Static } from 'typebox'
import {
  anything,
  area,
  experimental11,
  field,
  flag,
  list,
  map,
  maybe,
  nullable,
  optional,
  path,
  since06,
  since11,
  text,
  unixSeconds,
} from '../define/index.ts'
import { ReasoningEffort } from '../models/settings.ts'
import { Turn } from '../turns/turn.ts'
import { SessionSource } from './thread-source.ts'
import { ThreadStatus } from './thread-status.ts'

const { object, openEnum } = area('threads')

export const GitInfo = object('GitInfo', 'The state of the git repository when the thread was started.', {
  sha: field('The commit that was checked out.', maybe(text())),
  branch: field('The branch that was checked out.', maybe(text())),
  originUrl: field('Address of the remote `origin`.', maybe(text())),
})

export const ThreadHistoryMode = openEnum(
  'ThreadHistoryMode',
  'How the history of a thread is handed out.',
  {
    legacy: 'As a whole, with the thread.',
    paginated: 'Page by page; asking for it as a whole still works and is deprecated.',
  },
  since11,
)

export const ThreadEnvironment = object(
  'ThreadEnvironment',
  'A machine that a thread works on.',
  {
    environmentId: field('Its id; `local` is the machine of the server.', text()),
    cwd: field('The working folder there.', path()),
    runtimeWorkspaceRoots: field('The folders of the workspace there.', list(path())),
  },
  experimental11,
)

const ThreadSectionAppearance = object(
  'ThreadSectionAppearance',
  'How a section is shown.',
  {
    color: field('Its colour.', maybe(text())),
    icon: field('Its picture.', maybe(text())),
  },
  since11,
)

const ThreadSection = object(
  'ThreadSection',
  'A group that the user sorted a thread into.',
  {
    id: field('Id of the section.', text()),
    name: field('Its name.', text()),
    appearance: field('How it is shown.', maybe(ThreadSectionAppearance)),
  },
  since11,
)

export const Thread = object('Thread', 'A durable conversation between a user and an agent.', {
  id: field('A UUIDv7; it never changes.', text()),
  environments: field('The machines it works on.', maybe(list(ThreadEnvironment)), experimental11),
  extra: field('More about it, by names that only its owner knows.', maybe(map(anything())), experimental11),
  sessionId: field(
    'The session that the thread belongs to; its own id for a thread started by itself.',
    text(),
    since06,
  ),
  forkedFromId: field('The thread that its history was taken over from.', maybe(text()), since06),
  attachedToThreadId: field('The thread that it accompanies.', maybe(text()), experimental11),
  parentThreadId: field('The thread whose agent started it.', maybe(text()), since06),
  preview: field('The first words of the user; empty before the first turn.', text()),
  ephemeral: field('It is not stored, and is gone with the process.', flag(), since06),
  section: field('The group that the user sorted it into.', maybe(ThreadSection), since11),
  sectionEnteredAt: field('When it came into the section.', maybe(unixSeconds()), since11),
  projectId: field('The project that it belongs to.', nullable(text()), since11),
  historyMode: field(
    'How its history is handed out. As a whole when left out.',
    optional(ThreadHistoryMode),
    { ...since11, default: 'legacy' },
  ),
  modelProvider: field('Name of the provider of the model.', text()),
  model: field('Name of the model.', maybe(text()), since11),
  reasoningEffort: field('How long the model may think.', maybe(ReasoningEffort), since11),
  createdAt: field('When it was started.', unixSeconds()),
  updatedAt: field('When something last happened in it.', unixSeconds()),
  recencyAt: field('When the user last did something in it.', maybe(unixSeconds()), since11),
  status: field('What it is doing.', ThreadStatus, since06),
  path: field('The file that it is stored in, where it has one of its own.', maybe(path())),
  cwd: field('The working folder.', path()),
  cliVersion: field('Version of the server that started it.', text()),
  originator: field('Name of the client that started it.', maybe(text()), since11),
  source: field('Where it comes from.', SessionSource),
  canAcceptDirectInput: field('Whether the user may talk to it.', maybe(flag()), experimental11),
  threadSource: field('What it was started for, in the words of the client.', maybe(text()), since06),
  agentNickname: field('Name of the agent, for people.', maybe(text()), since06),
  agentRole: field('What the agent was started for.', maybe(text()), since06),
  gitInfo: field('The state of the git repository when it was started.', maybe(GitInfo)),
  name: field('The name that the user gave it.', maybe(text()), since06),
  daybreakEnabled: field('A switch of the vendor.', maybe(flag()), experimental11),
  turns: field(
    'Its turns, oldest first. Only in the answers that resume it or read it with its turns; else empty.',
    list(Turn),
  ),
})

export type Thread = Static<typeof Thread>
export type GitInfo = Static<typeof GitInfo>
