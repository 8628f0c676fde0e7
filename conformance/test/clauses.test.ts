import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Version } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { listChecks } from '../src/index.ts'
import { CLAUSES } from '../src/spec/index.ts'

const SCRIPTS = path.resolve(import.meta.dirname, '../../script')

/** Fails unless what the script writes is as it is written. */
const check = (name: string) =>
  execFileSync(process.execPath, [path.join(SCRIPTS, name), '--check'], { stdio: 'pipe' })

test('the clauses are those of the specification', () => {
  check('spec.ts')
})

test('the pages of the rules are what the rules say', () => {
  check('rules.ts')
})

test('what released versions demand is frozen, and nothing is demanded beside it', () => {
  check('requirements.ts')
})

test('a version demands what it has and nothing that came later', () => {
  const ids = (version: Version) => new Set(listChecks(version).map(({ id }) => id))
  expect(ids('2026-02').has('TURN-001')).toBe(true)
  expect(ids('2026-02').has('REVERT-001')).toBe(false)
  expect(ids('2026-11')).toEqual(new Set(listChecks().map(({ id }) => id)))
})

test('a check is listed with what its clause says', () => {
  const [check] = listChecks().filter(({ id }) => id === 'TURN-003')
  expect(check).toMatchObject({ clause: 'TURN.3', level: 'MUST', demand: CLAUSES['TURN.3'].text })
})
