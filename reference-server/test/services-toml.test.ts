import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyPathOf } from '../src/config/key-path.ts'
import { dotted } from '../src/config/settings.ts'
import { editToml, readToml, treeOf } from '../src/config/toml.ts'

const key = fc.oneof(fc.constantFrom('a', 'b', 'model', 'a b', 'x.y', 'ä', '', 'constructor'), fc.string())
const name = key.filter((text) => text !== '__proto__' && text.isWellFormed())
const text = fc.string({ unit: 'grapheme' }).filter((each) => each.isWellFormed())
const leaf = fc.oneof(text, fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const { table } = fc.letrec<{ table: Record<string, unknown>; value: unknown }>((tie) => ({
  table: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(leaf, { maxLength: 3 }),
    tie('table'),
    fc.array(tie('table'), { maxLength: 2 }),
  ),
}))

const read = (toml: string): object => {
  const result = readToml(toml)
  if ('message' in result) throw new Error(`${result.message}\n${toml}`)
  return result.settings
}

/** What JSON makes of it: there is no negative zero in the settings. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the dotted name of a setting', () => {
  it('names what it was made of', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (path) => {
        expect(keyPathOf(dotted(path))).toEqual(path)
      }),
    )
  })

  it('is what TOML would take for one', () => {
    expect(keyPathOf(` a . 'b.c' . "d\\n" `)).toEqual(['a', 'b.c', 'd\n'])
    for (const text of ['', '.', 'a.', '.a', 'a..b', 'a b', '"a', 'a"b"', '__proto__', '"__proto__".x']) {
      expect(keyPathOf(text), text).toBe(undefined)
    }
  })
})

describe('editing TOML', () => {
  it('makes a file read as what was wanted, whatever stood in it', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const first = editToml('# top\n', before)
        expect(plain(read(first.text))).toEqual(plain(before))
        const second = editToml(first.text, after)
        expect(plain(read(second.text))).toEqual(plain(after))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the comments around what it changes', () => {
    const file = '# one\na = 1 # two\n\n# three\n[t] # four\n# five\nb = "x"\n'
    const tree = treeOf(file)
    const { text: edited } = editToml(file, { ...tree, a: 2, t: { b: 'y', c: true } })
    for (const comment of ['# one', '# two', '# three', '# four', '# five']) expect(edited).toContain(comment)
    expect(read(edited)).toEqual({ a: 2, t: { b: 'y', c: true } })
  })

  it('keeps what JSON cannot say', () => {
    const times = 'a = 2024-02-29 01:02:03.123456Z\nb = 01:02:03\nc = 2024-02-29T01:02:03.50-07:00\n'
    const file = `${times}day = 2024-02-29\nlarge = 9223372036854775807\nmodel = "x"\n`
    const tree = treeOf(file)
    expect(editToml(file, { ...tree, model: 'y' }).text).toBe(file.replace('"x"', '"y"'))
  })

  it('says where a text cannot be read, in characters', () => {
    expect(readToml('a = 1\nb = "😀é" x\n')).toMatchObject({ at: { line: 2, column: 10 } })
    expect(readToml(`${'a.'.repeat(40)}a = 1`)).toMatchObject({ message: expect.stringContaining('32') })
  })

  it('reads anything without failing otherwise than by saying so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (toml) => {
        const result = readToml(toml)
        expect('message' in result || 'settings' in result).toBe(true)
      }),
    )
  })
})
