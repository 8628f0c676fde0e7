import { execFile } from 'node:child_process'
import path from 'node:path'

/** The root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../../..')

export interface Finished {
  readonly code: number
  /** Standard output and standard error. */
  readonly output: string
}

/** Runs a program to its end, at most two minutes. Never rejects for what the program does. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { cwd, timeout: 120_000, maxBuffer: 64 * 1024 * 1024, env: cleanEnvironment() }
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, output: `${stdout}${stderr}` })
    })
  })
}

/** A tool of the repository, run by the Node that runs the tests. */
export function runTool(name: 'tsc' | 'biome', args: readonly string[], cwd: string): Promise<Finished> {
  return run(process.execPath, [path.join(ROOT, 'node_modules/.bin', name), ...args], cwd)
}

/** Without what a test runner sets for its own children. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, VITEST: ___, ...rest } = process.env
  return rest
}
