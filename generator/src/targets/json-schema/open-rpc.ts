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
      .map((method) => methodObject(method, schemas))
  return {
    openrpc: '1.3.2',
    info: { title: 'Agent app-server protocol', version: model.version },
    methods: methods('client-to-server'),
    'x-client-methods': methods('server-to-client'),
    components: { schemas },
  }
}

function methodObject(method: Method, schemas: Schemas): object {
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
    'x-module': method.module,
    'x-since': method.since,
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
