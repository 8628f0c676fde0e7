import type { Method } from '@heddle/protocol'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { writeProse } from '../text/docs.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { paramsArgument, readParams, resultType } from './method-types.ts'

/** The answers of a client to requests of the server, one for each kind. */
export function handlersFile(model: CSharpModel): string {
  const requests = methodsOf(model, 'server-to-client', 'request')
  const usings = [
    'System',
    'System.Collections.Generic',
    'System.Text.Json',
    'System.Threading',
    'System.Threading.Tasks',
  ]
  return sourceFile(model, model.packageName, usings, (writer) => {
    writer.line('/// <summary>')
    writer.line(
      '/// Answers to requests of the server, one for each kind. A handler is cancelled when its answer is not needed any',
    )
    writer.line('/// more. What it throws is sent as an error, an <see cref="RpcException"/> as it is.')
    writer.line('/// </summary>')
    writer.line('public sealed record ServerRequestHandlers').block('{', () => {
      for (const method of requests) {
        writeProse(writer, proseOf(method))
        writer
          .line(`public ${handlerType(model, method)}? ${model.methodNames.of(method)} { get; init; }`)
          .gap()
      }
      writeFind(writer, model, requests)
    })
    writer.line('}')
  })
}

function handlerType(model: CSharpModel, method: Method): string {
  const result = resultType(model, method)
  const task = result === undefined ? 'Task' : `Task<${result}>`
  return `Func<${[...takes(model, method), 'CancellationToken', task].join(', ')}>`
}

function takes(model: CSharpModel, method: Method): readonly string[] {
  const params = paramsArgument(model, method)
  return params === undefined ? [] : [params]
}

/** Finds the handler of a method, tied to its types. */
function writeFind(writer: Writer, model: CSharpModel, requests: readonly Method[]): void {
  writer.line('/// <summary>The one for a method, by its name on the wire.</summary>')
  writer.line(
    'internal Func<JsonElement?, CancellationToken, Task<JsonElement>>? Find(string method) => method switch',
  )
  writer.block('{', () => {
    for (const method of requests) writer.line(`${stringLiteral(method.name)} => ${bound(model, method)},`)
    writer.line('_ => null,')
  })
  writer.line('};')
}

function bound(model: CSharpModel, method: Method): string {
  const name = model.methodNames.of(method)
  const [params] = takes(model, method)
  const result = resultType(model, method)
  const types = [params ?? 'JsonElement?', ...(result === undefined ? [] : [result])].join(', ')
  const [read, handler] =
    params === undefined
      ? ['json => json', `${name} is null ? null : (_, withdrawn) => ${name}(withdrawn)`]
      : [readParams(model, method), name]
  return `RequestParams.${result === undefined ? 'BindSilent' : 'Bind'}<${types}>(method, ${read}, ${handler})`
}
