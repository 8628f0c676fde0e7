import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ProtocolModel, samplesOf, type TypeNode } from '../src/index.ts'
import { arbitraryModel } from './support/arbitrary-model.ts'

const said = { docs: 'A thing.', stability: 'stable' } as const
const ref = (name: string) => ({ kind: 'ref', name }) as const

function modelOf(types: Readonly<Record<string, TypeNode>>): ProtocolModel {
  const named = Object.entries(types).map(
    ([name, node]) => [name, { ...said, name, area: 'things', node }] as const,
  )
  return {
    name: 'Test',
    version: '1',
    experimental: true,
    methods: [],
    errors: new Map(),
    types: new Map(named),
  }
}

describe('types that contain themselves', () => {
  test.each([
    [
      'external-union',
      {
        kind: 'external-union',
        variants: [
          { ...said, tag: 'wrap', payload: ref('Self') },
          { ...said, tag: 'end', payload: null },
        ],
      },
    ],
    [
      'untagged-union',
      {
        kind: 'untagged-union',
        members: [
          { kind: 'list', items: ref('Self') },
          { kind: 'scalar', type: 'string' },
        ],
      },
    ],
    ['nullable', { kind: 'nullable', inner: ref('Self') }],
  ] satisfies [string, TypeNode][])('%s: the samples come to an end', (_, node) => {
    const samples = samplesOf(modelOf({ Self: node }), 'Self')
    expect(samples.length).toBeGreaterThan(1)
    expect(JSON.stringify(samples).length).toBeLessThan(1000)
  })
})

test('whatever the model, finding samples comes to an end', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      for (const name of model.types.keys())
        expect(JSON.stringify(samplesOf(model, name)).length).toBeLessThan(1_000_000)
    }),
  )
})
