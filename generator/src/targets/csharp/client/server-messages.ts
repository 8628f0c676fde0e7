import { approvalsOf } from '../../../facts/approvals.ts'
import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { readParams } from './method-types.ts'

/** The tables by which messages of the server are read, and answered when nobody does. */
export function serverMessagesFile(model: CSharpModel): string {
  const { methodNames } = model
  const events = methodsOf(model, 'server-to-client', 'notification').map((method): Entry => {
    const params = method.params === null ? '' : `${readParams(model, method)}(parameters)`
    return [method.name, `new ${methodNames.of(method)}(${params})`]
  })
  const approvals = approvalsOf(model).methods.map((method): Entry => {
    const params = method.params === null ? '' : `${readParams(model, method)}(parameters)`
    return [method.name, `new ApprovalRequest.${methodNames.of(method)}(${params})`]
  })
  const answers = methodsOf(model, 'server-to-client', 'request').flatMap((method): Entry[] => {
    const answer = defaultAnswer(model, method)
    return answer === null ? [] : [[method.name, stringLiteral(JSON.stringify(answer))]]
  })
  return sourceFile(
    model,
    model.packageName,
    ['System.Collections.Generic', 'System.Text.Json'],
    (writer) => {
      writer.line(
        '/// <summary>How the messages of the server are read, by their names on the wire.</summary>',
      )
      writer.line('internal static class ServerMessages').block('{', () => {
        writer.line('/// <returns>Null: the notification is not known.</returns>')
        writeTable(writer, 'ServerEvent? ReadEvent(string method, JsonElement? parameters)', events)
        writer.gap().line('/// <returns>Null: it is no approval.</returns>')
        writeTable(writer, 'ApprovalRequest? ReadApproval(string method, JsonElement? parameters)', approvals)
        writer.gap().line('/// <summary>The answer to a request that nobody handles, as JSON.</summary>')
        writer.line('/// <returns>Null: the protocol has no way to say no to it.</returns>')
        writeTable(writer, 'string? DefaultAnswer(string method)', answers)
      })
      writer.line('}')
    },
  )
}

type Entry = readonly [method: string, value: string]

function writeTable(writer: Writer, head: string, entries: readonly Entry[]): void {
  writer.line(`internal static ${head} => method switch`).block('{', () => {
    for (const [method, value] of entries) writer.line(`${stringLiteral(method)} => ${value},`)
    writer.line('_ => null,')
  })
  writer.line('};')
}
