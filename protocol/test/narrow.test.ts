import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createValidators, isAtLeast, narrow, protocolAt, VERSIONS } from '../src/index.ts'
import { arbitraryOf } from './support/arbitrary.ts'

const models = VERSIONS.map((version) => protocolAt(version))
const pairs = models.flatMap((newer) =>
  models.filter((older) => isAtLeast(newer.version, older.version)).map((older) => ({ newer, older })),
)

describe.each(pairs)('narrowing $newer.version to $older.version', ({ newer, older }) => {
  const shared = [...newer.types.keys()].filter((name) => older.types.has(name))
  const exact = createValidators(older, { openness: 'closed' })

  test.each(shared)('%s: what is left is exactly a value of the older version', (name) => {
    fc.assert(
      fc.property(arbitraryOf(newer, name), (value) => {
        const left = narrow(older, name, value)
        expect(left === undefined ? [] : exact.type(name, left)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe.each(models)('narrowing $version to itself', (model) => {
  test.each([...model.types.keys()])('%s: nothing is lost', (name) => {
    fc.assert(
      fc.property(arbitraryOf(model, name), (value) => {
        expect(narrow(model, name, value)).toEqual(value)
      }),
      { numRuns: 30 },
    )
  })
})

describe('narrowing to 2026-02', () => {
  const old = protocolAt('2026-02')

  test('leaves out fields that came later', () => {
    const usage = {
      totalTokens: 3,
      inputTokens: 2,
      cachedInputTokens: 0,
      outputTokens: 1,
      reasoningOutputTokens: 0,
    }
    expect(narrow(old, 'TokenUsageBreakdown', { ...usage, cacheWriteInputTokens: 1 })).toEqual(usage)
  })

  test('leaves out the entries of a list that are variants that came later', () => {
    const text = { type: 'text', text: 'hello' }
    const message = { type: 'userMessage', id: 'i1', content: [text, { type: 'localAudio', path: '/a.wav' }] }
    expect(narrow(old, 'UserMessageItem', message)).toEqual({ ...message, content: [text] })
  })

  test('keeps null and absent apart', () => {
    expect(narrow(old, 'GitInfo', { sha: null })).toEqual({ sha: null })
  })

  test('gives up a whole that the version cannot say', () => {
    expect(narrow(old, 'AskForApproval', { granular: {} })).toBeUndefined()
    expect(narrow(old, 'ThreadStatus', { type: 'idle' })).toBeUndefined()
  })
})
