import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { startServer } from '../process/start-server.ts'
import { type Address, fill, type Subject, type Surroundings } from './subject.ts'

/**
 * Starts the process of a subject, in its workspace.
 *
 * @param more words behind those of its command line
 * @throws CannotStart when there is no such program
 */
export function spawnSubject(
  { command = '', args, env }: Subject,
  values: Surroundings | (Surroundings & Address),
  more: readonly string[] = [],
): Promise<ChildProcessWithoutNullStreams> {
  const filled = (text: string): string => fill(text, values)
  const set = Object.entries(env).map(([name, value]) => [name, filled(value)])
  return startServer(command, () =>
    spawn(filled(command), [...args, ...more].map(filled), {
      cwd: values.workspace,
      env: { ...process.env, ...Object.fromEntries(set) },
      stdio: ['pipe', 'pipe', 'pipe'],
    }),
  )
}
