import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ProtocolModel } from '@heddle/protocol'
import { ROOT, runTool } from './run.ts'
import { tempFolder } from './temp-folder.ts'
import { packageFolder } from './typescript-package.ts'

/**
 * Compiles modules of somebody who has installed the client of a protocol, as it is published: built, with its
 * declarations, by the compiler of this repository.
 *
 * @returns which of the modules, by their places in the list, it complains of
 */
export async function refusedModules(
  model: ProtocolModel,
  modules: readonly string[],
): Promise<ReadonlySet<number>> {
  const client = await packageFolder(model)
  const built = await runTool('tsc', ['-p', '.'], client)
  if (built.code !== 0) throw new Error(`the client does not compile: ${built.output}`)
  const folder = await tempFolder()
  await mkdir(path.join(folder, 'node_modules/@heddle'), { recursive: true })
  await symlink(client, path.join(folder, 'node_modules/@heddle/client'))
  await symlink(path.join(ROOT, 'node_modules/@types'), path.join(folder, 'node_modules/@types'))
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: SETTINGS }))
  for (const [index, text] of modules.entries())
    await writeFile(path.join(folder, `module-${index}.ts`), text)
  const { output } = await runTool('tsc', ['-p', '.', '--pretty', 'false'], folder)
  const complaints = output.split('\n').filter((line) => /^\S/.test(line))
  return new Set(
    complaints.map((line) => {
      const index = /^module-(\d+)\.ts\(/.exec(line)?.[1]
      if (index === undefined) throw new Error(`the compiler complains of something else: ${line}`)
      return Number(index)
    }),
  )
}

const SETTINGS = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'dom'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
}
