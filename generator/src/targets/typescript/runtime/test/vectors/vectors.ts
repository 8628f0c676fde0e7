import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { EXPERIMENTAL, PROTOCOL_VERSION } from '../../src/version.ts'

export { GUARDS } from './type-table.ts'

/** One value that the package is tried with. */
export interface Vector {
  /** The type, by its name in the protocol. */
  readonly type: string
  readonly name: string
  readonly kind: 'valid' | 'future' | 'invalid'
  readonly value: unknown
  /** The value as it is written, digits of large numbers included. */
  readonly text: string
}

const folders = [process.env.HEDDLE_VECTORS, '../vectors'].filter((folder) => folder !== undefined)
const file = folders.map((folder) => path.join(folder, 'vectors.jsonl')).find((each) => existsSync(each))

/** Why there is nothing to try; false when there is. */
export const skip: string | false =
  file === undefined
    ? 'There are no vectors: make them with `heddle generate vectors --out ../vectors`, or name their folder in HEDDLE_VECTORS.'
    : false

/** @throws Error when the vectors are those of another protocol, or not all of them are there */
export function readVectors(): readonly Vector[] {
  const [head = '', ...lines] = file === undefined ? [] : readFileSync(file, 'utf8').trimEnd().split('\n')
  const { protocol, experimental, vectors } = JSON.parse(head)
  if (protocol !== PROTOCOL_VERSION || experimental !== EXPERIMENTAL)
    throw new Error(
      `The vectors in ${file} are those of protocol ${protocol}, experimental: ${experimental}.`,
    )
  if (vectors !== lines.length)
    throw new Error(`${file} has ${lines.length} vectors, and should have ${vectors}.`)
  return lines.map((line) => ({ ...JSON.parse(line), text: valueText(line) }))
}

/** The value comes last, but for `known`, which only a value of a later version has. */
const valueText = (line: string): string => line.slice(line.indexOf('"value":') + '"value":'.length, -1)
