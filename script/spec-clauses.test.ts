import { describe, expect, test } from 'vitest'
import { clausesOf } from './support/spec-clauses.ts'
import { trace } from './support/traceability.ts'

const PAGE = `# A page

Text that is no clause, and MUST not matter.

**A.1** A server MUST do one thing, and go on in
another line.

**A.2** A server SHOULD NOT do another. *From 2026-06.*
`

describe('the clauses of a page', () => {
  test('are its paragraphs that begin with an id', () => {
    expect([...clausesOf('a.md', PAGE)]).toEqual([
      [
        'A.1',
        { level: 'MUST', text: 'A server MUST do one thing, and go on in another line.', page: 'a.md' },
      ],
      ['A.2', { level: 'SHOULD', text: 'A server SHOULD NOT do another.', since: '2026-06', page: 'a.md' }],
    ])
  })

  test.each([
    ['twice', '**A.1** It MUST.\n\n**A.1** It MUST.', 'a.md:3: A.1 is there twice'],
    ['without a level', '**A.1** It does.', 'a.md:1: A.1 has no level, or more than one'],
    ['with two', '**A.1** It MUST, and it MAY.', 'a.md:1: A.1 has no level, or more than one'],
    ['as half a sentence', '**A.1** It MUST', 'a.md:1: A.1 is no sentence'],
    ['behind one that is lost', '**A.2** It MUST.', 'a.md: A.1 is missing'],
  ])('are refused %s', (_, markdown, message) => {
    expect(() => clausesOf('a.md', markdown)).toThrow(message)
  })
})

test('what is not traced is told', () => {
  const clauses = clausesOf('a.md', PAGE)
  expect(trace(clauses, [{ id: 'A-001', clause: 'A.1' }], { 'A.2': 'It cannot be seen.' }).faults).toEqual([])
  expect(
    trace(clauses, [{ id: 'A-001', clause: 'A.9' }], { 'A.1': 'No time.', 'B.1': 'Why?' }).faults,
  ).toEqual([
    'A.2 is not checked, and nothing says why.',
    'There is a reason for B.1, which is no clause.',
    'A-001 is about A.9, which is no clause.',
  ])
  expect(trace(clauses, [{ id: 'A-001', clause: 'A.1' }], { 'A.1': 'No time.' }).faults).toContain(
    'A.1 is checked by A-001; take its reason out.',
  )
})
