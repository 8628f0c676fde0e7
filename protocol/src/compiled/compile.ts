import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import standalone from 'ajv/dist/standalone/index.js'
import { importOwnBundle } from '../import/own-bundle.ts'
import type { ProtocolModel } from '../model/types.ts'
import { ajvOf, definitionOf } from '../schema/ajv.ts'
import { makeFolder } from '../system/make-folder.ts'
import type { Version } from '../versions.ts'
import { bundleFile, COMPILED, fingerprint, modelFile, validatorsFile } from './files.ts'
import { toData } from './model-data.ts'
import { PARTS, type Part } from './parts.ts'

/** Makes what loads quickly of a released version. */
export async function compileVersion(version: Version): Promise<void> {
  const file = bundleFile(version)
  const bytes = await readFile(file)
  const mark = fingerprint(bytes)
  const { model } = importOwnBundle(JSON.parse(bytes.toString()), file)
  for (const part of Object.keys(PARTS) as Part[]) {
    const partOf = PARTS[part].of(model)
    // That of the stable part is made of the whole in no time.
    if (part !== 'stable') await write(modelFile(version, part), modelText(partOf, mark))
    await write(validatorsFile(version, part), validatorsCode(partOf, part, mark))
  }
}

const modelText = (model: ProtocolModel, mark: string): string =>
  `${mark}\n${JSON.stringify(toData(model))}\n`

function validatorsCode(model: ProtocolModel, part: Part, mark: string): string {
  const { checked, faults } = PARTS[part]
  const { ajv, id } = ajvOf(model, { openness: 'known-values', faults, source: true })
  const references = Object.fromEntries(checked(model).map((name) => [name, definitionOf(id, name)]))
  const code = standalone.default(ajv, references)
  return `${code}\nmodule.exports = { fingerprint: '${mark}', validators: { ...exports } }\n`
}

/** Whole or not at all: somebody may read it at the same time. */
async function write(name: string, contents: string): Promise<void> {
  await makeFolder(COMPILED)
  const file = path.join(COMPILED, name)
  await writeFile(`${file}.new`, contents)
  await rename(`${file}.new`, file)
}
