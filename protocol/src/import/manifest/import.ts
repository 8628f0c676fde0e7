import type { Described, ErrorKind, Method, NamedType, ProtocolModel, RefNode } from '../../model/types.ts'
import { escapePointer } from '../../system/json-pointer.ts'
import type { Definition, SchemaDocument } from '../document.ts'
import { type ImportedFile, withAreas } from '../imported.ts'
import { distinctNames } from '../names.ts'
import { SchemaImport } from '../reader.ts'
import type { Manifest, ManifestError, ManifestMethod } from './manifest.ts'

/** Where a manifest stands: for messages, the file and the pointer to it. */
interface Origin {
  readonly file: string
  readonly pointer: string
}

/**
 * The model of a protocol that a manifest describes.
 *
 * @param document the file with the types, at `place`, a JSON pointer
 */
export function importManifest(
  manifest: Manifest,
  document: SchemaDocument,
  place: string,
  origin: Origin,
): ImportedFile {
  const names = distinctNames(Object.keys(document.at(place)?.schema ?? {}))
  const nameOf = ({ key, pointer }: Definition) =>
    pointer === `${place}/${escapePointer(key)}` ? names.get(key) : undefined
  const reader = new SchemaImport(document, nameOf, names.values())
  const reference = (name: string | null | undefined, pointer: string): RefNode | null => {
    if (name === null || name === undefined) return null
    const definition = document.at(`${place}/${escapePointer(name)}`)
    if (definition === undefined)
      throw document.error(
        `${place}/${escapePointer(name)}`,
        `is missing, which ${origin.pointer}${pointer} of ${origin.file} names. Add the type, or mend the name`,
      )
    return reader.definition(definition)
  }
  const methods = manifest.methods.map((entry, index) => methodOf(entry, `/methods/${index}`, reference))
  const errors = (manifest.errors ?? []).map((entry, index) => errorOf(entry, `/errors/${index}`, reference))
  const model: ProtocolModel = {
    name: manifest.name ?? 'Protocol',
    version: manifest.version ?? 'unversioned',
    ...(manifest.versions === undefined ? {} : { versions: manifest.versions }),
    experimental: manifest.experimental ?? true,
    methods,
    errors: new Map(errors.map((error) => [error.name, error])),
    types: inOrderOf([...names.values()], reader.types),
  }
  const entryOf = (list: readonly { readonly name: string }[] | undefined, key: string) => (name: string) => {
    const index = list?.findIndex((entry) => entry.name === name) ?? -1
    return index < 0 ? undefined : `${origin.pointer}/${key}/${index}`
  }
  return {
    model: withAreas(model),
    notes: reader.notes,
    places: {
      methodsFile: origin.file,
      typesFile: document.file,
      method: entryOf(manifest.methods, 'methods'),
      error: entryOf(manifest.errors, 'errors'),
      type: (name) => reader.places.get(name)?.pointer,
    },
  }
}

/** Types as their file lists them; behind them those that have no name there. */
function inOrderOf(names: readonly string[], types: ReadonlyMap<string, NamedType>): Map<string, NamedType> {
  const places = new Map(names.map((name, index) => [name, index]))
  const placeOf = ({ name }: NamedType) => places.get(name) ?? places.size
  const sorted = [...types.values()].sort((a, b) => placeOf(a) - placeOf(b))
  return new Map(sorted.map((type) => [type.name, type]))
}

type Reference = (name: string | null | undefined, pointer: string) => RefNode | null

function methodOf(entry: ManifestMethod, pointer: string, reference: Reference): Method {
  const {
    name,
    direction,
    kind,
    module = name.split('/')[0] ?? name,
    paramsOptional = false,
    errors = [],
  } = entry
  return {
    ...{ name, direction, kind, module, paramsOptional, errors },
    params: reference(entry.params, `${pointer}/params`),
    result: reference(entry.result, `${pointer}/result`),
    ...aboutOf(entry),
  }
}

function errorOf(entry: ManifestError, pointer: string, reference: Reference): ErrorKind {
  const { name, code, common = false } = entry
  return {
    name,
    code,
    common,
    data: reference(entry.data, `${pointer}/data`),
    ...aboutOf(entry),
  }
}

function aboutOf({
  description = '',
  since,
  stability = 'stable',
  deprecated,
}: ManifestMethod | ManifestError): Described {
  return {
    docs: description,
    ...(since === undefined ? {} : { since }),
    stability,
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}
