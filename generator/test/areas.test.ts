import { LATEST, protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { areasOf } from '../src/facts/areas.ts'
import { method, modelOf, object, ref, type } from './support/model.ts'

const many = (name: string, count: number, area: string) =>
  Array.from({ length: count }, (_, index) => type(`${name}Kind${'ABCDEFGHIJ'[index]}`, object(), area))

describe('areasOf', () => {
  test('a small area is one file, whatever it is called', () => {
    const areas = areasOf(
      modelOf([type('A', object(), 'threads'), type('B', object(), 'My Area*/'), type('C', object(), '*')]),
    )
    expect(areas.map(({ name }) => name)).toEqual(['threads', 'my-area', 'types'])
  })

  test('a large one is taken apart by what its types are called, and by what only methods say', () => {
    const types = [
      ...many('Realtime', 10, 'threads'),
      ...Array.from({ length: 55 }, (_, index) => type(`X${index}`, object(), 'threads')),
      type('StartParams', object(), 'threads'),
    ]
    const areas = areasOf(modelOf(types, [method('start', { params: ref('StartParams') })]))
    expect(areas.map(({ name, types }) => [name, types.length])).toEqual([
      ['realtime-kind', 10],
      ['threads', 55],
      ['threads-calls', 1],
    ])
  })

  test('what is still too many goes on in further files', () => {
    const types = Array.from({ length: 130 }, (_, index) => type(`X${index}`, object(), 'threads'))
    expect(areasOf(modelOf(types)).map(({ name, types }) => [name, types.length])).toEqual([
      ['threads', 60],
      ['threads-2', 60],
      ['threads-3', 10],
    ])
  })

  test('no type is lost or told twice', () => {
    const model = protocolAt(LATEST)
    const names = areasOf(model).flatMap(({ types }) => types.map(({ name }) => name))
    expect([...names].sort()).toEqual([...model.types.keys()].sort())
  })
})
