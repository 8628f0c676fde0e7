import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import { answer, command, fill, preparePlace, startModel, subjectOf, text } from '@heddle/conformance'

/** What every client tells, a scene a line: see the example `story` of any of them. */
type Scene = Readonly<Record<string, unknown>>

export interface Telling {
  /** The program that tells the story: the example of a client, built. Run in the workspace of the server. */
  readonly program: readonly [string, ...string[]]
  readonly server: readonly [string, ...string[]]
  readonly over: 'stdio' | 'websocket'
}

/** A command that leaves nothing behind, and that no server lets through unasked. */
const harmless = (word: string): string => `printf "%s-%s" ${word} $((40 + 2))`

const DOCTOR = path.resolve(import.meta.dirname, 'doctor.ts')
const TIMEOUT_MS = 120_000

/**
 * Lets a client go through its story with a server, behind a doctor that makes the server speak of the future.
 *
 * @throws Error that says which scene went otherwise than it must
 */
export async function tellStory({ program, server, over }: Telling): Promise<void> {
  const [file, ...args] = server
  const subject = await subjectOf(file, args)
  const model = await startModel()
  const place = await preparePlace(subject, model.url)
  model.script(
    answer(text('Hello. It is good to be here.', 3)),
    answer(command(harmless('approved'))),
    answer(text('That was it.', 2)),
    answer(command(harmless('refused'))),
    answer(text('Then not.', 2)),
    answer(command(`${harmless('approved')} && sleep 60`)),
    answer(text('Nobody knows.', 2)),
  )
  const set = Object.entries(subject.env).map(([name, value]) => [name, fill(value, place)] as const)
  const env = { ...process.env, ...Object.fromEntries(set) }
  const patient = [DOCTOR, '--', subject.command, ...subject.args.map((arg) => fill(arg, place))]
  let bridge: ChildProcess | undefined
  try {
    const words: string[] = []
    if (over === 'stdio') words.push('--', process.execPath, ...patient)
    else {
      bridge = spawn(process.execPath, [DOCTOR, '--websocket', ...patient.slice(1)], {
        cwd: place.workspace,
        env,
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      words.push('--websocket', await firstLine(bridge))
    }
    const [teller, ...before] = program
    const child = spawn(teller, [...before, ...words], {
      cwd: place.workspace,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: TIMEOUT_MS,
    })
    const scenes: Scene[] = []
    for await (const line of createInterface(child.stdout)) scenes.push(JSON.parse(line))
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    compare(scenes)
    if (child.exitCode !== 0)
      throw new Error(`the story ended with exit code ${child.exitCode ?? child.signalCode}`)
  } finally {
    bridge?.stdin?.end()
    await model.close()
    await place.remove()
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout !== null) for await (const line of createInterface(stdout)) return line
  throw new Error('the doctor did not say where to connect')
}

/** What does not depend on the server; of the version that was agreed on it is enough that it is told. */
const EXPECTED: readonly Scene[] = [
  { scene: 'handshake', server: true },
  { scene: 'streaming', status: 'completed', said: true, deltasAreText: true },
  { scene: 'accepted', asked: 1, command: 'completed', exitCode: 0, status: 'completed' },
  { scene: 'declined', asked: 1, command: 'declined', status: 'completed' },
  { scene: 'interrupted', asked: 1, status: 'interrupted' },
  { scene: 'resumed', sameThread: true, turns: 4 },
  {
    scene: 'future',
    unknownItems: ['itemFromTheFuture'],
    rawKept: true,
    unknownNotifications: ['future/happened'],
    said: true,
    status: 'completed',
  },
  { scene: 'closed' },
]

function compare(scenes: readonly Scene[]): void {
  for (const [index, expected] of EXPECTED.entries()) {
    const told = scenes[index]
    const { protocolVersion, ...scene } = told ?? {}
    if (index === 0 && protocolVersion === undefined)
      throw new Error('the handshake tells no protocolVersion')
    if (!isDeepStrictEqual(scene, expected))
      throw new Error(
        `scene ${index + 1} should be\n  ${JSON.stringify(expected)}\nand is\n  ${JSON.stringify(told)}`,
      )
  }
  if (scenes.length > EXPECTED.length)
    throw new Error(`there are ${scenes.length} scenes, ${EXPECTED.length} belong to the story`)
}
