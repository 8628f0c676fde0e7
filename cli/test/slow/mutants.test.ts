import path from 'node:path'
import { type ConformReport, conformServer, includedSubject } from '@heddle/conformance'
import { beforeAll, describe, expect, test } from 'vitest'
import { mutants } from './mutants/faults/index.ts'
import { BUILT_HEDDLE } from './support/built-heddle.ts'

const { subject } = await includedSubject('heddle')
const mutant = path.join(import.meta.dirname, 'mutants/mutant.ts')

/** Checks the reference server with a fault in it; without one when there is none of that name. */
function conform(fault: string, only?: readonly string[]): Promise<ConformReport> {
  const args = ['--conditions=heddle-source', mutant, fault, ...BUILT_HEDDLE, ...subject.args]
  return conformServer({
    subject: { ...subject, command: process.execPath, args },
    only,
    timeoutMs: 10_000,
    jobs: 2,
  })
}

/** Where checks of all sessions together are listed. */
const EVERY_SESSION = 'every session'

const failed = ({ checks }: ConformReport) =>
  checks.filter(({ status }) => status === 'failed').map(({ id }) => id)

describe('checks', () => {
  let sound: ConformReport

  beforeAll(async () => {
    sound = await conform('no fault')
  })

  test('all pass on a server without a fault', () => {
    expect(failed(sound)).toEqual([])
    expect(sound.counts).toMatchObject({ failed: 0, skipped: 0, known: 0 })
  })

  test('have a mutant each', () => {
    expect(Object.keys(mutants).sort()).toEqual(sound.checks.map(({ id }) => id).sort())
  })

  // Servers that mostly wait: several at a time.
  test.concurrent.each(Object.entries(mutants))('%s fails on its mutant', async (id, { alsoFails = [] }) => {
    const own = sound.checks.find((check) => check.id === id)
    // A check of every session sees it in one that is like any other.
    const scenario = own?.scenario === EVERY_SESSION ? 'text-turn' : own?.scenario
    const played = sound.checks.filter((check) => check.scenario === scenario).map((check) => check.id)
    const report = await conform(id, [id, ...played])
    expect(failed(report).sort()).toEqual([id, ...alsoFails].sort())
  })
})
