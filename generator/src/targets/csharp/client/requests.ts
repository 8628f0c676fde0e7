import type { Method } from '@heddle/protocol'
import { clientRequests, methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { memberName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { isNullable, typeText } from '../types/type-text.ts'
import { hasEmptyParams, inClient, nullable, paramsType, resultType } from './method-types.ts'

/** The calls of the client: one for each request and notification of the protocol, and the handles of threads. */
export function requestsFile(model: CSharpModel): string {
  const notifications = methodsOf(model, 'client-to-server', 'notification').filter(
    ({ name }) => name !== 'initialized',
  )
  const usings = [
    'System',
    'System.Collections.Generic',
    'System.Text.Json',
    'System.Threading',
    'System.Threading.Tasks',
  ]
  const calls: readonly ((writer: Writer) => void)[] = [
    ...clientRequests(model).map((method) => (writer: Writer) => writeRequest(writer, model, method)),
    ...notifications.map((method) => (writer: Writer) => writeNotification(writer, model, method)),
    ...(model.conversation?.threadRequests ?? []).map(
      ({ method, call, docs }) =>
        (writer: Writer) =>
          writeThreadCall(writer, model, method, `${memberName(call)}Async`, docs),
    ),
  ]
  return sourceFile(model, model.packageName, usings, (writer) => {
    writer.line('public sealed partial class AppServerClient').block('{', () => {
      for (const [index, write] of calls.entries()) {
        if (index > 0) writer.gap()
        write(writer)
      }
    })
    writer.line('}')
  })
}

const END = 'TimeSpan? timeout = null, CancellationToken cancellationToken = default'

function writeRequest(writer: Writer, model: CSharpModel, method: Method): void {
  const result = resultType(model, method)
  const { declared, value } = argumentOf(model, method)
  writeProse(writer, withName(method))
  const head = `public Task${result === undefined ? '' : `<${result}>`} ${model.methodNames.of(method)}`
  const call = isNullable(result) ? 'CallOrNullAsync' : 'CallAsync'
  const target = result === undefined ? '_connection.RequestAsync(' : `${call}<${result}>(`
  writer.line(`${head}(${[...declared, END].join(', ')}) =>`)
  writer.line(`    ${target}${stringLiteral(method.name)}, ${value}, timeout, cancellationToken);`)
}

function writeNotification(writer: Writer, model: CSharpModel, method: Method): void {
  const { declared, value } = argumentOf(model, method)
  writeProse(writer, withName(method))
  const parts = [...declared, 'CancellationToken cancellationToken = default']
  writer.line(`public Task ${model.methodNames.of(method)}(${parts.join(', ')}) =>`)
  writer.line(`    _connection.NotifyAsync(${stringLiteral(method.name)}, ${value}, cancellationToken);`)
}

function writeThreadCall(
  writer: Writer,
  model: CSharpModel,
  method: Method,
  name: string,
  docs: string,
): void {
  const { declared } = argumentOf(model, method)
  writeProse(writer, { text: docs, deprecated: undefined, experimental: false })
  writer.line(`public async Task<ThreadHandle> ${name}(${[...declared, END].join(', ')})`)
  writer.block('{', () => {
    const params = declared.length === 0 ? '' : 'parameters, '
    const call = `${model.methodNames.of(method)}(${params}timeout, cancellationToken)`
    writer.line(`var answer = await ${call}.ConfigureAwait(false);`)
    writer.line('return new ThreadHandle(answer.Thread, _connection, _dispatcher, _options.EventBufferSize);')
  })
  writer.line('}')
}

const withName = (method: Method) => {
  const prose = proseOf(method)
  return prose.text === '' ? { ...prose, text: `The method \`${method.name}\`.` } : prose
}

interface Argument {
  readonly declared: readonly string[]
  /** What is sent. */
  readonly value: string
}

/** Params are left out where the protocol says so, or where an object without fields says the same. */
function argumentOf(model: CSharpModel, method: Method): Argument {
  const type = paramsType(model, method)
  if (type === undefined || method.params === null) return { declared: [], value: 'null' }
  if (method.paramsOptional)
    return {
      declared: [`${nullable(type)} parameters = null`],
      value: 'parameters is null ? null : ProtocolJson.SerializeToElement(parameters)',
    }
  if (hasEmptyParams(model, method))
    return {
      declared: [`${nullable(type)} parameters = null`],
      value: `ProtocolJson.SerializeToElement(parameters ?? new ${typeText(model, method.params, inClient)}())`,
    }
  return { declared: [`${type} parameters`], value: 'ProtocolJson.SerializeToElement(parameters)' }
}
