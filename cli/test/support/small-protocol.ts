import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const METHODS = [{ name: 'forecast/get', direction: 'client-to-server', kind: 'request', params: 'Place' }]

/**
 * Writes a protocol of one method, in which clients say where a place is: a manifest, and `NAME.schema.json` beside it.
 *
 * @param file the manifest, `….json`
 * @param fields of the place: texts that have to be there
 */
export async function writeSmallProtocol(file: string, fields: readonly string[]): Promise<void> {
  const schema = file.replace(/json$/, 'schema.json')
  const properties = Object.fromEntries(fields.map((field) => [field, { type: 'string' }]))
  const $defs = { Place: { type: 'object', properties, required: fields } }
  const manifest = { schema: `${path.basename(schema)}#/$defs`, methods: METHODS }
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(manifest, null, 2))
  await writeFile(schema, JSON.stringify({ $defs }, null, 2))
}
