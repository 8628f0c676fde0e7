import type { Method } from '@heddle/protocol'
import type { ThreadRequest } from '../../../facts/conversation.ts'
import { handshakeOf } from '../../../facts/handshake.ts'
import { clientRequests, methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { asObject } from '../../../facts/shape.ts'
import type { Writer } from '../../../writer/writer.ts'
import { fileIn, type KotlinModel, packageOf } from '../model/kotlin-model.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { TypeScope } from '../types/type-text.ts'
import { writeFactories } from './factories.ts'
import { paramsSerializer, paramsType, resultType } from './method-types.ts'

/** The class that users hold: every request of the protocol is a function of it. */
export function clientFile(model: KotlinModel): string {
  const file = fileIn(model, '')
  const scope = new TypeScope(model, file)
  const server = scope.type(handshakeOf(model, 'Kotlin').server)
  const parts = file.use(packageOf(model, 'internal'), 'ClientParts')
  const handles =
    model.conversation === null
      ? ''
      : ' Threads and turns have handles that do the bookkeeping, see [startThread].'
  file.add((writer) => {
    writeDocs(
      writer,
      `A connection to one server, after the handshake. Every request of the protocol is a function.${handles}`,
      'Requests throw [RpcException], [RequestTimeoutException], [ConnectionClosedException], [ProtocolViolationException] or [InvalidMessageException]. Their timeout is the [requestTimeout] of the client unless they are given one.',
    )
    writer.block('public class Client private constructor(', () => {
      writer.line(`parts: ${parts},`)
      writeDocs(writer, 'What the server said about itself in the handshake.')
      writer.line(`public val server: ${server},`)
    })
    writer.block(
      ') : BaseClient(parts) {',
      () => {
        for (const request of model.conversation?.threadRequests ?? [])
          writeThreadRequest(writer, scope, request)
        for (const method of clientRequests(model)) writeRequest(writer, scope, method)
        for (const method of methodsOf(model, 'client-to-server', 'notification'))
          if (method.name !== 'initialized') writeNotification(writer, scope, method)
        writeFactories(writer, scope)
      },
      '}',
    )
  })
  return file.toString()
}

function writeRequest(writer: Writer, scope: TypeScope, method: Method): void {
  const { file, model } = scope
  const result =
    method.result === null
      ? file.use(packageOf(model, 'internal'), 'AnyResult')
      : scope.serializer(method.result)
  const call = `call(${stringLiteral(method.name)}, ${paramsJson(scope, method)}, ${result}, timeout)`
  writeProse(writer, proseOf(method))
  writeFunction(writer, scope, model.methodNames.of(method), method, resultType(scope, method), call)
}

/** The request, answered by a handle of its thread. */
function writeThreadRequest(writer: Writer, scope: TypeScope, { call, method, docs }: ThreadRequest): void {
  const request = `${scope.model.methodNames.of(method)}(${method.params === null ? '' : 'params, '}timeout)`
  writeDocs(writer, docs)
  writeFunction(writer, scope, call, method, 'ThreadHandle', `ThreadHandle(parts, ${request}.thread)`)
}

function writeFunction(
  writer: Writer,
  scope: TypeScope,
  name: string,
  method: Method,
  result: string,
  body: string,
): void {
  const timeout = `timeout: ${scope.file.use('kotlin.time', 'Duration')} = requestTimeout`
  const params = parameterOf(scope, method)
  const returned = result === 'Unit' ? ': Unit' : `: ${result}`
  if (params === undefined) writer.line(`public suspend fun ${name}(${timeout})${returned} = ${body}`)
  else
    writer.block(
      `public suspend fun ${name}(`,
      () => writer.line(`${params},`).line(`${timeout},`),
      `)${returned} = ${body}`,
    )
  writer.gap()
}

function writeNotification(writer: Writer, scope: TypeScope, method: Method): void {
  writeProse(writer, proseOf(method))
  const head = `public suspend fun ${scope.model.methodNames.of(method)}`
  writer.line(
    `${head}(${parameterOf(scope, method) ?? ''}): Unit = notify(${stringLiteral(method.name)}, ${paramsJson(scope, method)})`,
  )
  writer.gap()
}

/** Params that have nothing to say need not be said. */
function parameterOf(scope: TypeScope, method: Method): string | undefined {
  const type = paramsType(scope, method)
  if (type === undefined) return undefined
  if (method.paramsOptional) return `params: ${type} = null`
  const object = asObject(scope.model, method.params)
  const isEmpty = object?.fields.every(
    ({ presence, type: { kind } }) => presence === 'optional' || kind === 'literal',
  )
  return `params: ${type}${isEmpty ? ` = ${type}()` : ''}`
}

function paramsJson(scope: TypeScope, method: Method): string {
  if (method.params === null) return 'null'
  const inner = { ...method, paramsOptional: false }
  const serializer = paramsSerializer(scope, inner)
  return method.paramsOptional ? `params?.let { json(${serializer}, it) }` : `json(${serializer}, params)`
}
