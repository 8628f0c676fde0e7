import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HeddleError, makeFolder, whyNot } from '@heddle/protocol'

/**
 * Writes a file as a whole or not at all, in a folder that is made for it.
 *
 * @throws HeddleError when it cannot be written
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.new`
  try {
    await makeFolder(path.dirname(path.resolve(file)))
    await writeFile(draft, text)
    await rename(draft, file)
  } catch (error) {
    // There may be no such folder, which is what went wrong.
    await rm(draft, { force: true }).catch(() => undefined)
    throw new HeddleError(`${file} cannot be written: ${whyNot(error)}. Choose another place.`, {
      cause: error,
    })
  }
}
