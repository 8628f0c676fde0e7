import os from 'node:os'
import type { Json } from '@heddle/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../src/index.ts'

const ID = '01a20244-6a18-7943-8508-549d3762ea67'
const OTHER = '01a20244-6a37-74a0-baeb-31f2a033b25d'
const KEY = 'sk-proj-abcdefghijklmnopqrstuvwx'

/** Texts in which what must be hidden stands between other things. */
const tainted = fc
  .array(
    fc.oneof(fc.string(), fc.constantFrom(ID, OTHER, KEY, `${os.homedir()}/x`, 'ada@example.org', '/ws/a')),
  )
  .map((parts) => parts.join(' '))

const anyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    tainted,
    fc.constantFrom<Json>(null, true, 7),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(tainted, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

const redactor = () => createRedactor({ ids: true, paths: { '/ws': '/workspace' } })

test('a word of a million letters takes no longer than any other text', () => {
  const long = 'x'.repeat(1024 * 1024)
  expect(createRedactor().text(`${long} ada@example.org`)).toBe(`${long} [redacted]`)
}, 20_000)

describe('laws of redaction', () => {
  test('nothing that must be hidden is left, wherever it stood', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = JSON.stringify(redactor().json(value))
        for (const secret of [ID, OTHER, KEY, os.homedir(), 'ada@example.org'])
          expect(text).not.toContain(secret)
      }),
    )
  })

  test('redacting twice changes nothing more', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const once = redactor().json(value)
        expect(redactor().json(once)).toEqual(once)
      }),
    )
  })

  test('what is not text stays as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.boolean(), fc.constant(null))), (value) => {
        expect(redactor().json(value)).toEqual(value)
      }),
    )
  })
})

describe('redaction', () => {
  test('the same id gets the same placeholder, of the same kind of UUID', () => {
    const { json } = redactor()
    expect(json({ id: ID, path: `/ws/rollout-${ID}.jsonl`, turn: OTHER })).toEqual({
      id: '00000000-0000-7000-8000-000000000001',
      path: '/workspace/rollout-00000000-0000-7000-8000-000000000001.jsonl',
      turn: '00000000-0000-7000-8000-000000000002',
    })
  })

  test('ids stay unless they are to be replaced', () => {
    expect(createRedactor().text(ID)).toBe(ID)
  })

  test.each([
    [{ apiKey: 'abc' }, { apiKey: '[redacted]' }],
    [{ access_token: 'abc' }, { access_token: '[redacted]' }],
    [{ headers: { Authorization: 'Basic x' } }, { headers: { Authorization: '[redacted]' } }],
    ['Authorization: Bearer abcdefgh12345', 'Authorization: [redacted]'],
    ['{"token":"abc","n":1}', '{"token":"[redacted]","n":1}'],
    [{ usage: { totalTokens: 12 } }, { usage: { totalTokens: 12 } }],
    [{ token: '' }, { token: '' }],
  ])('%j', (before, after) => {
    expect(createRedactor().json(before)).toEqual(after)
  })

  test('a folder inside another is replaced by its own placeholder', () => {
    const { text } = createRedactor({ paths: { '/a': '/outer', '/a/b': '/inner' } })
    expect(text('/a/b/c and /a/d')).toBe('/inner/c and /outer/d')
  })
})
