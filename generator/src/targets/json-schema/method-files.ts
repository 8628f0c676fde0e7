import {
  type JsonSchema,
  type JsonSchemaBundle,
  type Method,
  type ProtocolModel,
  reachable,
  referenceTo,
} from '@heddle/protocol'
import type { FileTree } from '../../target.ts'
import { jsonText } from '../../writer/json.ts'

/** A schema for each method, whole in itself: its params, its result, and every type that these need. */
export function methodFiles(model: ProtocolModel, bundle: JsonSchemaBundle): FileTree {
  return new Map(
    model.methods.map((method) => [methodFile(method.name), jsonText(methodSchema(method, model, bundle))]),
  )
}

/** `thread/start` → `methods/thread.start.schema.json`. What not every file system takes is written in percents. */
function methodFile(method: string): string {
  const name = encodeURIComponent(method.toWellFormed().replaceAll('/', '.')).replaceAll('*', '%2A')
  return `methods/${name}.schema.json`
}

function methodSchema(method: Method, model: ProtocolModel, bundle: JsonSchemaBundle): JsonSchema {
  const parts = { params: method.params, result: method.result }
  const known = Object.entries(parts).filter(([, type]) => type !== null)
  const names = reachable(
    known.map(([, type]) => type?.name ?? ''),
    model.types,
  )
  return {
    $schema: bundle.$schema,
    $id: `${bundle.$id}:${method.name}`,
    title: method.name,
    description: method.docs,
    type: 'object',
    properties: Object.fromEntries(
      known.map(([part, type]) => [part, { $ref: referenceTo(type?.name ?? '') }]),
    ),
    $defs: Object.fromEntries(Object.entries(bundle.$defs).filter(([name]) => names.has(name))),
  }
}
