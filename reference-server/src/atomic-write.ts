import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts a file in the place of another one: whoever reads finds the old one or the new one as a whole, also after a
 * crash or a loss of power.
 *
 * @param mode rights of the file
 * @throws the error of the operating system; the old file is then as it was
 */
export async function atomicWrite(file: string, text: string, mode: number): Promise<void> {
  const draft = `${file}.${randomUUID()}.new`
  try {
    await synced(draft, 'wx', async (handle) => {
      await handle.chmod(mode)
      await handle.writeFile(text)
    })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await synced(dirname(file), 'r', async () => {})
}

type Handle = Awaited<ReturnType<typeof open>>

async function synced(file: string, flags: string, work: (handle: Handle) => Promise<void>): Promise<void> {
  const handle = await open(file, flags, 0o600)
  try {
    await work(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
