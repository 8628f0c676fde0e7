import { expect, test } from 'vitest'
import type { Command } from './run-to-end.ts'
import { runToEnd } from './run-to-end.ts'
import { type Outcome, runSteps } from './steps.ts'

const sh = (program: string): Command => ['sh', '-c', program]
const silent = { running: () => {}, ended: () => {} }

/** What becomes of one step that runs this program. */
async function outcome(program: string, requireAll = false): Promise<Pick<Outcome, 'verdict' | 'details'>> {
  const [only] = await runSteps([{ name: 'it', command: sh(program) }], 1, requireAll, silent)
  if (only === undefined) throw new Error('no outcome')
  return { verdict: only.verdict, details: only.details }
}

test('a step that ends with 0 is ok, and what it printed is nobody’s business', async () => {
  expect(await outcome('echo chatter')).toEqual({ verdict: 'ok', details: '' })
})

test('a step that fails shows its command and everything it printed', async () => {
  const { verdict, details } = await outcome('echo one; echo two >&2; exit 1')
  expect(verdict).toBe('FAILED')
  expect(details).toMatch(/^\$ sh -c .*\none\ntwo\n$/)
})

test('a missing toolchain is named, and an error only where all are required', async () => {
  const program = 'echo looking around; echo "Python 3.10 is not on this machine"; exit 3'
  expect(await outcome(program)).toEqual({
    verdict: 'skipped',
    details: 'Python 3.10 is not on this machine',
  })
  expect(await outcome(program, true)).toMatchObject({ verdict: 'FAILED' })
})

test('a command that does not exist has failed', async () => {
  const [only] = await runSteps([{ name: 'it', command: ['no-such-command-at-all'] }], 1, false, silent)
  expect(only).toMatchObject({ verdict: 'FAILED', details: expect.stringContaining('ENOENT') })
})

test('every step runs, whatever became of the others, and never more at once than asked for', async () => {
  const crowds: number[] = []
  const steps = [1, 0, 3, 0, 1].map((code, index) => ({ name: `${index}`, command: sh(`exit ${code}`) }))
  const running = (names: readonly string[]) => void crowds.push(names.length)
  const outcomes = await runSteps(steps, 2, false, { ...silent, running })
  expect(outcomes.map(({ step }) => step.name).toSorted()).toEqual(['0', '1', '2', '3', '4'])
  expect(Math.max(...crowds)).toBe(2)
})

test('a command that takes too long is killed with everything it started', async () => {
  // The grandchild holds the pipe open: only its death lets this end.
  const { code, output } = await runToEnd(sh('sleep 600 & sleep 600; echo never'), { limitMs: 300 })
  expect(code).not.toBe(0)
  expect(output).toContain('killed')
})
