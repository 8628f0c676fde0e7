import { stat } from 'node:fs/promises'
import path from 'node:path'
import { protocolAt } from '../model/protocol-at.ts'
import type { ProtocolModel } from '../model/types.ts'
import { whyNot } from '../system/why-not.ts'
import { DRAFT, isVersion } from '../versions.ts'
import { importCodexBundle, isCodexBundle } from './codex/bundle.ts'
import { fetchCodexBundles } from './codex/fetch.ts'
import { withStability } from './codex/stability.ts'
import { SchemaDocument } from './document.ts'
import type { Imported, ImportedFile } from './imported.ts'
import { checkManifest, checkSince } from './manifest/check.ts'
import { importManifest } from './manifest/import.ts'
import type { Manifest } from './manifest/manifest.ts'
import { checkOwnBundle, importOwnBundle } from './own-bundle.ts'
import { ImportError } from './problem.ts'
import { readJson } from './read-json.ts'
import { isObject, type SchemaObject } from './schema.ts'

/** What is looked for in a folder: what the real server writes, what we write, a manifest. */
const IN_A_FOLDER = [
  'codex_app_server_protocol.schemas.json',
  'protocol.schema.json',
  'manifest.json',
] as const

/**
 * The protocol that a file describes: a bundle of the real server, one of ours (in either draft), or a manifest
 * with its schemas; or a folder with one of these. A file may be compressed (`.gz`).
 *
 * @throws ImportError that names the file, the place in it and what to do
 */
export async function importFile(source: string): Promise<ImportedFile> {
  const file = await fileOf(source)
  try {
    return await importJson(await readJson(file), file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ImportError(`${file}: the file nests deeper than can be read. A protocol has no need of that.`)
  }
}

/**
 * The protocol that is named: one of our versions (or `draft`), `codex@VERSION` for what the real server of that
 * version speaks, or else a file or folder, see `importFile`.
 *
 * @param progress told what is being done, while it takes longer than a moment
 */
export async function importProtocol(source: string, progress?: (what: string) => void): Promise<Imported> {
  if (isVersion(source)) return { model: protocolAt(source), notes: [] }
  if (source === DRAFT) return { model: await draft(), notes: [] }
  return source.startsWith('codex@')
    ? importCodex(source.slice('codex@'.length), progress)
    : importFile(source)
}

/** Only the draft is read from the definitions, which take their time to load. */
async function draft(): Promise<ProtocolModel> {
  const { definedAt } = await import('../model/defined-at.ts')
  return definedAt(DRAFT)
}

/** The protocol of the real server at a version, with what is experimental in it marked as such. */
async function importCodex(version: string, progress?: (what: string) => void): Promise<Imported> {
  const { stable, experimental } = await fetchCodexBundles(version, progress)
  const [full, part] = await Promise.all([importFile(experimental), importFile(stable)])
  return { model: withStability(full.model, part.model), notes: full.notes }
}

async function importJson(json: unknown, file: string): Promise<ImportedFile> {
  if (isCodexBundle(json)) {
    const version = /\d+\.\d+\.\d+/.exec(file)?.[0] ?? 'unknown'
    return importCodexBundle(json, { file, version, experimental: hasExperimental(json) })
  }
  if (isObject(json) && isObject(json['x-protocol'])) return importOwnBundle(checkOwnBundle(json, file), file)
  if (isObject(json) && 'methods' in json && 'schema' in json)
    return importWithSchemas(checkManifest(json, file), file)
  throw new ImportError(
    `${file}: the file is none of what can be read: a bundle of codex app-server (which has /definitions/ClientRequest), ` +
      'a bundle of heddle (which has /x-protocol), or a manifest (which has /methods and /schema).',
  )
}

async function importWithSchemas(manifest: Manifest, file: string): Promise<ImportedFile> {
  const [name = '', place = ''] = manifest.schema.split('#')
  const schemaFile = name === '' ? file : path.join(path.dirname(file), name)
  const json = await readJson(schemaFile)
  checkSince(json, manifest.versions, schemaFile)
  return importManifest(manifest, new SchemaDocument(schemaFile, json), place.replace(/\/$/, ''), {
    file,
    pointer: '',
  })
}

async function fileOf(source: string): Promise<string> {
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    (error) => {
      throw new ImportError(`${source} cannot be read: ${whyNot(error)}.`)
    },
  )
  if (!isFolder) return source
  for (const name of IN_A_FOLDER) {
    const file = path.join(source, name)
    if (
      await stat(file).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  throw new ImportError(
    `${source} is a folder without a protocol in it. Looked for: ${IN_A_FOLDER.join(', ')}.`,
  )
}

/** A bundle does not say how it was written; this method exists to show what is experimental. */
function hasExperimental(json: SchemaObject): boolean {
  return JSON.stringify((json.definitions as SchemaObject).ClientRequest).includes(
    '"mock/experimentalMethod"',
  )
}
