import Type, { type Static } from 'typebox'
import { area, field, list, map, maybe, since06, since11, text } from '../define/index.ts'
import { ReasoningEffort } from '../models/settings.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum } = area('items')

const CollabAgentTool = openEnum('CollabAgentTool', 'What one agent can do with others.', {
  spawnAgent: 'Start a new agent.',
  sendInput: 'Give an agent something further to do.',
  resumeAgent: 'Take up an agent that was closed.',
  wait: 'Wait until agents have something to tell.',
  closeAgent: 'End an agent.',
  sendMessage: { docs: 'Leave an agent a message, without setting it to work.', ...since11 },
  followupTask: { docs: 'Give an agent a further task, and set it to work.', ...since11 },
  interruptAgent: { docs: 'Stop what an agent is doing; it can be given something else.', ...since11 },
  listAgents: { docs: 'Ask which agents there are.', ...since11 },
})

const CollabAgentToolCallStatus = openEnum(
  'CollabAgentToolCallStatus',
  'Where the call of an agent to others stands.',
  {
    inProgress: 'It goes on.',
    completed: 'It ended well.',
    failed: 'It did not succeed.',
    interrupted: { docs: 'It was cut short.', ...since11 },
  },
)

const CollabAgentStatus = openEnum('CollabAgentStatus', 'How an agent is doing.', {
  pendingInit: 'It is being set up.',
  running: 'It works.',
  interrupted: { docs: 'Its work was stopped; it can be given something else.', ...since06 },
  completed: 'It has done its work.',
  errored: 'Its work failed.',
  shutdown: 'It was closed.',
  notFound: 'There is no such agent.',
})

const CollabAgentState = object('CollabAgentState', 'What was last known of an agent.', {
  status: field('How it was doing.', CollabAgentStatus),
  message: field('Its last words when it has done its work, or why it failed.', maybe(text())),
})

export const CollabAgentToolCallItem = object(
  'CollabAgentToolCallItem',
  'What an agent did with other agents. Each agent has a thread of its own, by which it is named.',
  {
    type: field('Tells the kind of item.', Type.Literal('collabAgentToolCall')),
    id: field('Unique inside the thread.', text()),
    tool: field('What it did.', CollabAgentTool),
    status: field('Where the call stands.', CollabAgentToolCallStatus),
    senderThreadId: field('The thread of the agent that did it.', text()),
    receiverThreadIds: field(
      'The threads of the agents that it was done to; a new agent stands here once it is there.',
      list(text()),
    ),
    prompt: field('What the agents were told.', maybe(text())),
    model: field('Name of the model that was asked for, for a new agent.', maybe(text()), since06),
    reasoningEffort: field('How long a new agent may think.', maybe(ReasoningEffort), since06),
    agentsStates: field(
      'What was last known of the agents, by their threads. Empty when nothing is.',
      map(CollabAgentState),
    ),
    ...itemTimes,
  },
)

export type CollabAgentToolCallItem = Static<typeof CollabAgentToolCallItem>
