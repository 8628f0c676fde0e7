import { expect, test } from 'vitest'
import { blocksOf, callsOf, printed } from './support/blocks.ts'

test('finds fenced blocks with their options and lines', () => {
  const text = ['# T', '', '```console run exit=1', '$ a', 'b', '```', 'x', '```', 'plain', '```'].join('\n')
  expect(blocksOf(text)).toEqual([
    { language: 'console', options: ['run', 'exit=1'], text: '$ a\nb', line: 3 },
    { language: '', options: [], text: 'plain', line: 8 },
  ])
})

test('takes a console block apart', () => {
  expect(callsOf('$ one \\\n    two\nout\n\n$ three')).toEqual([
    { command: 'one two', output: 'out' },
    { command: 'three', output: '' },
  ])
})

test.each([
  ['a\nb', 'a\nb\n', true],
  ['a', 'a\nb', false],
  ['b', 'a\nb', false],
  ['1 file (…)', '1 file (0.3 s)', true],
  ['1 file (…)', '2 files (0.3 s)', false],
  ['a\n…\nd', 'a\nb\nc\nd', true],
  ['a\n…\nd', 'a\nd', true],
  ['a\n…', 'a', true],
  ['…\nd', 'a\nb', false],
  ['a.b', 'axb', false],
  ['', 'anything', true],
])('%j says of %j: %s', (shown, actual, expected) => {
  expect(printed(shown, actual)).toBe(expected)
})
