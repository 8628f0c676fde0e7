import type { Direction, Method, ProtocolModel, RefNode } from '../../model/types.ts'
import { keysOf } from '../../system/json-pointer.ts'
import { described } from '../about.ts'
import { SchemaDocument } from '../document.ts'
import { type ImportedFile, withAreas } from '../imported.ts'
import { SchemaImport } from '../reader.ts'
import {
  isObject,
  onlyValue,
  propertiesOf,
  type Schema,
  type SchemaObject,
  schemas,
  typesOf,
} from '../schema.ts'
import { Namespaces } from './namespaces.ts'
import { resultNames } from './results.ts'

const NAME = 'Codex app-server protocol'

/** The unions of messages in a bundle, and what each holds. */
const UNIONS: readonly { name: string; direction: Direction; kind: Method['kind'] }[] = [
  { name: 'ClientRequest', direction: 'client-to-server', kind: 'request' },
  { name: 'ClientNotification', direction: 'client-to-server', kind: 'notification' },
  { name: 'ServerRequest', direction: 'server-to-client', kind: 'request' },
  { name: 'ServerNotification', direction: 'server-to-client', kind: 'notification' },
]

/** Is that what `codex app-server generate-json-schema` writes? */
export function isCodexBundle(json: unknown): json is SchemaObject {
  return isObject(json) && isObject(json.definitions) && isObject(json.definitions.ClientRequest)
}

/**
 * The model of a bundle of the real server.
 *
 * @param file how the file is called in messages
 * @param version of the server, such as `0.169.0`
 * @param experimental whether it was written with `--experimental`
 */
export function importCodexBundle(
  json: SchemaObject,
  { file, version, experimental }: { file: string; version: string; experimental: boolean },
): ImportedFile {
  const namespaces = new Namespaces(json.definitions as SchemaObject)
  const document = new SchemaDocument(file, json, (pointer) => namespaces.redirect(pointer))
  const reader = new SchemaImport(document, (definition) => namespaces.nameOf(definition), namespaces.names)
  const methods: Method[] = []
  const pointers = new Map<string, string>()
  for (const { name, direction, kind } of UNIONS) {
    const union = document.at(`/definitions/${name}`)
    if (union === undefined) continue
    const messages = isObject(union.schema) ? schemas(union.schema, 'oneOf') : []
    for (const [index, message] of messages.entries()) {
      const pointer = `${union.pointer}/oneOf/${index}`
      const method = readMethod(message, pointer, { direction, kind }, document, reader)
      methods.push(method)
      if (!pointers.has(method.name)) pointers.set(method.name, pointer)
    }
  }
  const model: ProtocolModel = {
    name: NAME,
    version,
    experimental,
    methods,
    types: reader.types,
    errors: new Map(),
  }
  return {
    model: withAreas(model),
    notes: reader.notes,
    places: {
      methodsFile: file,
      typesFile: file,
      method: (name) => pointers.get(name),
      error: () => undefined,
      type: (name) => reader.places.get(name)?.pointer,
    },
  }
}

function readMethod(
  message: Schema,
  pointer: string,
  way: Pick<Method, 'direction' | 'kind'>,
  document: SchemaDocument,
  reader: SchemaImport,
): Method {
  const properties = isObject(message) ? propertiesOf(message) : new Map<string, Schema>()
  const name = onlyValue(properties.get('method'))
  if (typeof name !== 'string')
    throw document.error(pointer, 'is no message: it has no one value for its field "method"')
  const { reference, optional } = paramsOf(properties.get('params'))
  const params =
    reference === undefined ? null : reader.reference(reference, { pointer: `${pointer}/properties/params` })
  return {
    name,
    ...way,
    module: moduleOf(name),
    params,
    paramsOptional: optional,
    result: way.kind === 'request' ? resultOf(name, reference, document, reader) : null,
    errors: [],
    ...described(message),
  }
}

/** The params of a message: a type, a type or null, or null alone. */
function paramsOf(schema: Schema | undefined): { reference: string | undefined; optional: boolean } {
  if (!isObject(schema)) return { reference: undefined, optional: false }
  if (typeof schema.$ref === 'string') return { reference: schema.$ref, optional: false }
  const members = schemas(schema, 'anyOf').filter(isObject)
  const reference = members.map(({ $ref }) => $ref).find(($ref) => typeof $ref === 'string')
  return { reference, optional: members.some((member) => typesOf(member).join() === 'null') }
}

function resultOf(
  method: string,
  params: string | undefined,
  document: SchemaDocument,
  reader: SchemaImport,
): RefNode | null {
  for (const name of resultNames(method, params && keysOf(params).at(-1)))
    for (const namespace of ['v2/', ''])
      if (document.at(`/definitions/${namespace}${name}`) !== undefined)
        return reader.reference(`#/definitions/${namespace}${name}`, { pointer: '/definitions' })
  reader.notes.push({
    pointer: '/definitions/ClientRequest',
    message: `holds ${method}, whose result is nowhere`,
  })
  return null
}

/** The first word of a method is the part of the protocol that it belongs to. */
const moduleOf = (method: string): string => method.split('/')[0] ?? method
