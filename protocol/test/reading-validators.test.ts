import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createValidators,
  type Openness,
  type ProtocolModel,
  protocolAt,
  readingValidators,
} from '../src/index.ts'
import { arbitraryOf } from './support/arbitrary.ts'
import { modelIn } from './support/arbitrary-model.ts'
import { nearMissOf } from './support/near-miss.ts'

const OPENNESSES: readonly Openness[] = ['open', 'known-values', 'closed']

/** Both kinds of validator of one model, at each openness. */
const pairsOf = (model: ProtocolModel) =>
  OPENNESSES.map((openness) => ({
    openness,
    compiled: createValidators(model, { openness }),
    reading: readingValidators(model, { openness }),
  }))

/** Any value, of few names, so that some of it is nearly right. */
const anything = () =>
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, 0, -1, 0.5, 70, 2 ** 40, '', 'a', 'b', 'type', '$ref'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'type', 'a/b', '~', '$ref', 'anyOf'), tie('value'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
  })).value

/** What every object has from its birth, compiled validators take for a member of it. */
const model = modelIn({
  types: ['Thread', 'Turn', 'Item', 'File', 'Page'],
  names: fc.constantFrom('a', 'b', 'c', 'type', 'a/b', '~', '$ref', 'anyOf', 'enum'),
  docs: fc.constant('.'),
})

const now = protocolAt('2026-11')
const pairs = pairsOf(now)

describe('who reads model and value side by side says what the schema says', () => {
  test.each([...now.types.keys()])('%s', (name) => {
    const misses = nearMissOf(now, name)?.map(({ value }) => value)
    const sent = arbitraryOf(now, name)
    fc.assert(
      fc.property(misses === undefined ? sent : fc.oneof(sent, misses), (value) => {
        for (const { openness, compiled, reading } of pairs) {
          const faults = compiled.type(name, value)
          const found = reading.type(name, value)
          expect(found.length > 0, `${openness}: ${JSON.stringify(faults)}`).toBe(faults.length > 0)
        }
      }),
      { numRuns: 8 },
    )
  })

  test('of any model, and of values that have nothing to do with it', () => {
    fc.assert(
      fc.property(model, fc.array(anything(), { maxLength: 20 }), (model, values) => {
        for (const { compiled, reading } of pairsOf(model))
          for (const name of model.types.keys())
            for (const value of values)
              expect(reading.type(name, value).length > 0).toBe(compiled.type(name, value).length > 0)
      }),
      { numRuns: 30 },
    )
  })
})

test('the place of a fault is told', () => {
  const value = { threadId: 't', input: [{ type: 'text', text: 7 }] }
  const [, known] = pairs
  expect(known?.reading.params('turn/start', value)).toContainEqual({
    pointer: '/input/0/text',
    message: 'must be string',
  })
})
