import type { Conversation } from '../../../facts/conversation.ts'
import { asObject } from '../../../facts/shape.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { sourceFile } from '../text/file.ts'
import { writeObject } from '../types/object.ts'
import { inClient } from './method-types.ts'

/** What a turn can be told beside its input: the params of `turn/start` without what the handle fills in. */
export function turnSettingsFile(model: CSharpModel, { types }: Conversation): string {
  const node = asObject(model, types.StartTurn)
  const fields = node?.fields.filter(({ name }) => name !== 'threadId' && name !== 'input') ?? []
  const usings = [
    'System',
    'System.Collections.Generic',
    'System.Text.Json',
    'System.Text.Json.Serialization',
  ]
  return sourceFile(model, model.packageName, usings, (writer) =>
    writeObject(writer, model, {
      name: 'TurnSettings',
      prose: { text: 'How a turn is to be run.', deprecated: undefined, experimental: false },
      node: { kind: 'object', extra: node?.extra ?? 'allowed', fields },
      qualify: inClient,
    }),
  )
}
