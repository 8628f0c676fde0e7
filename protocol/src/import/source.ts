import { protocolAt } from '../model/protocol-at.ts'
import type { ProtocolModel } from '../model/types.ts'
import { DRAFT, isVersion } from '../versions.ts'
import { importCodexBundle, isCodexBundle } from './codex/bundle.ts'
import { fetchCodexBundles } from './codex/fetch.ts'
import { withStability } from './codex/stability.ts'
import { SchemaDocument } from './document.ts'
import { type Files, onDisk } from './files.ts'
import { isGitSource } from './git/reference.ts'
import { openCommitted } from './git/source.ts'
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
export async function importFile(source: string, files: Files = onDisk): Promise<ImportedFile> {
  const file = await fileOf(source, files)
  try {
    return await importJson(await readJson(file, files), file, files)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ImportError(
      `${files.nameOf(file)}: the file nests deeper than can be read. A protocol has no need of that.`,
    )
  }
}

export interface ImportOptions {
  /** Told what is being done, while it takes longer than a moment. */
  readonly progress?: (what: string) => void
  /** What the protocol is compared with: `git:REF` without a path is the same file at that commit. */
  readonly comparedWith?: string
}

/**
 * The protocol that is named: one of our versions (or `draft`), `codex@VERSION` for what the real server of that
 * version speaks, `git:REF:PATH` for a file as it was at a commit, or else a file or folder, see `importFile`.
 */
export async function importProtocol(
  source: string,
  { progress, comparedWith }: ImportOptions = {},
): Promise<Imported> {
  if (isVersion(source)) return { model: protocolAt(source), notes: [] }
  if (source === DRAFT) return { model: await draft(), notes: [] }
  if (source.startsWith('codex@')) return importCodex(source.slice('codex@'.length), progress)
  if (!isGitSource(source)) return importFile(source)
  const { commit, path } = await openCommitted(source, comparedWith)
  return importFile(path, commit)
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

async function importJson(json: unknown, path: string, files: Files): Promise<ImportedFile> {
  const file = files.nameOf(path)
  if (isCodexBundle(json)) {
    const version = /\d+\.\d+\.\d+/.exec(path)?.[0] ?? 'unknown'
    return importCodexBundle(json, { file, version, experimental: hasExperimental(json) })
  }
  if (isObject(json) && isObject(json['x-protocol'])) return importOwnBundle(checkOwnBundle(json, file), file)
  if (isObject(json) && 'methods' in json && 'schema' in json)
    return importWithSchemas(checkManifest(json, file), path, files)
  throw new ImportError(
    `${file}: the file is none of what can be read: a bundle of codex app-server (which has /definitions/ClientRequest), ` +
      'a bundle of heddle (which has /x-protocol), or a manifest (which has /methods and /schema).',
  )
}

async function importWithSchemas(manifest: Manifest, path: string, files: Files): Promise<ImportedFile> {
  const [name = '', place = ''] = manifest.schema.split('#')
  const schemaPath = name === '' ? path : files.besides(path, name)
  const schemaFile = files.nameOf(schemaPath)
  const json = await readJson(schemaPath, files)
  checkSince(json, manifest.versions, schemaFile)
  return importManifest(manifest, new SchemaDocument(schemaFile, json), place.replace(/\/$/, ''), {
    file: files.nameOf(path),
    pointer: '',
  })
}

async function fileOf(source: string, files: Files): Promise<string> {
  if ((await files.kindOf(source)) === 'file') return source
  for (const name of IN_A_FOLDER) {
    const file = files.inFolder(source, name)
    const isThere = await files.kindOf(file).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  throw new ImportError(
    `${files.nameOf(source)} is a folder without a protocol in it. Looked for: ${IN_A_FOLDER.join(', ')}.`,
  )
}

/** A bundle does not say how it was written; this method exists to show what is experimental. */
function hasExperimental(json: SchemaObject): boolean {
  return JSON.stringify((json.definitions as SchemaObject).ClientRequest).includes(
    '"mock/experimentalMethod"',
  )
}
