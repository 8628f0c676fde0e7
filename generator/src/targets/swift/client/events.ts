import type { Method } from '@heddle/protocol'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { escaped } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { call } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'
import { swiftFile } from '../text/swift-file.ts'
import { writeCase } from '../types/union-declaration.ts'
import { paramsType } from './params.ts'

/** One case a notification of the server. */
export function eventsFile(model: SwiftModel): string {
  const events = methodsOf(model, 'server-to-client', 'notification')
  return swiftFile(model.head, [
    (writer) => writeEnum(writer, model, events),
    (writer) => writeReading(writer, model, events),
  ])
}

function writeEnum(writer: Writer, model: SwiftModel, events: readonly Method[]): void {
  writeDocs(writer, 0, 'What a server tells. There can be more of it: a `switch` needs a `default`.')
  writer.block(
    'public enum ServerEvent: Hashable, Sendable {',
    () => {
      for (const event of events) {
        const params = paramsType(model, event)
        const payload = params === undefined ? '' : `(${params}${event.paramsOptional ? '?' : ''})`
        writeProse(writer, proseOf(event), 1)
        writer.line(`case ${escaped(model.methodNames.of(event))}${payload}`).gap()
      }
      writeDocs(writer, 1, 'What this package does not know, or cannot read.')
      writer.line(`case ${model.methodNames.unknownEvent}(UnknownEvent)`)
    },
    '}',
  )
}

function writeReading(writer: Writer, model: SwiftModel, events: readonly Method[]): void {
  const unknown = model.methodNames.unknownEvent
  writer.block(
    'extension ServerEvent {',
    () => {
      writeDocs(
        writer,
        1,
        'A message that cannot be read is no reason to lose the connection: it is passed on raw.',
      )
      writer.block(
        'init(_ method: String, _ message: Incoming) {',
        () => {
          writer.block('do {', () => writer.line('self = try ServerEvent.read(method, message)'))
          writer.block(
            '} catch {',
            () => {
              writer.line('let reason = Wire.problem(of: error)')
              writer.line(`self = .${unknown}(UnknownEvent(method, message, reason: reason))`)
            },
            '}',
          )
        },
        '}',
      )
      writer.gap().block(
        'private static func read(_ method: String, _ message: Incoming) throws -> ServerEvent {',
        () => {
          writer.line('switch method {')
          for (const event of events) {
            const params = paramsType(model, event)
            const reading = event.paramsOptional ? 'optionalParams' : 'params'
            const name = `return .${model.methodNames.of(event)}`
            const value = `try message.${reading}(${params}.self)`
            writeCase(
              writer,
              `case ${stringLiteral(event.name)}`,
              params === undefined ? name : call(3, name, value),
            )
          }
          writeCase(writer, 'default', `return .${unknown}(UnknownEvent(method, message))`)
          writer.line('}')
        },
        '}',
      )
    },
    '}',
  )
}
