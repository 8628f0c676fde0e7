import Type, { type Static } from 'typebox'
import { readChecked } from '../read-checked.ts'
import { command, type ModelItem, patch, reasoning, type Step, text, toolCall } from './script.ts'

const closed = { additionalProperties: false } as const
const deltas = Type.Optional(
  Type.Integer({ minimum: 1, description: 'In how many pieces it is streamed; in one, when left out.' }),
)

const Item = Type.Union([
  Type.Object(
    {
      type: Type.Literal('text'),
      text: Type.String({ description: 'What the agent says.' }),
      deltas,
      pauseMs: Type.Optional(
        Type.Integer({ minimum: 0, maximum: 60_000, description: 'Milliseconds before each piece.' }),
      ),
    },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('reasoning'),
      text: Type.String({ description: 'A summary of its thinking.' }),
      deltas,
    },
    closed,
  ),
  Type.Object(
    { type: Type.Literal('command'), command: Type.String({ description: 'A line for a shell to run.' }) },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('patch'),
      patch: Type.String({ description: 'A change of files, from *** Begin Patch to *** End Patch.' }),
    },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('tool'),
      name: Type.String({ description: 'Any other tool to call.' }),
      arguments: Type.Record(Type.String(), Type.Unknown()),
    },
    closed,
  ),
])

const items = Type.Array(Item)

const ScriptStep = Type.Union(
  [
    Type.Object({ kind: Type.Literal('answer'), items }, closed),
    Type.Object(
      { kind: Type.Literal('cut'), items },
      { ...closed, description: 'The answer breaks off behind its items.' },
    ),
    Type.Object(
      { kind: Type.Literal('failed'), code: Type.String(), message: Type.String() },
      { ...closed, description: 'The answer ends with an error.' },
    ),
    Type.Object(
      {
        kind: Type.Literal('http'),
        status: Type.Integer({ minimum: 400, maximum: 599 }),
        message: Type.String(),
      },
      { ...closed, description: 'No answer but a status of HTTP.' },
    ),
  ],
  { description: 'What one request is answered with.' },
)

const ModelScript = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    steps: Type.Array(ScriptStep, { description: 'A step for each request, in their order.' }),
  },
  closed,
)

const EXAMPLE = '{"steps":[{"kind":"answer","items":[{"type":"text","text":"Hello."}]}]}'

/** The format of scripts for the model, as JSON Schema 2020-12. */
export function modelScriptSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:heddle:model-script:1',
    title: 'What a scripted model answers',
    ...JSON.parse(JSON.stringify(ModelScript)),
  }
}

/**
 * Reads what a model is to say.
 *
 * @throws HeddleError when the file cannot be read, or is no such script
 */
export async function readModelScript(file: string): Promise<readonly Step[]> {
  const { steps } = await readChecked(file, ModelScript, EXAMPLE)
  return steps.map(
    (step): Step =>
      step.kind === 'answer' || step.kind === 'cut'
        ? { kind: step.kind, items: step.items.map(itemOf) }
        : step,
  )
}

function itemOf(item: Static<typeof Item>): ModelItem {
  switch (item.type) {
    case 'text':
      return text(item.text, item.deltas, item.pauseMs)
    case 'reasoning':
      return reasoning(item.text, item.deltas)
    case 'command':
      return command(item.command)
    case 'patch':
      return patch(item.patch)
    case 'tool':
      return toolCall(item.name, item.arguments as Parameters<typeof toolCall>[1])
  }
}
