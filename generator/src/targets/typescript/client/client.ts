import type { Method } from '@heddle/protocol'
import type { ThreadRequest } from '../../../facts/conversation.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { writeComment, writeDocs } from '../text/docs.ts'
import { writeTypeImport } from '../text/imports.ts'
import { LINE_WIDTH } from '../text/layout.ts'
import { callOf, paramsArgument, writeCall } from './call.ts'
import { type Member, membersOf } from './members.ts'
import { typesOf } from './method-types.ts'

/** The class that users hold: one typed call a client request, grouped by the first part of its name. */
export function clientFile(model: TypeScriptModel): string {
  const members = membersOf(model)
  const threadRequests = model.conversation?.threadRequests ?? []
  const threads = model.conversation !== null
  const base = threads ? 'ThreadsClient' : 'BaseClient'
  const writer = new Writer().line(model.header).gap()
  if (!threads) writer.line(`import { ${base} } from './base-client.ts'`)
  if (members.length > 0) writer.line("import type { RequestOptions } from './connection.ts'")
  if (threadRequests.length > 0) writer.line("import type { ThreadHandle } from './threads/thread.ts'")
  if (threads) writer.line(`import { ${base} } from './threads/threads-client.ts'`)
  writeTypeImport(writer, typesOf(model, members.flatMap(requestsOf)), './types/index.ts')
  writer.gap()
  if (threads) writer.line("export type * from './threads/index.ts'").gap()
  writeComment(
    writer,
    'A connection to one server, after the handshake. Every request of the protocol is a method of its group' +
      `${threads ? '; threads and turns have handles that do the bookkeeping, see `startThread`' : ''}.\n\n` +
      'Calls reject with `RpcError`, `RequestTimeout`, `ConnectionClosed` or `ProtocolViolation`.',
  )
  writer.block(
    `export class Client extends ${base} {`,
    () => {
      const parts = [
        ...members.map((member) => () => writeMember(writer, model, member)),
        ...threadRequests.map((request) => () => writeThreadRequest(writer, model, request)),
      ]
      for (const [index, writePart] of parts.entries()) {
        if (index > 0) writer.gap()
        writePart()
      }
    },
    '}',
  )
  return writer.toString()
}

const requestsOf = ({ call, calls }: Member): readonly Method[] => [
  ...(call === undefined ? [] : [call]),
  ...calls.values(),
]

function writeMember(writer: Writer, model: TypeScriptModel, { name, word, call, calls }: Member): void {
  const head = `readonly ${propertyName(name)} =`
  const group = (depth: number) => (): void => {
    for (const [inner, method] of calls) {
      writeDocs(writer, method, '', depth)
      writeCall(writer, `${propertyName(inner)}: `, callOf(model, method), ',', depth)
    }
  }
  if (call === undefined) {
    writeComment(writer, `Requests of \`${word}/\`.`, 1)
    writer.block(`${head} {`, group(2), '}')
  } else if (calls.size === 0) {
    writeDocs(writer, call, '', 1)
    writeCall(writer, `${head} `, callOf(model, call), '', 1)
  } else {
    writeDocs(writer, call, `\n\nThe requests of \`${word}/\` are its members.`, 1)
    writer.block(
      `${head} Object.assign(`,
      () => {
        writeCall(writer, '', callOf(model, call), ',', 2)
        writer.block('{', group(3), '},')
      },
      ')',
    )
  }
}

/** The request, answered by a handle of its thread. */
function writeThreadRequest(
  writer: Writer,
  model: TypeScriptModel,
  { method, call, docs }: ThreadRequest,
): void {
  writeComment(writer, docs, 1)
  const args = [paramsArgument(model, method), 'options?: RequestOptions']
  const line = `async ${call}(${args.join(', ')}): Promise<ThreadHandle> {`
  const fits = line.length + 2 <= LINE_WIDTH
  if (!fits) writer.block(`async ${call}(`, () => writer.line(args.map((arg) => `${arg},`).join('\n')))
  writer.block(
    fits ? line : '): Promise<ThreadHandle> {',
    () => {
      writer.line(`const { thread } = await this.request(${stringLiteral(method.name)}, params, options)`)
      writer.line('return this.handleOf(thread)')
    },
    '}',
  )
}
