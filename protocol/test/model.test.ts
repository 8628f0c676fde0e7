import { describe, expect, test } from 'vitest'
import {
  type Described,
  isAtLeast,
  type NamedType,
  protocolAt,
  type Stage,
  type TypeNode,
  VERSIONS,
  type Version,
} from '../src/index.ts'

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

/** The nodes directly inside a node. */
function inside(node: TypeNode): readonly TypeNode[] {
  switch (node.kind) {
    case 'object':
      return node.fields.map(({ type }) => type)
    case 'tagged-union':
      return node.variants.map(({ type }) => type)
    case 'external-union':
      return node.variants.flatMap(({ payload }) => payload ?? [])
    case 'untagged-union':
      return node.members
    case 'list':
      return [node.items]
    case 'map':
      return [node.values]
    default:
      return []
  }
}

describe.each(models)('the model of $version', (model) => {
  const types = [...model.types.values()]

  test('everything that has a name has a description: a sentence', () => {
    const parts = [
      ...types.flatMap(partsOf),
      ...model.methods.map((method): [string, Described] => [method.name, method]),
    ]
    const bare = parts.filter(([, { docs }]) => !/^\S.*[.;?]$/s.test(docs)).map(([name]) => name)
    expect(bare).toEqual([])
    expect(parts.length).toBeGreaterThan(300)
  })

  test('holds nothing that came later', () => {
    const later = types
      .flatMap(partsOf)
      .filter(([, { since }]) => !isAtLeast(model.version, (since ?? 'draft') as Stage))
    expect(later).toEqual([])
  })

  test('every reference leads to a type of the same model', () => {
    const walk = (node: TypeNode): string[] =>
      node.kind === 'ref' ? [node.name] : inside(node).flatMap(walk)
    const referred = types.flatMap(({ node }) => walk(node))
    expect(referred.filter((name) => !model.types.has(name))).toEqual([])
  })

  test('objects, unions and enums stand under a name of their own', () => {
    const named = ['object', 'tagged-union', 'external-union', 'untagged-union', 'enum']
    const walk = (node: TypeNode): string[] => inside(node).flatMap((inner) => [inner.kind, ...walk(inner)])
    expect(
      types.filter(({ node }) => walk(node).some((kind) => named.includes(kind))).map(({ name }) => name),
    ).toEqual([])
  })

  test('every tag of a union is the literal of its variant', () => {
    for (const { node } of types) {
      if (node.kind !== 'tagged-union') continue
      for (const { tag, type } of node.variants) {
        const target = model.types.get(type.name)
        const field = target && fieldsOf(target).find(({ name }) => name === node.tag)
        expect(field).toMatchObject({
          presence: 'required',
          nullable: false,
          type: { kind: 'literal', value: tag },
        })
      }
    }
  })
})

describe('projection', () => {
  const [old, now] = [protocolAt('2026-02'), protocolAt('2026-11')]
  const methods = (model: typeof old) => model.methods.map(({ name }) => name)
  const fields = (model: typeof old, name: string) => fieldsOf(model.types.get(name) as NamedType)

  test('methods come with their version', () => {
    expect(methods(now)).toEqual(expect.arrayContaining(methods(old)))
    expect(methods(now).filter((name) => !methods(old).includes(name))).toEqual([
      'thread/status/changed',
      'item/fileChange/patchUpdated',
      'serverRequest/resolved',
    ])
  })

  test('values go when they are removed', () => {
    const policies = (model: typeof old) => model.types.get('AskForApproval')?.node
    expect(policies(old)).toMatchObject({
      variants: expect.arrayContaining([expect.objectContaining({ tag: 'on-failure' })]),
    })
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
