import { SchemaDocument } from './document.ts'
import type { ImportedFile } from './imported.ts'
import { checkManifest, checkSince } from './manifest/check.ts'
import { importManifest } from './manifest/import.ts'
import type { Manifest } from './manifest/manifest.ts'
import type { SchemaObject } from './schema.ts'

/** A bundle that Heddle wrote, in either draft: it carries its manifest. Taken for what it says it is. */
export function importOwnBundle(json: SchemaObject, file: string): ImportedFile {
  const manifest = json['x-protocol'] as unknown as Manifest
  const place = manifest.schema.slice(1)
  return importManifest(manifest, new SchemaDocument(file, json), place, { file, pointer: '/x-protocol' })
}

/** The bundle, if it is one: it can come from anywhere. */
export function checkOwnBundle(json: SchemaObject, file: string): SchemaObject {
  const { versions } = checkManifest(json['x-protocol'], file, '/x-protocol')
  checkSince(json, versions, file)
  return json
}
