import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** The words that run the command line from its sources, with the Node that runs the tests. */
export const HEDDLE: readonly [string, ...string[]] = [
  process.execPath,
  '--conditions=heddle-source',
  '--disable-warning=ExperimentalWarning',
  main,
]

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `heddle` with these words and what it is given on stdin, to its end. */
export async function heddle(args: readonly string[], input = '', cwd?: string): Promise<Ended> {
  const child = start(args, cwd)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended(child)
}

/** Starts `heddle` and leaves talking to it to the caller. */
export function start(
  args: readonly string[],
  cwd?: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const [node, ...options] = HEDDLE
  return spawn(node, [...options, ...args], {
    cwd,
    env: { ...process.env, ...env },
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
}

export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stdout, stderr }
}
