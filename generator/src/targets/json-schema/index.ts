import { type ProtocolModel, toJsonSchema } from '@heddle/protocol'
import type { FileTree, Target } from '../../target.ts'
import { jsonText } from '../../writer/json.ts'
import { readme } from './readme.ts'

/** The protocol as data: one JSON Schema bundle with every type, and a table of the methods. */
export const jsonSchema: Target = {
  name: 'json-schema',
  summary: 'JSON Schema 2020-12 of every type, and a table of the methods',
  emit(model: ProtocolModel): FileTree {
    return new Map([
      ['README.md', readme(model)],
      ['meta.json', jsonText(methodTable(model))],
      ['protocol.schema.json', jsonText(toJsonSchema(model))],
    ])
  },
}

/** What a schema cannot say: who sends a method, whether it is answered, since when it exists. */
function methodTable(model: ProtocolModel): object {
  return {
    protocol: model.version,
    experimental: model.experimental,
    methods: model.methods.map((method) => ({
      name: method.name,
      direction: method.direction,
      kind: method.kind,
      module: method.module,
      since: method.since,
      stability: method.stability,
      ...(method.deprecated === undefined ? {} : { deprecated: method.deprecated }),
      params: method.params?.name ?? null,
      result: method.result?.name ?? null,
    })),
  }
}
