import type { Method } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { escaped, memberNames } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { call, fits, INDENT } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'
import { spaced, swiftFile } from '../text/swift-file.ts'
import { writeCase } from '../types/union-declaration.ts'
import { paramsType, resultType } from './params.ts'

/** What is there to answer the requests of the server with. */
export function serverRequestsFile(model: SwiftModel): string {
  const requests = methodsOf(model, 'server-to-client', 'request')
  const parts = [writeHandlers, writeAnswering, writeDefaults]
  return swiftFile(
    model.head,
    parts.map((write) => (writer: Writer) => write(writer, model, requests)),
    ['import Foundation'],
  )
}

/** Approvals, and what can be answered to all of them. */
export function approvalsFile(model: SwiftModel): string {
  return swiftFile(model.head, [
    (writer) => writeApproval(writer, model),
    (writer) => writeApprovalReading(writer, model),
    (writer) => writeDecision(writer, model),
  ])
}

function writeHandlers(writer: Writer, model: SwiftModel, requests: readonly Method[]): void {
  writeDocs(
    writer,
    0,
    'Answers to single kinds of requests of the server. What nobody handles is declined, or refused.',
  )
  writer.block(
    'public struct Handlers: Sendable {',
    () => {
      for (const request of requests) {
        const params = `${paramsType(model, request) ?? 'Nothing'}${request.paramsOptional ? '?' : ''}`
        const result = resultType(model, request) ?? 'Nothing'
        writeProse(writer, proseOf(request), 1)
        const head = `public var ${escaped(model.methodNames.of(request))}:`
        const line = `${head} Handler<${params}, ${result}>?`
        writer.line(fits(line, 1) ? line : `${head}\n${INDENT}Handler<${params}, ${result}>?`).gap()
      }
      writer.line('public init() {}')
    },
    '}',
  )
}

function writeAnswering(writer: Writer, model: SwiftModel, requests: readonly Method[]): void {
  writer.block(
    'extension Handlers {',
    () => {
      writeDocs(writer, 1, 'The answer as JSON; nil when there is no handler.')
      writer.block(
        'func answer(_ request: ServerRequest) async throws -> Data? {',
        () => {
          writer.line('switch request.method {')
          for (const request of requests) {
            const label = request.paramsOptional && request.params !== null ? 'withOptional' : 'with'
            const name = escaped(model.methodNames.of(request))
            writeCase(
              writer,
              `case ${stringLiteral(request.name)}`,
              call(3, 'return try await request.answer', `${label}: ${name}`),
            )
          }
          writeCase(writer, 'default', 'return nil')
          writer.line('}')
        },
        '}',
      )
    },
    '}',
  )
}

function writeDefaults(writer: Writer, model: SwiftModel, requests: readonly Method[]): void {
  const answers = requests.flatMap((request) => {
    const answer = defaultAnswer(model, request)
    return answer === null
      ? []
      : [`${stringLiteral(request.name)}: ${stringLiteral(JSON.stringify(answer))},`]
  })
  writeDocs(
    writer,
    0,
    'What is answered, as JSON, to requests that nobody handles and that there is a way to decline.',
  )
  writer.block(
    'enum DefaultAnswers {',
    () => {
      if (answers.length === 0) writer.line('static let byMethod: [String: String] = [:]')
      else
        writer.block(
          'static let byMethod: [String: String] = [',
          () => {
            for (const answer of answers) writer.line(answer)
          },
          ']',
        )
    },
    '}',
  )
}

function writeApproval(writer: Writer, model: SwiftModel): void {
  writeDocs(writer, 0, 'What a server wants to do, while the turn waits.')
  writer.block(
    'public enum Approval: Hashable, Sendable {',
    () => {
      spaced(writer, approvalsOf(model).methods, (method) => {
        writeProse(writer, proseOf(method), 1)
        writer.line(
          `case ${escaped(model.methodNames.of(method))}(${paramsType(model, method) ?? 'Nothing'})`,
        )
      })
    },
    '}',
  )
}

function writeApprovalReading(writer: Writer, model: SwiftModel): void {
  writer.block(
    'extension Approval {',
    () => {
      writeDocs(writer, 1, 'Nil when the request is no approval.')
      writer.block(
        'init?(_ request: ServerRequest) throws {',
        () => {
          writer.line('switch request.method {')
          for (const method of approvalsOf(model).methods) {
            const value = `try request.params(${paramsType(model, method) ?? 'Nothing'}.self)`
            writeCase(
              writer,
              `case ${stringLiteral(method.name)}`,
              call(3, `self = .${model.methodNames.of(method)}`, value),
            )
          }
          writeCase(writer, 'default', 'return nil')
          writer.line('}')
        },
        '}',
      )
    },
    '}',
  )
}

function writeDecision(writer: Writer, model: SwiftModel): void {
  const { decisions } = approvalsOf(model)
  const names = memberNames(decisions, ['rawValue'])
  writeDocs(
    writer,
    0,
    'The decisions that every kind of approval takes. A handler of one kind has more to choose from.',
  )
  writer.block(
    'public struct ApprovalDecision: RawRepresentable, Hashable, Sendable {',
    () => {
      for (const decision of decisions) {
        const value = `ApprovalDecision(rawValue: ${stringLiteral(decision)})`
        writer.line(`public static let ${escaped(names.get(decision) ?? '')} = ${value}`)
      }
      writer.gap().line('/// The text as on the wire.').line('public let rawValue: String').gap()
      writer.block('public init(rawValue: String) {', () => writer.line('self.rawValue = rawValue'), '}')
    },
    '}',
  )
}
