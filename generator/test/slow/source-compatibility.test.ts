import {
  LATEST,
  type NamedType,
  nodesIn,
  type ObjectNode,
  type ProtocolModel,
  protocolAt,
  stablePart,
} from '@heddle/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSource, type SourceChange } from '../../src/index.ts'
import { access } from '../../src/source-compatibility/probes/spelling.ts'
import { membersOf } from '../../src/targets/typescript/client/members.ts'
import { typescriptModel } from '../../src/targets/typescript/model/typescript-model.ts'
import { TypeNames } from '../../src/targets/typescript/names/type-names.ts'
import { refusedModules } from '../support/consumer.ts'
import { hostile } from '../support/hostile.ts'
import { hostileProtocol } from '../support/random-protocol.ts'

const version = (name: Parameters<typeof protocolAt>[0]) => stablePart(protocolAt(name))

/** Every proof is held to a compiler that knows nothing of the one that found it, beside the packages as published. */
async function proves(
  old: ProtocolModel,
  now: ProtocolModel,
  changes: readonly SourceChange[],
): Promise<void> {
  const modules = changes.map(({ snippet }) => snippet)
  expect(await refusedModules(old, modules)).toEqual(new Set())
  expect(await refusedModules(now, modules)).toEqual(new Set(modules.keys()))
}

describe('what code finds between our versions', () => {
  test.each([
    ['2026-02', '2026-06', ['removed ToolsConfig.view_image', 'changed AskForApproval']],
    ['2026-06', '2026-11', ['removed Client.thread.rollback', 'became-optional ChatgptAccount.email']],
  ] as const)('%s and %s is so', async (before, after, known) => {
    const [old, now] = [version(before), version(after)]
    const changes = await compareSource(old, now)
    expect(changes.map(({ kind, symbol }) => `${kind} ${symbol}`)).toEqual(expect.arrayContaining([...known]))
    await proves(old, now, changes)
  })
})

describe('of the newest version', () => {
  const model = version(LATEST)

  test('every second request that goes is missed', async () => {
    const calls = callsOf(model)
    const gone = [...calls.keys()].filter((_, index) => index % 2 === 1)
    const now = { ...model, methods: model.methods.filter(({ name }) => !gone.includes(name)) }
    const changes = await compareSource(model, now)
    const found = new Set(changes.filter(({ kind }) => kind === 'removed').map(({ symbol }) => symbol))
    const isFound = (symbol: string) => found.has(symbol) || found.has(symbol.replace(/\.\w+$/, ''))
    expect(gone.length).toBeGreaterThan(20)
    expect(gone.filter((name) => !isFound(calls.get(name) ?? ''))).toEqual([])
    await proves(model, now, changes)
  })
})

describe('a field that goes from each type is missed in each', () => {
  test.each([
    ['our newest version', version(LATEST)],
    ['a protocol whose names mean no good', hostile],
  ])('of %s', async (_, model) => {
    const names = new TypeNames(model)
    const expected: string[] = []
    const types = new Map(model.types)
    // No client can do without what the handshake wants.
    const needed = model.methods.find(({ name }) => name === 'initialize')?.params?.name
    const handshake = needed === undefined ? [] : reachedFrom(model, [needed]).map(({ name }) => name)
    for (const type of reached(model)) {
      if (type.node.kind !== 'object' || handshake.includes(type.name)) continue
      const field = removableField(type.node)
      if (field === undefined) continue
      types.set(type.name, {
        ...type,
        node: { ...type.node, fields: type.node.fields.filter((one) => one.name !== field) },
      })
      expected.push(`${names.of(type.name)}${access(field)}`)
    }
    expect(expected.length).toBeGreaterThan(10)
    const now = { ...model, types }
    const changes = await compareSource(model, now)
    const found = changes.filter(({ kind }) => kind === 'removed').map(({ symbol }) => symbol)
    expect(expected.filter((symbol) => !found.includes(symbol))).toEqual([])
    await proves(model, now, changes)
  })
})

test('whatever two protocols are called, what is told between them is so', async () => {
  await fc.assert(
    fc.asyncProperty(hostileProtocol(5), hostileProtocol(5), async (old, now) => {
      expect(await compareSource(old, old)).toEqual([])
      await proves(old, now, await compareSource(old, now))
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

/** What each request of the client is in code, by its name on the wire. */
function callsOf(model: ProtocolModel): ReadonlyMap<string, string> {
  const members = membersOf(typescriptModel(model))
  return new Map(
    members.flatMap(({ name, call, calls }) => [
      ...(call === undefined ? [] : [[call.name, `Client.${name}`] as const]),
      ...[...calls].map(([inner, { name: wire }]) => [wire, `Client.${name}.${inner}`] as const),
    ]),
  )
}

/** The types that messages hold. */
const reached = (model: ProtocolModel): readonly NamedType[] =>
  reachedFrom(
    model,
    model.methods.flatMap(({ params, result }) => [params, result].flatMap((one) => one?.name ?? [])),
  )

function reachedFrom(model: ProtocolModel, first: readonly string[]): readonly NamedType[] {
  const names = new Set<string>()
  const visit = (name: string): void => {
    const type = model.types.get(name)
    if (type === undefined || names.has(name)) return
    names.add(name)
    for (const node of nodesIn(type.node)) if (node.kind === 'ref') visit(node.name)
  }
  for (const name of first) visit(name)
  return [...names].flatMap((name) => model.types.get(name) ?? [])
}

/** One by which no variant is known, that has not to be there for the sake of others, and is not all there is. */
function removableField({ fields, alternatives = [], extra }: ObjectNode): string | undefined {
  if (fields.length < 2 || extra === 'open') return undefined
  return fields.findLast(({ name, type }) => type.kind !== 'literal' && !alternatives.flat().includes(name))
    ?.name
}
