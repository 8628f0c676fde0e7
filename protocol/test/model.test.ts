import { describe, expect, test } from 'vitest'
import {
  type Described,
  isAtLeast,
  type NamedType,
  protocolAt,
  type Stage,
  VERSIONS,
  type Version,
} from '../src/index.ts'
import { descriptionFaults } from '../src/model/description-faults.ts'
import { modelFaults } from './support/model-faults.ts'

const models = VERSIONS.map((version) => protocolAt(version))
const fieldsOf = ({ node }: NamedType) => (node.kind === 'object' ? node.fields : [])

/** Every part of a type that people can name, with the words to name it by. */
function partsOf(type: NamedType): [string, Described][] {
  const parts: [string, Described][] = [[type.name, type]]
  if (type.node.kind === 'object')
    for (const field of type.node.fields) parts.push([`${type.name}.${field.name}`, field])
  if (type.node.kind === 'enum')
    for (const value of type.node.values) parts.push([`${type.name} ${value.value}`, value])
  if (type.node.kind === 'external-union')
    for (const variant of type.node.variants) parts.push([`${type.name} ${variant.tag}`, variant])
  return parts
}

describe.each(models)('the model of $version', (model) => {
  const types = [...model.types.values()]

  test('holds nothing that came later', () => {
    const later = types
      .flatMap(partsOf)
      .filter(([, { since }]) => !isAtLeast(model.version, (since ?? 'draft') as Stage))
    expect(later).toEqual([])
  })

  test('keeps to the rules of models', () => {
    expect(modelFaults(model)).toEqual([])
  })
})

test('what is not described in a sentence is found, whatever it is', () => {
  const model = protocolAt('2026-11')
  const silent = <Part extends object>(part: Part) => ({ ...part, docs: 'no sentence' })
  const types = new Map(model.types)
  const change = (name: string, node: (before: never) => unknown) => {
    const type = types.get(name) as NamedType
    types.set(name, { ...type, node: node(type.node as never) as NamedType['node'] })
  }
  change('GitInfo', (node: { fields: object[] }) => ({ ...node, fields: node.fields.map(silent) }))
  change('TurnStatus', (node: { values: object[] }) => ({ ...node, values: node.values.map(silent) }))
  change('AskForApproval', (node: { variants: object[] }) => ({
    ...node,
    variants: node.variants.map(silent),
  }))
  types.set('Thread', silent(types.get('Thread') as NamedType))
  const methods = model.methods.map((method) => (method.name === 'turn/start' ? silent(method) : method))
  const errors = new Map(
    [...model.errors].map(([name, error]) => [name, name === 'overloaded' ? silent(error) : error]),
  )
  const found = descriptionFaults({ ...model, types, methods, errors }).map(
    (fault) => fault.split(' has no')[0],
  )
  expect(found.sort()).toEqual(
    [
      ...[
        'AskForApproval granular',
        'AskForApproval never',
        'AskForApproval on-request',
        'AskForApproval untrusted',
      ],
      ...['GitInfo.branch', 'GitInfo.originUrl', 'GitInfo.sha', 'Thread', 'overloaded', 'turn/start'],
      ...['TurnStatus completed', 'TurnStatus failed', 'TurnStatus inProgress', 'TurnStatus interrupted'],
    ].sort(),
  )
  expect(descriptionFaults(model)).toEqual([])
})

describe('projection', () => {
  const [old, now] = [protocolAt('2026-02'), protocolAt('2026-11')]
  const methods = (model: typeof old) => model.methods.map(({ name }) => name)
  const fields = (model: typeof old, name: string) => fieldsOf(model.types.get(name) as NamedType)

  test('methods come and go with their version', () => {
    const [before, after] = [new Set(methods(old)), new Set(methods(now))]
    expect([...before].filter((name) => !after.has(name))).toEqual([
      'thread/rollback',
      'rawResponseItem/completed',
      'skills/remote/read',
      'skills/remote/write',
    ])
    for (const name of ['thread/status/changed', 'serverRequest/resolved', 'fs/readFile', 'thread/revert'])
      expect([before.has(name), after.has(name)]).toEqual([false, true])
  })

  test('values go when they are removed, and a union without payloads is an enum', () => {
    const policies = (model: typeof old) => model.types.get('AskForApproval')?.node
    expect(policies(old)).toMatchObject({
      kind: 'enum',
      values: expect.arrayContaining([expect.objectContaining({ value: 'on-failure' })]),
    })
    expect(policies(now)).toMatchObject({ kind: 'external-union' })
    expect(policies(now)).not.toMatchObject({
      variants: expect.arrayContaining([expect.objectContaining({ tag: 'on-failure' })]),
    })
  })

  test('a field can become optional', () => {
    const url = (model: typeof old) =>
      fields(model, 'ImageInput').find(({ name }) => name === 'url')?.presence
    expect([url(old), url(now)]).toEqual(['required', 'optional'])
  })

  test('without the experimental part, what needs the capability is gone', () => {
    const stable = protocolAt('2026-11', { experimental: false })
    const names = (model: typeof old) => fields(model, 'ThreadStartParams').map(({ name }) => name)
    expect(names(now)).toContain('dynamicTools')
    expect(names(stable)).not.toContain('dynamicTools')
    expect(stable.types.has('DynamicToolSpec')).toBe(false)
  })
})

test('a field can be experimental before it is stable', () => {
  const stability = (version: Version) => {
    const type = protocolAt(version).types.get('ThreadResumeParams')
    return type && fieldsOf(type).find(({ name }) => name === 'excludeTurns')?.stability
  }
  expect(VERSIONS.map(stability)).toEqual([undefined, 'experimental', 'stable'])
  const stable = protocolAt('2026-06', { experimental: false }).types.get('ThreadResumeParams')
  expect(stable && fieldsOf(stable).some(({ name }) => name === 'excludeTurns')).toBe(false)
})
