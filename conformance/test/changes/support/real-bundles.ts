import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { importProtocol, type ProtocolModel } from '@heddle/protocol'

const FOLDER = path.join(import.meta.dirname, '../../../../protocol/bundles')

/** What real servers print of themselves, oldest first. */
export const REAL_BUNDLES = [
  '0.99.0',
  '0.99.0-experimental',
  '0.115.0',
  '0.125.0',
  '0.140.0',
  '0.140.0-experimental',
  '0.155.0',
  '0.169.0',
  '0.169.0-experimental',
] as const

export type RealBundle = (typeof REAL_BUNDLES)[number]

const fileOf = (name: RealBundle): string => path.join(FOLDER, `${name}.json.gz`)

export async function realModel(name: RealBundle): Promise<ProtocolModel> {
  return (await importProtocol(fileOf(name))).model
}

/** The schemas themselves, as a server prints them. */
export function realSchemas(name: RealBundle): RealSchemas {
  return JSON.parse(gunzipSync(readFileSync(fileOf(name))).toString())
}

export interface RealSchemas {
  readonly definitions: Readonly<Record<string, object>> & { readonly v2?: Readonly<Record<string, object>> }
}
