import { importProtocol, type ProtocolModel, protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/index.ts'
import { typesOnly } from '../src/targets/quicktype/index.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

const literal = (text: string) => ({ kind: 'literal', value: text }) as const

const union = modelOf([
  type(
    'Holder',
    object(field('item', ref('Item')), field('mode', ref('Mode')), field('note', string, { nullable: true })),
  ),
  type('Item', {
    kind: 'tagged-union',
    tag: 'type',
    variants: [variant('first', { type: ref('FirstItem') }), variant('second', { type: ref('SecondItem') })],
  }),
  type('FirstItem', object(field('type', literal('first')), field('onlyOfFirst', string))),
  type('SecondItem', object(field('type', literal('second')), field('onlyOfSecond', string))),
  type('Mode', { kind: 'enum', values: [value('fast'), value('slow')] }),
])

async function sourceOf(name: string, model: ProtocolModel): Promise<string> {
  const target = typesOnly.find((each) => each.name === name)
  const files = (await target?.emit(model)) ?? new Map<string, string>()
  return [...files].map(([file, text]) => (file === 'README.md' ? '' : text)).join('\n')
}

describe.each(typesOnly)('$name', ({ name, emit, lacks }) => {
  test('says what it lacks', () => {
    expect(lacks.join(' ')).toMatch(/No client.*Unions.*Enums/)
  })

  test('every variant of a union is a type of its own, with its own fields only', async () => {
    const source = await sourceOf(name, union)
    for (const each of ['FirstItem', 'SecondItem', 'Holder']) expect(source).toContain(each)
    const flat = source.replaceAll(/[_\s]/g, '').toLowerCase()
    expect(flat).toContain('onlyoffirst')
    const classes = source.split(/FirstItem/)
    expect(classes.length).toBeGreaterThan(1)
    expect(source).toContain('By type: first (FirstItem), second (SecondItem).')
    expect(source).toContain('Known values: fast, slow.')
  })

  test('text of a schema ends no comment', async () => {
    const evil = 'a */ evil() /* -} evil {- """ evil \'\'\' #{evil} \\u000a evil ?> <?php evil\u2028evil'
    const source = await sourceOf(
      name,
      modelOf([{ ...type('Thing', object(field('a', string))), docs: evil }]),
    )
    expect(source).not.toMatch(/\*\/ evil|-\} evil|""" evil|#\{evil|\\u000a|\?> |<\?php evil|\u2028/)
  })

  test('a field that is called by code is refused', async () => {
    const model = modelOf([type('Thing', object(field('a\nevil()', string)))])
    await expect(emit(model)).rejects.toThrow(GenerateError)
    await expect(emit(model)).rejects.toThrow(/^Thing has a field called "a\\nevil\(\)"/)
  })

  test('a package name is refused', async () => {
    await expect(emit(union, { packageName: 'acme' })).rejects.toThrow(GenerateError)
  })
})

test('the types of a whole protocol come out the same twice', async () => {
  const model = protocolAt('2026-02')
  expect(await sourceOf('dart', model)).toBe(await sourceOf('dart', model))
})

test('every object of a real bundle has a type', async () => {
  const { model } = await importProtocol(`${import.meta.dirname}/../../protocol/bundles/0.169.0.json.gz`)
  const source = (await sourceOf('cpp', model)).toLowerCase()
  const missing = [...model.types.values()]
    .filter(({ node }) => node.kind === 'object' && node.fields.length > 0)
    .filter(({ name }) => !source.includes(`struct ${name.toLowerCase()} `))
  expect(missing.map(({ name }) => name)).toEqual([])
})
