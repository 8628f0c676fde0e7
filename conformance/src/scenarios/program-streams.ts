import { type Attempt, attempt, came, gotAnswer, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { notified } from '../conform/thread-seen.ts'
import { runner } from './programs.ts'

interface Seen {
  readonly workspace: string
  readonly surroundings: Attempt
  readonly streamed: Attempt
  readonly streamedText: string
  readonly echoed: Attempt
  readonly echoedText: string
  readonly terminated: Attempt
  readonly terminal: Attempt
  readonly terminalText: string
  readonly inUse: Attempt
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'EXEC-003',
    title: 'a program runs in its folder with its variables',
    clause: 'EXEC.3',
    evaluate: ({ surroundings, workspace }) =>
      equal(resultOf(surroundings).stdout, `${workspace}\nvalue\n`, 'it runs with others'),
  },
  {
    id: 'EXEC-006',
    title: 'output is streamed, and not told twice',
    clause: 'EXEC.6',
    evaluate: ({ streamed, streamedText }) =>
      first(
        gotResult(streamed),
        equal(streamedText, 'one\ntwo\n', 'another text was streamed'),
        equal(resultOf(streamed).stdout, '', 'the answer holds it as well'),
      ),
  },
  {
    id: 'EXEC-007',
    title: 'what is written reaches the program',
    clause: 'EXEC.7',
    evaluate: ({ echoed, echoedText }) =>
      first(gotResult(echoed), equal(echoedText, 'hello ä\n', 'it read something else')),
  },
  {
    id: 'EXEC-008',
    title: 'a program is terminated, and answered',
    clause: 'EXEC.8',
    evaluate: ({ terminated }) => gotAnswer(terminated),
  },
  {
    id: 'EXEC-009',
    title: 'a program has the terminal that was asked for',
    clause: 'EXEC.9',
    evaluate: ({ terminal, terminalText }) =>
      first(
        gotResult(terminal),
        unless(terminalText.includes('terminal'), 'it has none', { actual: terminalText }),
        unless(terminalText.includes('33 101'), 'its size is another', {
          expected: '33 101',
          actual: terminalText,
        }),
      ),
  },
  {
    id: 'EXEC-010',
    title: 'the size of a terminal can be changed',
    clause: 'EXEC.10',
    evaluate: ({ terminalText }) =>
      unless(terminalText.includes('40 120'), 'it is another', { expected: '40 120', actual: terminalText }),
  },
  {
    id: 'EXEC-011',
    title: 'a name that is in use is refused',
    clause: 'EXEC.12',
    evaluate: ({ inUse }) => gotError(inUse),
  },
]

const base64 = (text: string): string => Buffer.from(text).toString('base64')

export const programStreams = scenario<Seen>({
  name: 'program-streams',
  title: 'Programs are talked to, in terminals and without, and ended.',
  async drive(stage) {
    const session = await stage.connect()
    const run = runner(stage, session)
    const sh = (line: string, more: object = {}) => run(['sh', '-c', line], more)
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    /** What a process has streamed so far. */
    const streamedBy = (processId: string) =>
      Buffer.concat(
        notified(session, 'command/exec/outputDelta')
          .filter((params) => params.processId === processId)
          .map(({ deltaBase64 }) => Buffer.from(String(deltaBase64), 'base64')),
      ).toString('utf8')
    const heard = (processId: string, words: string) =>
      came(session.expect(`output of ${processId}`, () => streamedBy(processId).includes(words)))

    const surroundings = await sh('pwd -P; echo $HEDDLE_CHECK', { env: { HEDDLE_CHECK: 'value' } })
    const streamed = await sh('echo one; echo two', { processId: 'streamed', streamStdoutStderr: true })
    const streamedText = streamedBy('streamed')

    const stream = (processId: string) => ({ processId, streamStdoutStderr: true, streamStdin: true })
    const echoing = run(['cat'], stream('echoed'))
    const inUse = await run(['true'], stream('echoed'))
    await ask('command/exec/write', { processId: 'echoed', deltaBase64: base64('hello ä\n') })
    await ask('command/exec/write', { processId: 'echoed', closeStdin: true })
    const echoed = await echoing
    const echoedText = streamedBy('echoed')

    const endless = sh('echo begun; sleep 600', { ...stream('endless'), disableTimeout: true })
    await heard('endless', 'begun')
    await ask('command/exec/terminate', { processId: 'endless' })
    const terminated = await endless

    const line = 'test -t 1 && echo terminal; stty size; read line; stty size'
    const size = { rows: 33, cols: 101 }
    const inTerminal = sh(line, { ...stream('terminal'), tty: true, size, disableTimeout: true })
    await heard('terminal', '33 101')
    await ask('command/exec/resize', { processId: 'terminal', size: { rows: 40, cols: 120 } })
    await ask('command/exec/write', { processId: 'terminal', deltaBase64: base64('\n') })
    await heard('terminal', '40 120')
    const terminal = await inTerminal
    return {
      workspace: stage.place.workspace,
      surroundings,
      streamed,
      streamedText,
      echoed,
      echoedText,
      terminated,
      terminal,
      terminalText: streamedBy('terminal'),
      inUse,
    }
  },
  checks,
})
