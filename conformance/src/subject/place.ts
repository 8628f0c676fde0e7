import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { HeddleError, makeFolder, whyNot } from '@heddle/protocol'
import { fill, type Subject, type Surroundings } from './subject.ts'

/** Folders for one subject, made for it and gone with it. */
export interface Place extends Surroundings {
  remove(): Promise<void>
}

/**
 * Makes the folders of a subject and writes its files. They lie in the cache of the user and not in the
 * temporary folder: some servers refuse to put their helpers there.
 *
 * @throws HeddleError when there is no place for them
 */
export async function preparePlace(subject: Subject, modelUrl: string): Promise<Place> {
  const folder = await ownFolder(subject.name)
  const dropAtExit = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', dropAtExit)
  const place = { home: path.join(folder, 'home'), workspace: path.join(folder, 'workspace'), modelUrl }
  await Promise.all([mkdir(place.home), mkdir(place.workspace)])
  for (const [name, template] of Object.entries(subject.files))
    await writeFile(path.join(place.home, name), fill(template, place))
  return {
    ...place,
    async remove() {
      process.off('exit', dropAtExit)
      // A server that was killed may have left children that still write.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

async function ownFolder(name: string): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
  const base = path.join(cache, 'heddle', 'subjects')
  try {
    await makeFolder(base)
    return await mkdtemp(path.join(base, `${name.replaceAll(/[^\w.-]+/g, '-')}-`))
  } catch (error) {
    throw new HeddleError(
      `A folder for the state of the server cannot be made in ${base}: ${whyNot(error)}. Set XDG_CACHE_HOME to a folder that you may write to.`,
      { cause: error },
    )
  }
}
