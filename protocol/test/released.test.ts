import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isAtLeast, type NamedType, protocolAt, STAGES, type Stage, VERSIONS } from '../src/index.ts'
import { definedAt, freeze, keepDraft } from '../src/workshop.ts'

const root = path.resolve(import.meta.dirname, '..')
const inOrder = (model: ReturnType<typeof definedAt>) => ({
  ...model,
  types: [...model.types],
  errors: [...model.errors],
})

describe.each(VERSIONS)('the released version %s', (version) => {
  test('is what the definitions give, byte for byte', async () => {
    const changes = await freeze(version, { root, check: true })
    expect(changes.map(({ file }) => file)).toEqual([])
  })

  test.each([true, false])(
    'is the same model from its bundle as from the definitions (experimental: %s)',
    (experimental) => {
      expect(inOrder(protocolAt(version, { experimental }))).toEqual(
        inOrder(definedAt(version, { experimental })),
      )
    },
  )
})

test('what is written of the draft is what the definitions give, byte for byte (npm run draft)', async () => {
  const changes = await keepDraft({ root, check: true })
  expect(changes.map(({ file }) => file)).toEqual([])
})

test('projection is monotone: nothing is there before it came, and nothing comes that was not defined then', () => {
  const partsOf = ({ node }: NamedType) => {
    if (node.kind === 'object') return node.fields.map(({ name, since }) => ({ name, since }))
    if (node.kind === 'enum') return node.values.map(({ value, since }) => ({ name: value, since }))
    if (node.kind === 'tagged-union' || node.kind === 'external-union')
      return node.variants.map(({ tag, since }) => ({ name: tag, since }))
    return []
  }
  for (const earlier of STAGES)
    for (const later of STAGES.filter((stage) => isAtLeast(stage, earlier))) {
      const [before, after] = [definedAt(earlier), definedAt(later)]
      for (const type of after.types.values()) {
        const old = before.types.get(type.name)
        if (old === undefined) continue
        const known = new Set(partsOf(old).map(({ name, since }) => `${name} since ${since}`))
        for (const { name, since } of partsOf(type))
          if (!isAtLeast(earlier, since as Stage))
            expect(known, `${type.name} at ${earlier}`).not.toContain(`${name} since ${since}`)
      }
    }
})
