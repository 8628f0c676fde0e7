import {
  inDraft07,
  type JsonSchema,
  type JsonSchemaBundle,
  type Method,
  type ProtocolModel,
} from '@heddle/protocol'

type Schemas = Readonly<Record<string, JsonSchema>>

/**
 * The protocol as an OpenRPC document (https://spec.open-rpc.org). That knows only methods that a client calls at
 * a server: what a server calls at its client stands beside them, in the same form, under `x-client-methods`.
 */
export function openRpc(model: ProtocolModel, bundle: JsonSchemaBundle): object {
  const schemas = inDraft07(bundle.$defs, '#/components/schemas/')
  const methods = (direction: Method['direction']) =>
    model.methods
      .filter((method) => method.direction === direction)
      .map((method) => methodObject(method, schemas, model.errors))
  return {
    openrpc: '1.3.2',
    info: { title: model.name, version: model.version },
    methods: methods('client-to-server'),
    'x-client-methods': methods('server-to-client'),
    components: { schemas },
  }
}

function methodObject(method: Method, schemas: Schemas, errors: ProtocolModel['errors']): object {
  const { name, docs, deprecated, params, result } = method
  return {
    name,
    description: docs,
    ...(deprecated === undefined ? {} : { deprecated: true }),
    paramStructure: 'by-name',
    params: params === null ? [] : contentDescriptors(schemas[params.name]),
    // Without a result it is a notification.
    ...(result === null
      ? {}
      : { result: { name: result.name, schema: { $ref: `#/components/schemas/${result.name}` } } }),
    ...(method.kind === 'request' ? { errors: errorObjects(method, errors) } : {}),
    'x-module': method.module,
    ...(method.since === undefined ? {} : { 'x-since': method.since }),
    'x-stability': method.stability,
  }
}

/** The fields of an object as named params. */
function contentDescriptors(schema: JsonSchema | undefined): object[] {
  const { properties = {}, required = [] } = (typeof schema === 'object' ? schema : {}) as {
    readonly properties?: Schemas
    readonly required?: readonly string[]
  }
  const fields = Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field,
  }))
  // Required ones come first, as the specification wants it.
  return fields.sort((a, b) => Number(b.required) - Number(a.required))
}

/** What a request can be answered with in place of its result. Causes may share a code: the message names the cause. */
function errorObjects({ errors: own, direction }: Method, errors: ProtocolModel['errors']): object[] {
  const common = direction === 'client-to-server' ? [...errors.values()].filter((error) => error.common) : []
  const particular = own.flatMap((name) => errors.get(name) ?? [])
  return [...particular, ...common].map(({ code, name }) => ({ code, message: name }))
}
