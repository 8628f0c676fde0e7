import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { realValidators } from '../src/fidelity/accepted.ts'
import { compareModels } from '../src/fidelity/compare.ts'
import { type NamedType, type ProtocolModel, REAL_SERVERS, VERSIONS } from '../src/index.ts'
import { isFaithful, measureFidelity } from '../src/workshop.ts'
import { arbitraryOf } from './support/arbitrary.ts'
import { bundleFile } from './support/bundles.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

describe.each(VERSIONS)('our description of %s', async (version) => {
  const fidelity = await measureFidelity(version, ROOT)
  const { unlisted, stale, omissions, samples, ours, real } = fidelity

  test('is that of the real server, but for what is listed', () => {
    expect(unlisted).toEqual([])
    expect(stale).toEqual([])
    expect(isFaithful(fidelity)).toBe(true)
    expect(samples).toBeGreaterThan(500)
  })

  test('gives a reason for everything that is listed', () => {
    for (const { id, reason } of omissions) expect(reason, id).toMatch(/^[A-Z].+\.$/)
    expect(new Set(omissions.map(({ id }) => id)).size).toBe(omissions.length)
  })

  test('lets nothing be sent that the real server does not take, whatever it is', () => {
    const bundle = JSON.parse(
      gunzipSync(readFileSync(bundleFile(`${REAL_SERVERS[version]}-experimental`))).toString(),
    )
    const { pairs } = compareModels(ours, real)
    for (const { type, validate } of realValidators(bundle, pairs)) {
      if (omissions.some(({ id }) => id.startsWith(`sample:${type}/`))) continue
      fc.assert(
        fc.property(arbitraryOf(ours, type), (value) => {
          expect(validate(value), `${type}: ${JSON.stringify(validate.errors)}`).toBe(true)
        }),
        { numRuns: 10 },
      )
    }
  })

  /** The real model with one thing changed: the comparison must see it. */
  const seen = (change: (types: Map<string, NamedType>) => void, methods = real.methods): string[] => {
    const types = new Map(real.types)
    change(types)
    const before = new Set(compareModels(ours, real).differences.map(({ id, message }) => `${id} ${message}`))
    const after = compareModels(ours, { ...real, types, methods } as ProtocolModel).differences
    return after.map(({ id, message }) => `${id} ${message}`).filter((line) => !before.has(line))
  }

  const changed = (types: Map<string, NamedType>, name: string, change: (node: never) => unknown) => {
    const type = types.get(name)
    if (type) types.set(name, { ...type, node: change(type.node as never) as NamedType['node'] })
  }

  test.each<[string, string, (fields: readonly Record<string, unknown>[]) => unknown[], string]>([
    [
      'a new field',
      'Thread',
      (fields) => [...fields, { ...fields[0], name: 'newer' }],
      'Thread.newer the field is not defined',
    ],
    ['a field that is gone', 'Thread', ([, ...rest]) => rest, 'the real server does not have the field'],
    [
      'another presence',
      'Thread',
      (fields) => fields.map((field) => (field.name === 'id' ? { ...field, presence: 'optional' } : field)),
      'Thread.id is optional, ours is required',
    ],
    [
      'another nullability',
      'Thread',
      (fields) => fields.map((field) => (field.name === 'id' ? { ...field, nullable: true } : field)),
      'Thread.id may be null',
    ],
    [
      'another stability',
      'Thread',
      (fields) =>
        fields.map((field) => (field.name === 'id' ? { ...field, stability: 'experimental' } : field)),
      'Thread.id is experimental, ours is stable',
    ],
    [
      'another type',
      'Thread',
      (fields) =>
        fields.map((field) =>
          field.name === 'preview' ? { ...field, type: { kind: 'scalar', type: 'int32' } } : field,
        ),
      'Thread.preview is int32, ours is string',
    ],
    [
      'another default',
      'Thread',
      (fields) => fields.map((field) => (field.name === 'preview' ? { ...field, default: 'x' } : field)),
      'Thread.preview has the default "x", ours undefined',
    ],
  ])('%s would be seen', (_, name, change, message) => {
    const lines = seen((types) =>
      changed(types, name, (node: { fields: Record<string, unknown>[] }) => ({
        ...node,
        fields: change(node.fields),
      })),
    )
    expect(
      lines.some((line) => line.includes(message)),
      lines.join('\n'),
    ).toBe(true)
  })

  test('a new variant, enum value or method would be seen', () => {
    const variants = seen((types) =>
      changed(types, 'ThreadItem', (node: { variants: object[] }) => ({
        ...node,
        variants: [...node.variants, { ...node.variants[0], tag: 'newer' }],
      })),
    )
    expect(variants).toEqual(['ThreadItem=newer the variant is not defined'])
    const values = seen((types) =>
      changed(types, 'TurnStatus', (node: { values: object[] }) => ({
        ...node,
        values: [...node.values, { value: 'newer' }],
      })),
    )
    expect(values).toEqual(['TurnStatus=newer the variant is not defined'])
    const methods = seen(() => {}, [
      ...real.methods,
      { ...real.methods[0], name: 'newer/method' } as ProtocolModel['methods'][0],
    ])
    expect(methods).toEqual(['method:newer/method the request is not defined'])
  })
})
