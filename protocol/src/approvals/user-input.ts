import type { Static } from 'typebox'
import {
  area,
  field,
  flag,
  list,
  map,
  maybe,
  millis,
  optional,
  since06,
  since11,
  text,
} from '../define/index.ts'

const { object } = area('approvals')

const ToolRequestUserInputOption = object(
  'ToolRequestUserInputOption',
  'An answer that the user can choose.',
  {
    label: field('The answer in a few words.', text()),
    description: field('What it would mean to choose it.', text()),
  },
)

const ToolRequestUserInputQuestion = object('ToolRequestUserInputQuestion', 'One question to the user.', {
  id: field('Tells the questions of one request apart.', text()),
  header: field('What it is about, in a word or two.', text()),
  question: field('The question.', text()),
  options: field(
    'The answers to choose from. When there are none, the user answers in their own words.',
    maybe(list(ToolRequestUserInputOption)),
  ),
  isOther: field('Beside the options, the user can answer in their own words.', optional(flag()), {
    default: false,
  }),
  isSecret: field('Do not show the answer while it is typed.', optional(flag()), { default: false }),
})

export const ToolRequestUserInputParams = object(
  'ToolRequestUserInputParams',
  'What does the user say to these questions of the agent? The turn waits for the answer.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    itemId: field('The call in which the model asks.', text()),
    questions: field('The questions, in order.', list(ToolRequestUserInputQuestion)),
    isBlocking: field(
      'Whether the agent cannot go on without the user. When it can, the client may answer by itself after a while, ' +
        'with no answers.',
      flag(),
      since11,
    ),
    autoResolutionMs: field(
      'How long the client waits for the user before it answers by itself. For as long as it takes when null.',
      maybe(millis('uint64')),
      {
        ...since06,
        deprecated:
          'How long to wait is the choice of the client. Go by `isBlocking` on whether to wait at all.',
      },
    ),
  },
)

const ToolRequestUserInputAnswer = object(
  'ToolRequestUserInputAnswer',
  'What the user says to one question.',
  {
    answers: field('Labels of the options that the user chose, or their own words.', list(text())),
  },
)

export const ToolRequestUserInputResponse = object(
  'ToolRequestUserInputResponse',
  'What the user says to the questions.',
  {
    answers: field(
      'The answers, by the ids of the questions. A question that is not answered is left out.',
      map(ToolRequestUserInputAnswer),
    ),
  },
)

export type ToolRequestUserInputParams = Static<typeof ToolRequestUserInputParams>
export type ToolRequestUserInputResponse = Static<typeof ToolRequestUserInputResponse>
