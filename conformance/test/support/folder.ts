import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for one test, gone with it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heddle-conformance-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A file with these contents in a folder of its own. */
export async function fileWith(contents: string | Uint8Array, name = 'session.jsonl'): Promise<string> {
  const file = path.join(await temporaryFolder(), name)
  await writeFile(file, contents)
  return file
}

/** A recording of these lines, in a file. */
export function recordingOf(lines: readonly object[], header: object = {}): Promise<string> {
  const all = [{ heddleRecording: 1, ...header }, ...lines]
  return fileWith(all.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
