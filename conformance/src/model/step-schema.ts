import type { JsonObject } from '@heddle/protocol'
import Type from 'typebox'
import type { Step } from './script.ts'

const text = Type.String()
const number = Type.Integer({ minimum: 0 })
const kind = <Name extends string>(name: Name) => ({ kind: Type.Literal(name) })
const type = <Name extends string>(name: Name) => ({ type: Type.Literal(name) })

const Item = Type.Union(
  [
    Type.Object({ ...type('text'), text, deltas: number, ends: Type.Boolean(), pauseMs: number }),
    Type.Object({ ...type('reasoning'), text, deltas: number }),
    Type.Object({ ...type('command'), command: text }),
    Type.Object({
      ...type('tool'),
      name: text,
      arguments: Type.Unsafe<JsonObject>(Type.Object({})),
    }),
    Type.Object({ ...type('gate'), name: text }),
  ],
  { description: 'A part of what the model says.' },
)

/** A step of the script as JSON: the same as the type `Step`, for what comes out of a file. */
export const StepSchema = Type.Unsafe<Step>(
  Type.Union(
    [
      Type.Object({ ...kind('answer'), items: Type.Array(Item) }),
      Type.Object({ ...kind('cut'), items: Type.Array(Item) }),
      Type.Object({ ...kind('failed'), code: text, message: text }),
      Type.Object({ ...kind('http'), status: Type.Integer({ minimum: 400, maximum: 599 }), message: text }),
    ],
    { description: 'What the scripted model answered to one request of the server.' },
  ),
)
