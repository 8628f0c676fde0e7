import Type, { type Static } from 'typebox'
import { area, field, flag, int, list, maybe, since06, since11, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum } = area('items')

export const MessagePhase = openEnum(
  'MessagePhase',
  'What part a message plays in the answer.',
  {
    commentary: 'Said on the way, while work goes on.',
    partial_answer: { docs: 'A part of the answer, more to come.', ...since11 },
    final_answer: 'The answer.',
  },
  since06,
)

const AgentMessageDelivery = openEnum(
  'AgentMessageDelivery',
  'How a message reaches the user when it does not stand in the course of the turn.',
  { async: 'On its own; the turn does not wait for an answer.' },
  since11,
)

const AsyncUserInputQuestion = object(
  'AsyncUserInputQuestion',
  'A question that the agent leaves for the user while it goes on.',
  {
    title: field('The question.', text()),
    options: field('Answers to choose from.', maybe(list(text()))),
  },
  since11,
)

const AgentMessageDisplay = object(
  'AgentMessageDisplay',
  'How a moderated message is to be shown.',
  {
    action: field('What to do with it.', text()),
    blockType: field('Why it is held back.', maybe(text())),
    checkTrustedContacts: field('Whether to point to trusted contacts.', maybe(flag())),
    cyberTrustedAccess: field('Whether to point to the programme of trusted access.', maybe(flag())),
  },
  since11,
)

const AgentMessageModeration = object(
  'AgentMessageModeration',
  'What moderation found in a message.',
  {
    moderated: field('Whether it stepped in.', flag()),
    display: field('How the message is to be shown.', maybe(AgentMessageDisplay)),
  },
  since11,
)

const MemoryCitationEntry = object(
  'MemoryCitationEntry',
  'A place in the memory of the agent.',
  {
    path: field('The file.', text()),
    lineStart: field('First line, counted from 1.', int('uint32')),
    lineEnd: field('Last line.', int('uint32')),
    note: field('What is said there.', text()),
  },
  since06,
)

const MemoryCitation = object(
  'MemoryCitation',
  'What the agent remembered for this message.',
  {
    entries: field('The places it read.', list(MemoryCitationEntry)),
    threadIds: field('The threads that they come from.', list(text())),
  },
  since06,
)

export const AgentMessageItem = object('AgentMessageItem', 'What the agent said.', {
  type: field('Tells the kind of item.', Type.Literal('agentMessage')),
  id: field('Unique inside the thread.', text()),
  text: field(
    'The whole text so far; Markdown. Empty when started, the sum of the deltas when completed.',
    text(),
  ),
  phase: field('What part it plays in the answer.', maybe(MessagePhase), since06),
  memoryCitation: field('What the agent remembered for it.', maybe(MemoryCitation), since06),
  moderation: field('What moderation found in it.', maybe(AgentMessageModeration), since11),
  delivery: field(
    'How it reaches the user when it does not stand in the course of the turn.',
    maybe(AgentMessageDelivery),
    since11,
  ),
  questions: field('Questions left for the user.', maybe(list(AsyncUserInputQuestion)), since11),
  ...itemTimes,
})

export type AgentMessageItem = Static<typeof AgentMessageItem>
