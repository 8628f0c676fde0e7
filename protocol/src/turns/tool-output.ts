import { area, field, flag, maybe, optional, since11, text } from '../define/index.ts'
import { FunctionCallOutputBody } from '../items/function-call-output.ts'

const { object } = area('turns')

export const TurnToolOutput = object(
  'TurnToolOutput',
  'What a tool has to tell the model without having been called.',
  {
    name: field('Name of the tool.', text()),
    namespace: field('The common name that the tool stands under.', maybe(text())),
    output: field('What it tells.', FunctionCallOutputBody),
    retain: field('Keep it in the history that the model is given with later turns.', optional(flag())),
  },
  since11,
)
