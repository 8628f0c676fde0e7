import { manifestOf, type ProtocolModel, toDraft07, toJsonSchema } from '@heddle/protocol'
import type { FileTree, Target } from '../../target.ts'
import { jsonText } from '../../writer/json.ts'
import { methodFiles } from './method-files.ts'
import { openRpc } from './open-rpc.ts'
import { readme } from './readme.ts'

/** The protocol as data: JSON Schema in two drafts and by method, an OpenRPC document, a table of the methods. */
export const jsonSchema: Target = {
  name: 'json-schema',
  summary: 'JSON Schema 2020-12 and draft-07, whole and by method; OpenRPC; a table of the methods',
  tier: 'data',
  lacks: [],
  emit(model: ProtocolModel): FileTree {
    const bundle = toJsonSchema(model)
    return new Map([
      ['README.md', readme(model)],
      ['meta.json', jsonText(manifestOf(model, 'protocol.schema.json#/$defs'))],
      ['openrpc.json', jsonText(openRpc(model, bundle))],
      ['protocol.draft-07.schema.json', jsonText(toDraft07(bundle))],
      ['protocol.schema.json', jsonText(bundle)],
      ...methodFiles(model, bundle),
    ])
  },
}
