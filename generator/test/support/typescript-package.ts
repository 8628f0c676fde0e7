import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions } from '../../src/target.ts'
import { typescript } from '../../src/targets/typescript/index.ts'
import { type Finished, ROOT, runTool } from './run.ts'
import { tempFolder } from './temp-folder.ts'

/** The package in a folder of its own, where the tools of this repository stand in for an installation. */
export async function packageFolder(model: ProtocolModel, options: EmitOptions = {}): Promise<string> {
  const out = await tempFolder()
  for (const [file, text] of typescript.emit(model, options)) {
    await mkdir(path.dirname(path.join(out, file)), { recursive: true })
    await writeFile(path.join(out, file), text)
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(out, 'node_modules'))
  return out
}

/** Checks format and lint by the settings of this repository. */
export async function checkFormat(folder: string, files: readonly string[]): Promise<Finished> {
  const settings = JSON.parse(await readFile(path.join(ROOT, 'biome.json'), 'utf8'))
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify({ ...settings, vcs: {}, files: {} }))
  return runTool('biome', ['check', '--max-diagnostics=50', ...files], folder)
}
