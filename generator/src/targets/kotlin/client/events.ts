import type { Method } from '@heddle/protocol'
import { isAboutTurn } from '../../../facts/conversation.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { fileIn, type KotlinModel } from '../model/kotlin-model.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { TypeScope } from '../types/type-text.ts'
import { paramsSerializer, paramsType } from './method-types.ts'

/** One class a notification of the server, and what reads them. */
export function eventsFile(model: KotlinModel): string {
  const file = fileIn(model, 'events')
  const scope = new TypeScope(model, file)
  const methods = methodsOf(model, 'server-to-client', 'notification')
  file.add((writer) => {
    writeDocs(writer, 'Something that a server tells. A `when` over the classes finds out what.')
    writer.block(
      'public sealed interface ServerEvent {',
      () => {
        writeDocs(writer, 'What it is called on the wire.')
        writer.line('public val method: String').gap()
        writeDocs(writer, 'When the server sent it, if it says so: Unix milliseconds.')
        writer.line('public val emittedAtMs: Long?')
      },
      '}',
    )
  })
  file.add((writer) => {
    writeDocs(writer, 'What is told about one turn.')
    writer.line('public sealed interface TurnEvent : ServerEvent')
  })
  for (const method of methods)
    file.add((writer) =>
      writeEvent(writer, scope, method, isAboutTurn(model, method) ? 'TurnEvent' : 'ServerEvent'),
    )
  file.add((writer) => writeUnknown(writer, scope))
  file.add((writer) => writeReader(writer, scope, methods))
  if (methods.some(({ params }) => params !== null)) file.add((writer) => writeReading(writer, scope))
  return file.toString()
}

function writeEvent(writer: Writer, scope: TypeScope, method: Method, supertype: string): void {
  const params = paramsType(scope, method)
  writeProse(writer, proseOf(method))
  writer.block(`public data class ${scope.model.methodNames.of(method)}(`, () => {
    if (params !== undefined) writer.line(`public val params: ${params},`)
    writer.line('override val emittedAtMs: Long? = null,')
  })
  writer.block(
    `) : ${supertype} {`,
    () =>
      writer.block('override val method: String', () => writer.line(`get() = ${stringLiteral(method.name)}`)),
    '}',
  )
}

function writeUnknown(writer: Writer, scope: TypeScope): void {
  writeDocs(writer, 'Something that this version does not know, or cannot read.')
  writer.block(
    'public data class UnknownEvent(',
    () => {
      writer.line('override val method: String,')
      writeDocs(writer, 'The params as they came.')
      writer.line(`public val params: ${scope.kotlinx('JsonElement')}?,`)
      writeDocs(writer, 'Why it is not one of the others.')
      writer.line('public val reason: String,')
      writer.line('override val emittedAtMs: Long? = null,')
    },
    ') : TurnEvent',
  )
}

function writeReader(writer: Writer, scope: TypeScope, methods: readonly Method[]): void {
  writeDocs(writer, 'Reads a notification. Whatever it is, it becomes an event.')
  writer.block('internal fun readEvent(', () => {
    writer
      .line('method: String,')
      .line(`params: ${scope.kotlinx('JsonElement')}?,`)
      .line('emittedAtMs: Long?,')
  })
  const unknown = 'UnknownEvent(method, params, "This version does not know it.", emittedAtMs)'
  if (methods.length === 0) {
    writer.line(`): ServerEvent = ${unknown}`)
    return
  }
  writer.block('): ServerEvent =', () =>
    writer.block(
      'when (method) {',
      () => {
        for (const method of methods) {
          const name = scope.model.methodNames.of(method)
          const event =
            method.params === null
              ? `${name}(emittedAtMs)`
              : `reading(method, params, emittedAtMs, ${paramsSerializer(scope, method)}, ::${name})`
          writer.line(`${stringLiteral(method.name)} -> ${event}`)
        }
        writer.line(`else -> ${unknown}`)
      },
      '}',
    ),
  )
}

function writeReading(writer: Writer, scope: TypeScope): void {
  const { file } = scope
  writer.block('private fun <P> reading(', () => {
    writer
      .line('method: String,')
      .line(`params: ${scope.kotlinx('JsonElement')}?,`)
      .line('emittedAtMs: Long?,')
    writer.line(`strategy: ${file.use('kotlinx.serialization', 'DeserializationStrategy')}<P>,`)
    writer.line('event: (P, Long?) -> ServerEvent,')
  })
  writer.block('): ServerEvent =', () => {
    const json = `${scope.json('protocolJson')}.decodeFromJsonElement(strategy, params ?: ${scope.kotlinx('JsonNull')})`
    writer.block('try {', () => writer.line(`event(${json}, emittedAtMs)`))
    writer.block(
      `} catch (error: ${file.use('kotlinx.serialization', 'SerializationException')}) {`,
      () =>
        writer.line(
          'UnknownEvent(method, params, "Its params cannot be read: " + error.message, emittedAtMs)',
        ),
      '}',
    )
  })
}
