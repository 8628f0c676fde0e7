import { describe, expect, test } from 'vitest'
import { stringLiteral } from '../src/targets/rust/names/names.ts'
import { writeDocs } from '../src/targets/rust/text/docs.ts'
import { attribute, awaited, compareNames, useTree } from '../src/targets/rust/text/layout.ts'
import { Writer } from '../src/writer/writer.ts'

describe('docs', () => {
  test('what Markdown would make a program of is prose', () => {
    expect(docs('Before.\n\n    panic!()\n\n```rust\npanic!()\n```')).toBe(
      ['/// Before.', '///', '/// panic!()', '///', String.raw`/// \`\`\`rust panic!() \`\`\``].join('\n'),
    )
    expect(docs('~~~\npanic!()\n~~~')).toBe(String.raw`/// \~~~ panic!() ~~~`)
  })

  test('code and links stay; brackets, tags and addresses are no markup', () => {
    expect(docs('`Vec<T>` [ok](https://a.b/c) [x] <b> https://a.b/c.')).toBe(
      String.raw`/// ${'`Vec<T>`'} [ok](https://a.b/c) \[x\] \<b\> <https://a.b/c>.`,
    )
    expect(docs('`open')).toBe(String.raw`/// \`open`)
  })

  test('what cannot be seen, or turns text around, is left out', () => {
    expect(docs('a\u202eb\u0000c\rd\u2028e\u200bf')).toBe('/// a b c d e f')
  })

  test('lists are lists, and nothing else at the beginning of a line means anything', () => {
    expect(docs('- one\n  goes on\n* two\n\n# no heading\n\n1. no list')).toBe(
      [
        '/// - one goes on',
        '/// - two',
        '///',
        String.raw`/// \# no heading`,
        '///',
        String.raw`/// 1\. no list`,
      ].join('\n'),
    )
  })

  test('no line is too long, and those of a list hang', () => {
    const lines = docs(`- ${'word '.repeat(60)}`).split('\n')
    expect(lines.every((line) => line.length <= 100)).toBe(true)
    expect(lines.slice(1).every((line) => line.startsWith('///   word'))).toBe(true)
  })

  function docs(text: string): string {
    const writer = new Writer()
    writeDocs(writer, [text], 0)
    return writer.toString().trimEnd()
  }
})

test.each([
  ['plain', '"plain"'],
  ['"quoted" \\ {x}', String.raw`"\"quoted\" \\ {x}"`],
  ['two\nlines', String.raw`"two\nlines"`],
  ['\u202e\u0000\u200b', String.raw`"\u{202e}\u{0}\u{200b}"`],
  ['🧵 ø', '"🧵 ø"'],
  ['\ud800', String.raw`"\u{fffd}"`],
])('the literal of %j', (text, literal) => {
  expect(stringLiteral(text)).toBe(literal)
})

describe('layout', () => {
  test('several arguments of an attribute go below each other sooner than one', () => {
    const name = `rename = "${'x'.repeat(40)}"`
    expect(attribute(0, 'serde', [name])).not.toContain('\n')
    expect(attribute(0, 'serde', [name, 'default', 'skip'])).not.toContain('\n')
    expect(attribute(0, 'serde', [name, 'default', 'skip', 'flatten'])).toContain('\n    default,\n')
  })

  test('what is awaited breaks before it, then inside', () => {
    expect(awaited('', 'self.call', ['"a"', 'b'])).toBe('self.call("a", b).await')
    expect(awaited('', 'self.call', [`"${'a'.repeat(40)}"`, 'b'])).toMatch(/\)\n {4}\.await$/)
    expect(awaited('', 'self.call', [`"${'a'.repeat(70)}"`, 'b'])).toMatch(/\n {4}b,\n\)\n\.await$/)
  })

  test('names are sorted as the formatter does', () => {
    expect(['b10', 'b9', 'Ab', 'a_b', 'ab', 'self'].sort(compareNames)).toEqual([
      'self',
      'Ab',
      'a_b',
      'ab',
      'b9',
      'b10',
    ])
    expect(useTree('crate::wire', ['text_enum', 'self', 'Keyed'])).toBe(
      'use crate::wire::{self, Keyed, text_enum};',
    )
    expect(useTree('crate::wire', ['self'])).toBe('use crate::wire;')
  })

  // The lengths are those of rustfmt.
  test.each([
    ['use', 98],
    ['pub use', 98],
  ])('a list behind `%s` has one line of up to %i characters', (use, width) => {
    const tree = (length: number): string => {
      const rest = length - `${use} x::{A, };`.length
      return useTree('x', ['A', 'z'.repeat(rest)], use)
    }
    expect(tree(width)).toHaveLength(width)
    expect(tree(width + 1)).toContain('{\n')
  })

  test('a longer list is filled; its last name has one character more', () => {
    const widths = (length: number, ...more: string[]) =>
      useTree('x', ['a', 'b'.repeat(length - 8), ...more])
        .split('\n')
        .map((line) => line.length)
    expect(widths(100)).toEqual([8, 100, 2])
    expect(widths(99, 'c')).toEqual([8, 99, 6, 2])
    expect(widths(100, 'c')).toEqual([8, 6, 100, 2])
  })
})
