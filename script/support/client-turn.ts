import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import {
  answer,
  command,
  type Entry,
  fill,
  preparePlace,
  readRecording,
  startModel,
  subjectOf,
  text,
} from '@heddle/conformance'
import type { ThreadItem } from '@heddle/protocol'

export type Decision = 'accept' | 'decline'

export interface ClientTurn {
  /** The example program of a generated client. */
  readonly client: readonly [string, ...string[]]
  /** The program of the real server. */
  readonly program: string
  /** What the user says when the server asks. */
  readonly decision: Decision
  /** Where to write the session down. */
  readonly recording: string
}

/** Not a command that a server knows to be harmless, and without a trace but its output. */
const COMMAND = 'printf "%s-%s" ran $((40 + 2))'
const OUTPUT = 'ran-42'
const TIMEOUT_MS = 60_000

/**
 * Lets the example of a generated client run one turn with an approval against a real server behind
 * `heddle record`, and looks at the recording for what came of it.
 *
 * @throws Error that says what did not happen
 */
export async function clientTurn({ client, program, decision, recording }: ClientTurn): Promise<void> {
  const subject = await subjectOf(program, ['app-server'])
  const model = await startModel()
  const place = await preparePlace(subject, model.url)
  try {
    model.script(answer(command(COMMAND)), answer(text('That was it.', 3)))
    const env = Object.entries(subject.env).map(([name, value]) => [name, fill(value, place)])
    const recorder = [
      path.resolve('heddle'),
      'record',
      '--redact-ids',
      '--force',
      '--out',
      path.resolve(recording),
      '--',
    ]
    const [file, ...args] = client.map((word) => (word.startsWith('.cache') ? path.resolve(word) : word))
    const child = spawn(file ?? '', [...args, 'Please go on.', ...recorder, program, 'app-server'], {
      cwd: place.workspace,
      env: { ...process.env, ...Object.fromEntries(env) },
      stdio: ['pipe', 'inherit', 'inherit'],
      timeout: TIMEOUT_MS,
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(decision === 'accept' ? 'y\n' : 'n\n')
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`the client ended with exit code ${code}`)
    verify(decision, (await readRecording(recording)).entries)
  } finally {
    await model.close()
    await place.remove()
  }
}

function verify(decision: Decision, entries: readonly Entry[]): void {
  const completed = entries.flatMap(({ what }) => {
    if (what.from !== 'server' || !('msg' in what)) return []
    const { method, params } = what.msg as { method?: string; params?: { item?: ThreadItem } }
    return method === 'item/completed' && params?.item !== undefined ? [params.item] : []
  })
  const item = completed.find((one) => one.type === 'commandExecution')
  const status = decision === 'accept' ? 'completed' : 'declined'
  if (item?.status !== status)
    throw new Error(`the command should be ${status}, and is ${item?.status ?? 'not there'}`)
  if (decision === 'accept' && !item.aggregatedOutput?.includes(OUTPUT))
    throw new Error(`the command should have printed ${OUTPUT}, not ${JSON.stringify(item.aggregatedOutput)}`)
  if (!completed.some((one) => one.type === 'agentMessage')) throw new Error('the agent said nothing')
}
