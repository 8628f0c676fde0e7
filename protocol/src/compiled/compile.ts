import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import standalone from 'ajv/dist/standalone/index.js'
import { importOwnBundle } from '../import/own-bundle.ts'
import { handshakePart } from '../model/handshake-part.ts'
import { stablePart } from '../model/stable-part.ts'
import type { ProtocolModel } from '../model/types.ts'
import { ajvOf, definitionOf } from '../schema/ajv.ts'
import { makeFolder } from '../system/make-folder.ts'
import type { Version } from '../versions.ts'
import { bundleFile, COMPILED, fingerprint, modelFile, validatorsFile } from './files.ts'
import { toData } from './model-data.ts'

/** Makes what loads quickly of a released version. */
export async function compileVersion(version: Version): Promise<void> {
  const file = bundleFile(version)
  const bytes = await readFile(file)
  const mark = fingerprint(bytes)
  const { model } = importOwnBundle(JSON.parse(bytes.toString()), file)
  const handshake = handshakePart(model)
  await write(modelFile(version, 'whole'), modelText(model, mark))
  await write(modelFile(version, 'handshake'), modelText(handshake, mark))
  await write(validatorsFile(version, 'whole'), validatorsCode(model, mark))
  await write(validatorsFile(version, 'stable'), validatorsCode(stablePart(model), mark))
  await write(validatorsFile(version, 'handshake'), validatorsCode(handshake, mark))
}

const modelText = (model: ProtocolModel, mark: string): string =>
  `${mark}\n${JSON.stringify(toData(model))}\n`

/** What a server has to check: all that a client can send it. Others are compiled when they are asked for. */
function validatorsCode(model: ProtocolModel, mark: string): string {
  const { ajv, id } = ajvOf(model, 'known-values', { source: true })
  const said = model.methods.map(({ direction, params, result }) =>
    direction === 'client-to-server' ? params : result,
  )
  const names = new Set(said.flatMap((type) => type?.name ?? []))
  const references = Object.fromEntries([...names].map((name) => [name, definitionOf(id, name)]))
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
