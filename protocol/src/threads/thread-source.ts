import type { Static } from 'typebox'
import { area, carrying, field, int, maybe, plain, since06, text } from '../define/index.ts'

const { externalUnion, object, openEnum } = area('threads')

const SpawnedThread = object('SpawnedThread', 'Where an agent stands that another one started.', {
  parent_thread_id: field('The thread of the agent that started it.', text()),
  depth: field('How many agents stand above it.', int('int32')),
  agent_path: field('Its place among the agents.', maybe(text()), since06),
  agent_nickname: field('Its name, for people.', maybe(text()), since06),
  agent_role: field('What it was started for.', maybe(text()), since06),
})

export const SubAgentSource = externalUnion(
  'SubAgentSource',
  'What an agent was started for by the server.',
  [
    plain('review', 'To review changes.'),
    plain('compact', 'To compact a history.'),
    plain('memory_consolidation', { docs: 'To tidy up what is remembered.', ...since06 }),
    carrying('thread_spawn', 'To work for another agent.', SpawnedThread),
    carrying('other', 'For something else; this is its name.', text()),
  ],
)

export const SessionSource = externalUnion('SessionSource', 'Where a thread comes from.', [
  plain('cli', 'The terminal program.'),
  plain('vscode', 'An editor; also every client of the app server that says nothing else.'),
  plain('exec', 'A run without a user.'),
  plain('appServer', 'A client of the app server.'),
  plain('unknown', 'Nobody knows.'),
  carrying('custom', { docs: 'Somewhere else; this is its name.', ...since06 }, text()),
  carrying('subAgent', 'An agent that the server started by itself.', SubAgentSource),
])

export const ThreadSourceKind = openEnum(
  'ThreadSourceKind',
  'Where threads come from, for choosing among them.',
  {
    cli: 'The terminal program.',
    vscode: 'An editor.',
    exec: 'Runs without a user.',
    appServer: 'Clients of the app server.',
    subAgent: 'Agents that the server started, whatever for.',
    subAgentReview: 'Agents that review changes.',
    subAgentCompact: 'Agents that compact a history.',
    subAgentThreadSpawn: 'Agents that work for another agent.',
    subAgentOther: 'Agents started for something else.',
    unknown: 'Nobody knows.',
  },
)

export type SessionSource = Static<typeof SessionSource>
