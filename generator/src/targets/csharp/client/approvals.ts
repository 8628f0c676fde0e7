import { approvalsOf } from '../../../facts/approvals.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { RECORD_MEMBERS, valueName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { paramsArgument } from './method-types.ts'

/** The requests by which a server asks for permission, and what can be answered to all of them. */
export function approvalsFile(model: CSharpModel): string {
  const { methods, decisions, declined } = approvalsOf(model)
  return sourceFile(
    model,
    model.packageName,
    ['System', 'System.Collections.Generic', 'System.Text.Json'],
    (writer) => {
      writer.line('/// <summary>The server asks whether something may be done, and the turn waits.</summary>')
      writer.line('public abstract record ApprovalRequest').block('{', () => {
        writer.line('private ApprovalRequest(string method) => Method = method;').gap()
        writer.line('/// <summary>The request, by its name on the wire.</summary>')
        writer.line('public string Method { get; }')
        for (const method of methods) {
          const params = paramsArgument(model, method)
          const members = params === undefined ? '' : `${params} Params`
          writeProse(writer.gap(), proseOf(method))
          const name = model.methodNames.of(method)
          writer.line(
            `public sealed record ${name}(${members}) : ApprovalRequest(${stringLiteral(method.name)});`,
          )
        }
      })
      writer.line('}').gap()
      writer.line('/// <summary>')
      writer.line(
        '/// A decision that every kind of approval takes. A handler of one kind has more to choose from.',
      )
      writer.line('/// </summary>')
      writer.line('public readonly record struct ApprovalDecision').block('{', () => {
        const names = new NamePool(['ApprovalDecision', ...RECORD_MEMBERS])
        writer.line('private readonly string? _value;').gap()
        writer.line('private ApprovalDecision(string value) => _value = value;')
        for (const decision of new Set([...decisions, declined])) {
          const name = names.take(valueName(decision), 'Value')
          writer
            .gap()
            .line(`/// <summary>The decision <c>${/^\w+$/.test(decision) ? decision : name}</c>.</summary>`)
          writer.line(`public static ApprovalDecision ${name} { get; } = new(${stringLiteral(decision)});`)
        }
        writer.gap().line('/// <summary>The decision as on the wire.</summary>')
        writer.line(`public override string ToString() => _value ?? ${stringLiteral(declined)};`)
      })
      writer.line('}')
    },
  )
}
