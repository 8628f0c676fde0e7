import { globSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'

/**
 * Puts the compiled modules of a package into one file for each entry, and some that entries share or load late. Other
 * packages stay where they are, and declarations as they are. All files lie directly in the folder.
 *
 * @param dist the folder of the compiled modules
 * @param entries names of modules in it, without their endings
 */
export async function bundle(dist: string, entries: readonly string[]): Promise<void> {
  const modules = globSync('**/*.js', { cwd: dist })
  const build = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, path.join(dist, `${name}.js`)])),
    external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
    platform: 'node',
  })
  const { output } = await build.generate({ entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' })
  await build.close()
  for (const file of modules) rmSync(path.join(dist, file))
  for (const file of output) {
    if (file.type === 'chunk') writeFileSync(path.join(dist, file.fileName), file.code)
  }
}
