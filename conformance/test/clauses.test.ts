import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listChecks } from '../src/index.ts'
import { CLAUSES } from '../src/spec/index.ts'

const SCRIPT = path.resolve(import.meta.dirname, '../../script/spec.ts')

test('the clauses are those of the specification', () => {
  execFileSync(process.execPath, [SCRIPT, '--check'], { stdio: 'pipe' })
})

test('a check is listed with what its clause says', () => {
  const [check] = listChecks().filter(({ id }) => id === 'TURN-003')
  expect(check).toMatchObject({ clause: 'TURN.3', level: 'MUST', demand: CLAUSES['TURN.3'].text })
})
