import path from 'node:path'
import {
  type ConformReport,
  conformClient,
  listChecks,
  readRecordings,
  replayOffline,
} from '@heddle/conformance'
import { VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { clientMutants } from './mutants/client/faults.ts'

const mutant = path.join(import.meta.dirname, 'mutants/client/mutant.ts')

/** Checks the sound client with a fault in it; without one when there is none of that name. */
function conform(
  fault: string,
  options: Partial<Parameters<typeof conformClient>[0]>,
): Promise<ConformReport> {
  const args = ['--disable-warning=ExperimentalWarning', mutant, fault]
  return conformClient({ command: process.execPath, args, timeoutMs: 10_000, ...options })
}

/** Where checks of all sessions together are listed. */
const EVERY_SESSION = 'every session of a client'

const failed = ({ checks }: ConformReport) =>
  checks.filter(({ status }) => status === 'failed').map(({ id, message }) => ({ id, message }))

const checks = listChecks().filter(({ of }) => of === 'client')

describe('checks of clients', () => {
  test.each(VERSIONS)('all pass at %s on a client without a fault', async (protocol) => {
    const recordTo = await temporaryFolder()
    const report = await conform('none', { protocol, recordTo })
    expect(failed(report)).toEqual([])
    expect(report.counts.skipped).toBe(protocol === '2026-02' ? 1 : 0)

    // What is demanded of clients is fair: the server itself keeps to the version where the flow does not say otherwise.
    const { recordings } = await replayOffline(readRecordings([recordTo]), { versions: [protocol] })
    const odd = recordings.flatMap(({ file, versions }) =>
      versions.some(({ verdict }) => verdict !== 'compatible') ? [path.basename(file, '.jsonl')] : [],
    )
    expect(odd.filter((name) => !name.startsWith('client-future-'))).toEqual([
      'client-no-json',
      'client-no-messages',
    ])
    expect(recordings.length).toBeGreaterThan(30)
  })

  test('have a mutant each', () => {
    expect(Object.keys(clientMutants).sort()).toEqual(checks.map(({ id }) => id).sort())
  })

  // Clients that mostly wait: several at a time.
  test.concurrent.each(Object.keys(clientMutants))('%s fails on its mutant', async (id) => {
    const own = checks.find((check) => check.id === id)
    // A check of every session sees it in one that is like any other.
    const scenario = own?.scenario === EVERY_SESSION ? 'client-greeting' : own?.scenario
    const played = checks.filter((check) => check.scenario === scenario).map((check) => check.id)
    const report = await conform(id, { only: [id, ...played], timeoutMs: 5_000 })
    expect(failed(report).map((check) => check.id)).toEqual([id])
  })
})
