import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createValidators, type Openness, protocolAt, toJsonSchema, VERSIONS } from '../src/index.ts'
import { arbitraryOf } from './support/arbitrary.ts'
import { nearMissOf } from './support/near-miss.ts'

const now = protocolAt('2026-11')
const validators = (openness: Openness) => createValidators(now, { openness })
const open = validators('open')
const known = validators('known-values')
const closed = validators('closed')

const delta = { threadId: 't', turnId: 'u', itemId: 'i', delta: 'x' }

describe.each(VERSIONS)('schemas of %s', (version) => {
  const model = protocolAt(version)
  const strict = createValidators(model, { openness: 'closed' })
  const tolerant = createValidators(model)

  test.each<Openness>(['open', 'known-values', 'closed'])('%s: are JSON Schema', (openness) => {
    const ajv = new Ajv2020.default({ strict: false })
    expect(ajv.validateSchema(toJsonSchema(model, { openness })), ajv.errorsText()).toBe(true)
  })

  test.each([...model.types.keys()])('%s: what may be sent passes, however strict', (name) => {
    fc.assert(
      fc.property(arbitraryOf(model, name), (value) => {
        expect(strict.type(name, value)).toEqual([])
        expect(tolerant.type(name, value)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe.each(VERSIONS)('near misses at %s', (version) => {
  const model = protocolAt(version)
  const strict = createValidators(model, { openness: 'closed' })
  const tolerant = createValidators(model)

  test.each([...model.types.keys()])('%s: what must not be sent is refused', (name) => {
    const misses = nearMissOf(model, name)
    if (misses === undefined) return
    fc.assert(
      fc.property(misses, ({ value, fault, always }) => {
        expect(strict.type(name, value), fault).not.toEqual([])
        // What may come from a later version passes where the reader is tolerant.
        expect(tolerant.type(name, value).length > 0, fault).toBe(always)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what came later', () => {
  test('a field passes unless the schema is closed', () => {
    const value = { ...delta, later: 1 }
    expect(open.params('item/agentMessage/delta', value)).toEqual([])
    expect(known.params('item/agentMessage/delta', value)).toEqual([])
    expect(closed.params('item/agentMessage/delta', value)).toEqual([
      { pointer: '/later', message: 'is not a field that this version defines' },
    ])
  })

  test.each([
    ['ThreadItem', { type: 'hologram', id: 'i' }, '/type'],
    ['TurnStatus', 'pondering', ''],
    ['CodexErrorInfo', 'solarFlare', ''],
    ['CodexErrorInfo', { solarFlare: { magnitude: 9 } }, ''],
  ])('%s %j passes in an open schema only', (type, value, pointer) => {
    expect(open.type(type, value)).toEqual([])
    expect(known.type(type, value)).toMatchObject([{ pointer }])
    expect(closed.type(type, value)).toMatchObject([{ pointer }])
  })
})

describe('faults are told once, where they are', () => {
  const item = {
    type: 'commandExecution',
    id: 'c',
    command: 'ls',
    cwd: '/',
    status: 'completed',
    commandActions: [],
  }
  const completed = (more: object) => ({
    threadId: 't',
    turnId: 'u',
    completedAtMs: 1,
    item: { ...item, ...more },
  })

  test.each([
    ['a wrong type deep inside a variant', { exitCode: 'one' }, '/item/exitCode', 'must be integer'],
    ['a number out of its width', { exitCode: 2 ** 40 }, '/item/exitCode', 'must be <= 2147483647'],
    ['a tag that is no string', { type: 7 }, '/item/type', 'must be string'],
    ['a missing field', { cwd: undefined }, '/item', 'must have the field "cwd"'],
    [
      'an entry of a list',
      { commandActions: [{ type: 'read', command: 'cat a', name: 'a' }] },
      '/item/commandActions/0',
      'must have the field "path"',
    ],
  ])('%s', (_, more, pointer, message) => {
    expect(open.params('item/completed', completed(more))).toEqual([{ pointer, message }])
  })

  test('params that are left out', () => {
    expect(open.params('thread/read', undefined)).toEqual([{ pointer: '', message: 'must have params' }])
    expect(open.params('initialized', undefined)).toEqual([])
  })

  test('a union names what it would take', () => {
    expect(known.type('AskForApproval', 'always')).toEqual([
      { pointer: '', message: 'must be one of "untrusted", "on-request", "never", "granular"' },
    ])
    expect(known.type('AskForApproval', { granular: { rules: 1 } })).toContainEqual({
      pointer: '/granular/rules',
      message: 'must be boolean',
    })
    expect(open.type('RequestId', true)).toHaveLength(1)
  })

  test('bad input does not choose the length of the answer', () => {
    const input = Array.from({ length: 5000 }, () => ({ type: 'text', text: 1 }))
    expect(open.params('turn/start', { threadId: 't', input }).length).toBeLessThanOrEqual(20)
  })

  test('asking for what the version does not have is a mistake of the caller', () => {
    expect(() => createValidators(protocolAt('2026-02')).params('thread/status/changed', {})).toThrow(
      'the method thread/status/changed is not part of protocol 2026-02',
    )
  })
})
