import path from 'node:path'
import { type Attempt, attempt, gotAnswer, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { Stage } from '../conform/stage.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  readonly plain: Attempt
  readonly words: Attempt
  readonly missing: Attempt
  readonly late: Attempt
  readonly tookMs: number
  readonly meanwhile: Attempt
}

const AWKWARD = ['a b', "it's", '"quoted"', '$HOME', '*', 'ä λ 🧵', '']

const outputOf = (made: Attempt) => {
  const { exitCode, stdout, stderr } = resultOf(made)
  return { exitCode, stdout, stderr }
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'EXEC-001',
    title: 'a program ends with its code and its output',
    clause: 'EXEC.1',
    evaluate: ({ plain }) =>
      equal(outputOf(plain), { exitCode: 3, stdout: 'out\n', stderr: 'err\n' }, 'they are others'),
  },
  {
    id: 'EXEC-002',
    title: 'arguments reach the program as they are',
    clause: 'EXEC.2',
    evaluate: ({ words }) =>
      equal(resultOf(words).stdout, AWKWARD.map((word) => `[${word}]`).join(''), 'they are others'),
  },
  {
    id: 'EXEC-004',
    title: 'a program that is not there is an error',
    clause: 'EXEC.4',
    evaluate: ({ missing }) => gotError(missing),
  },
  {
    id: 'EXEC-005',
    title: 'a program that takes too long is ended',
    clause: 'EXEC.5',
    evaluate: ({ late, tookMs }) =>
      first(gotAnswer(late), unless(tookMs < 20_000, 'it was not ended', { actual: tookMs })),
  },
  {
    id: 'EXEC-012',
    title: 'other requests are answered while a program runs',
    clause: 'EXEC.13',
    evaluate: ({ meanwhile }) => gotResult(meanwhile),
  },
]

/** Runs programs for the client, in the workspace and held by nothing. */
export const runner =
  (stage: Stage, session: Session) =>
  (command: readonly string[], more: object = {}): Promise<Attempt> =>
    attempt(
      session.request('command/exec', {
        command: [...command],
        cwd: stage.place.workspace,
        sandboxPolicy: { type: 'dangerFullAccess' },
        ...more,
      }),
    )

export const programs = scenario<Seen>({
  name: 'programs',
  title: 'Programs are run for the client.',
  async drive(stage) {
    const session = await stage.connect()
    const run = runner(stage, session)
    const plain = await run(['sh', '-c', 'echo out; echo err >&2; exit 3'])
    const words = await run(['printf', '[%s]', ...AWKWARD])
    const missing = await run([path.join(stage.place.workspace, 'no-such-program')])
    const begin = performance.now()
    const late = await run(['sleep', '600'], { timeoutMs: 300 })
    const tookMs = performance.now() - begin
    const since = session.transcript.length
    const slow = run(['sleep', '2'])
    const answered = await attempt(session.request('thread/list', { limit: 1 }))
    const isFirst = !session.transcript
      .slice(since)
      .some((entry) => entry.from === 'server' && entry.text.includes('"exitCode"'))
    await slow
    const meanwhile: Attempt = isFirst ? answered : { fault: 'It was answered only behind the program.' }
    return { plain, words, missing, late, tookMs, meanwhile }
  },
  checks,
})
