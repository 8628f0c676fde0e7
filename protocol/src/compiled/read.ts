import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ValidateFunction } from 'ajv'
import type { ProtocolModel } from '../model/types.ts'
import type { Version } from '../versions.ts'
import { COMPILED, modelFile, validatorsFile } from './files.ts'
import { fromData, type ModelData } from './model-data.ts'
import type { Part } from './parts.ts'

/** The model that was made of the bundle with this fingerprint, if it was. */
export function compiledModel(
  version: Version,
  part: Exclude<Part, 'stable'>,
  bundle: string,
): ProtocolModel | undefined {
  const text = textOf(modelFile(version, part))
  const end = text?.indexOf('\n') ?? -1
  if (text === undefined || text.slice(0, end) !== bundle) return undefined
  return fromData(JSON.parse(text.slice(end)) as ModelData)
}

export type CompiledValidators = Readonly<Record<string, ValidateFunction>>

/** The validators by names of types that were made of the bundle with this fingerprint, if they were. */
export function compiledValidators(
  version: Version,
  part: Part,
  bundle: string,
): CompiledValidators | undefined {
  const file = path.join(COMPILED, validatorsFile(version, part))
  try {
    const { fingerprint, validators } = createRequire(import.meta.url)(file)
    return fingerprint === bundle ? validators : undefined
  } catch {
    return undefined
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(path.join(COMPILED, file), 'utf8')
  } catch {
    return undefined
  }
}
