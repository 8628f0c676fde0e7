import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { writeProse } from '../text/docs.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { paramsArgument } from './method-types.ts'

/** A record for each notification of the server. */
export function eventsFile(model: CSharpModel): string {
  return sourceFile(
    model,
    model.packageName,
    ['System', 'System.Collections.Generic', 'System.Text.Json'],
    (writer) => {
      for (const method of methodsOf(model, 'server-to-client', 'notification')) {
        const params = paramsArgument(model, method)
        const members = params === undefined ? '' : `${params} Params`
        const prose = proseOf(method)
        writeProse(writer.gap(), {
          ...prose,
          text: prose.text === '' ? `The notification \`${method.name}\`.` : prose.text,
        })
        const name = model.methodNames.of(method)
        writer.line(`public sealed record ${name}(${members}) : ServerEvent(${stringLiteral(method.name)});`)
      }
    },
  )
}
