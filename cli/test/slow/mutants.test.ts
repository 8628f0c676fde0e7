import path from 'node:path'
import { type ConformReport, conformServer } from '@heddle/conformance'
import { beforeAll, describe, expect, test } from 'vitest'
import { HEDDLE } from '../support/heddle.ts'
import { mutants } from './mutants/faults.ts'

const [node, ...options] = HEDDLE
const serve = [node, ...options, 'serve', '--home', '{home}', '--model-url', '{modelUrl}']
const mutant = path.join(import.meta.dirname, 'mutants/mutant.ts')

/** Checks the reference server with a fault in it; without one when there is none of that name. */
function conform(fault: string, only?: readonly string[]): Promise<ConformReport> {
  const args = ['--conditions=heddle-source', mutant, fault, ...serve]
  return conformServer({ command: process.execPath, args, only, timeoutMs: 10_000 })
}

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
    const sameScenario = sound.checks
      .filter(({ scenario }) => scenario === own?.scenario)
      .map((check) => check.id)
    const report = await conform(id, own?.scenario === 'every session' ? [id] : sameScenario)
    expect(failed(report).sort()).toEqual([id, ...alsoFails].sort())
  })
})
