import { LATEST, protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/index.ts'
import { selectMethods } from '../src/select-methods.ts'
import { field, method, modelOf, object, ref, type } from './support/model.ts'

const model = modelOf(
  [
    type('Start', object(field('input', ref('Input')))),
    type('Input', object()),
    type('Read', object()),
    type('Hello', object()),
  ],
  [
    method('initialize', { params: ref('Hello') }),
    method('turn/start', { params: ref('Start') }),
    method('turn/steps/read', { params: ref('Read') }),
    method('read', { params: ref('Read') }),
    method('turn/started', { kind: 'notification', direction: 'server-to-client' }),
  ],
)

const chosen = (...patterns: readonly string[]) =>
  selectMethods(model, patterns).methods.map(({ name }) => name)

describe('selectMethods', () => {
  test.each([
    ['turn/start', ['initialize', 'turn/start']],
    ['turn/*', ['initialize', 'turn/start', 'turn/steps/read', 'turn/started']],
    ['*/read', ['initialize', 'turn/steps/read']],
    ['*read*', ['initialize', 'turn/steps/read', 'read']],
    ['t*/s*d', ['initialize', 'turn/steps/read', 'turn/started']],
    ['*', model.methods.map(({ name }) => name)],
  ])('%s', (pattern, names) => {
    expect(chosen(pattern)).toEqual(names)
  })

  test('of the types only those stay that are needed, however deep they are', () => {
    expect([...selectMethods(model, ['turn/start']).types.keys()]).toEqual(['Start', 'Input', 'Hello'])
  })

  test('a pattern that means nothing is refused, with what may have been meant', () => {
    expect(() => selectMethods(model, ['turn/strat'])).toThrow(GenerateError)
    expect(() => selectMethods(model, ['turn/strat'])).toThrow(/"turn\/strat".*Did you mean "turn\/start"\?/)
  })

  test('a star never stands for less than nothing', () => {
    expect(() => selectMethods(model, ['turn/start*start'])).toThrow(GenerateError)
  })

  test('what is left of a real version is a whole model', () => {
    const whole = protocolAt(LATEST)
    const part = selectMethods(whole, ['thread/*', 'turn/*'])
    expect(part.methods.length).toBeLessThan(whole.methods.length)
    for (const { params, result } of part.methods)
      for (const each of [params, result]) if (each !== null) expect(part.types.has(each.name)).toBe(true)
  })
})
