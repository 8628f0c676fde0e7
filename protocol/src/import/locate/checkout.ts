import { stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * How a file is called in the checkout that the current folder is part of; without one, in the current folder.
 *
 * @returns undefined for what is outside of it, or was installed into it
 */
export async function inCheckout(file: string): Promise<string | undefined> {
  const here = process.cwd()
  const relative = path.relative((await topOf(here)) ?? here, path.resolve(file))
  const words = relative.split(path.sep)
  return path.isAbsolute(relative) || words[0] === '..' || words.includes('node_modules')
    ? undefined
    : words.join('/')
}

/** The folder with `.git`, which is a file in further work trees. */
async function topOf(folder: string): Promise<string | undefined> {
  const isTop = await stat(path.join(folder, '.git')).then(
    () => true,
    () => false,
  )
  if (isTop) return folder
  const above = path.dirname(folder)
  return above === folder ? undefined : topOf(above)
}
