import { expect, test } from 'vitest'
import { mutationTable } from './mutation-table.ts'

test('a mutant is caught, not caught, or was not run', () => {
  const checks = ['A-001', 'A-002', 'A-003'].map((id) => ({ id, clause: 'A.1', title: 'it works' }))
  const assertionResults = [
    { title: 'all pass on a server without a fault', status: 'passed' },
    { title: 'A-001 fails on its mutant', status: 'passed' },
    { title: 'A-002 fails on its mutant', status: 'failed' },
  ]
  const table = mutationTable(checks, { testResults: [{ assertionResults }] })
  expect(table.split('\n')).toEqual([
    '1 of 3 checks fail on their mutants.',
    '',
    '| check | clause | what it checks | its mutant |',
    '| --- | --- | --- | --- |',
    '| A-001 | A.1 | it works | caught |',
    '| A-002 | A.1 | it works | NOT CAUGHT |',
    '| A-003 | A.1 | it works | not run |',
    '',
  ])
})
