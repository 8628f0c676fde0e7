import { existsSync, watch as watchPath } from 'node:fs'
import path from 'node:path'
import { HeddleError } from '@heddle/protocol'
import type { GenerateOptions } from './command.ts'

/** An editor saves a file in several steps: what it does within this time is one change. Milliseconds. */
const QUIET_MS = 100

/**
 * Runs `work` now and after every change of the files that it reads, until the process is told to end. What fails is
 * told, and waits for the next change.
 *
 * @throws HeddleError when nothing that is read is a file
 */
export async function watch(options: GenerateOptions, work: () => Promise<unknown>): Promise<void> {
  const files = [options.from, options.outputSchema].filter((file) => file !== undefined).filter(existsSync)
  if (files.length === 0)
    throw new HeddleError(
      '--watch waits for changes of files, and a released protocol never changes. Name a file with --from or --output-schema.',
    )
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(() => attempt(work))
    }, QUIET_MS)
  }
  // The folder and not the file: many editors write a new file and put it in the place of the old one.
  const folders = new Set(files.map((file) => path.dirname(path.resolve(file))))
  const watchers = [...folders].map((folder) => watchPath(folder, again))
  running = attempt(work)
  await running
  process.stderr.write(`Waiting for changes of ${files.join(' and ')}; end with Ctrl+C.\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
}

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof HeddleError)) throw error
    process.stderr.write(`heddle: ${error.message}\n`)
  }
}
