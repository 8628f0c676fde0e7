import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder, with those above it that are missing. What `mkdir` with `recursive` is for; but that one never
 * comes back where a folder cannot be made though the one above is there, as in Linux's `/proc`.
 *
 * @param mode rights of what is made, such as `0o700`
 * @returns the topmost folder that was made; undefined when there was nothing to make
 * @throws the error of the operating system
 */
export async function makeFolder(folder: string, mode?: number): Promise<string | undefined> {
  const whole = path.resolve(folder)
  try {
    return (await makeOne(whole, mode)) ? whole : undefined
  } catch (error) {
    const above = path.dirname(whole)
    if (!isMissing(error) || above === whole) throw error
    const first = await makeFolder(above, mode)
    // Once more and not again: when this fails, too, what is missing is not the folder above.
    return (await makeOne(whole, mode)) ? (first ?? whole) : first
  }
}

/** Returns false when it is there already. */
async function makeOne(folder: string, mode: number | undefined): Promise<boolean> {
  try {
    await mkdir(folder, mode)
    return true
  } catch (error) {
    if (await isFolder(folder)) return false
    throw error
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch {
    return false
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
