import type { NamedType, ProtocolModel, TaggedUnionNode, TypeNode } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { writeImport } from '../text/imports.ts'

/** From the start of a server to its end: a turn, or all that it tells. */
export function firstExample({ conversation, packageName }: TypeScriptModel): string {
  return block(`import { spawn } from '${packageName}/stdio'

${conversation === null ? NOTIFICATIONS : TURN}`)
}

/** A server that somebody else started. */
export function webSocketExample({ packageName }: TypeScriptModel): string {
  return block(`import { connectWebSocket } from '${packageName}/websocket'

const client = await connectWebSocket('ws://127.0.0.1:4500', { bearerToken: 'secret' })
await client.close()`)
}

const TURN = `const client = await spawn({
  onApproval: async ({ method, params }) => {
    console.error(method, params)
    return 'accept'
  },
})
try {
  const thread = await client.startThread({ cwd: process.cwd() })
  const turn = await thread.run('What is in this folder?')
  for await (const event of turn) {
    if (event.method === 'item/agentMessage/delta') process.stdout.write(event.params.delta)
  }
  const { turn: end, items } = await turn.result
  console.log(\`\\n\${end.status}, \${items.length} items\`)
} finally {
  await client.close()
}`

const NOTIFICATIONS = `const client = await spawn()
try {
  for await (const { method, params } of client.notifications()) console.log(method, params)
} finally {
  await client.close()
}`

/** A union of which every variant is handled, and what later versions add. Empty when there is no union. */
export function unionExample(model: TypeScriptModel): string {
  const union = exampleUnion(model)
  if (union === undefined) return ''
  const [type, { tag, variants }] = union
  const name = model.typeNames.of(type.name)
  const value = (field: string): string =>
    propertyName(field) === field ? `.${field}` : `[${stringLiteral(field)}]`
  const cases = Map.groupBy(variants, (variant) => lastText(model, variant.type, tag) ?? tag)
  const lines = [...cases].flatMap(([field, some]) => [
    ...some.map((variant) => `    case ${stringLiteral(variant.tag)}:`),
    `      return value${value(field)}`,
  ])
  const writer = new Writer()
  writeImport(writer, 'import', ['onlyUnknown', `type ${name}`], model.packageName)
  return block(`${writer}
export function describe(value: ${name}): string {
  switch (value${value(tag)}) {
${lines.join('\n')}
    default:
      return \`something new: \${onlyUnknown(value)${value(tag)}}\`
  }
}`)
}

/** One that fits on a page. */
function exampleUnion(model: ProtocolModel): readonly [type: NamedType, node: TaggedUnionNode] | undefined {
  const all = [...model.types.values()].flatMap((type) =>
    type.node.kind === 'tagged-union' ? [[type, type.node] as const] : [],
  )
  const [best] = all.sort(([a, one], [b, other]) => rank(a.name, one) - rank(b.name, other))
  return best
}

/** What a command does is told by a union that everyone understands. */
function rank(name: string, { variants }: TaggedUnionNode): number {
  if (name === 'CommandAction') return 0
  return variants.length > 1 ? variants.length : Number.MAX_VALUE
}

/** The last field of a variant that always is a text. */
function lastText(model: ProtocolModel, type: TypeNode, tag: string): string | undefined {
  const texts = (asObject(model, type)?.fields ?? []).filter(
    ({ name, type, presence, nullable }) =>
      name !== tag &&
      presence === 'required' &&
      !nullable &&
      type.kind === 'scalar' &&
      type.type === 'string',
  )
  return texts.at(-1)?.name
}

const block = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``
