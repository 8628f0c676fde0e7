import { expect, test } from 'vitest'
import { isAlias, recursiveAliases } from '../src/facts/aliases.ts'
import { modelOf, object, ref, string, type } from './support/model.ts'

test('an alias is a name for what has none by itself', () => {
  expect([string, ref('A'), { kind: 'list', items: string } as const].every(isAlias)).toBe(true)
  expect([object(), { kind: 'enum', values: [] } as const].some(isAlias)).toBe(false)
})

test('aliases are recursive that lead back to themselves through nothing but aliases', () => {
  const model = modelOf([
    type('Tree', { kind: 'list', items: ref('Tree') }),
    type('Odd', { kind: 'map', values: { kind: 'nullable', inner: ref('Even') } }),
    type('Even', { kind: 'list', items: ref('Odd') }),
    // Leads to a circle, but not back.
    type('Trees', { kind: 'list', items: ref('Tree') }),
    // An object is between.
    type('Boxes', { kind: 'list', items: ref('Box') }),
    type('Box', object()),
    type('Id', string),
  ])
  expect([...recursiveAliases(model)]).toEqual(['Tree', 'Odd', 'Even'])
})
