import type { Method, ProtocolModel } from '@heddle/protocol'
import { Writer } from '../../writer/writer.ts'
import { callOf, writeCall } from './call.ts'
import { writeComment, writeDocs } from './docs.ts'
import { header } from './header.ts'
import { writeTypeImport } from './imports.ts'
import { type Member, membersOf } from './members.ts'
import { propertyName, typeName } from './names.ts'
import { hasThreads } from './threads.ts'

/** The class that users hold: one typed call a client request, grouped by the first part of its name. */
export function clientFile(model: ProtocolModel): string {
  const members = membersOf(model)
  const threads = hasThreads(model)
  const base = threads ? 'ThreadsClient' : 'BaseClient'
  const writer = new Writer().line(header(model)).gap()
  if (!threads) writer.line(`import { ${base} } from './base-client.ts'`)
  if (members.length > 0) writer.line("import type { RequestOptions } from './connection.ts'")
  if (threads) writer.line(`import { ${base} } from './threads/threads-client.ts'`)
  const refs = members.flatMap(methodsOf).flatMap((method) => [method.params, method.result])
  const names = refs.flatMap((ref) => (ref === null ? [] : [typeName(ref.name)]))
  writeTypeImport(writer, names, './types/index.ts')
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
      for (const [index, member] of members.entries()) {
        if (index > 0) writer.gap()
        writeMember(writer, model, member)
      }
    },
    '}',
  )
  return writer.toString()
}

const methodsOf = ({ call, calls }: Member): readonly Method[] => [
  ...(call === undefined ? [] : [call]),
  ...calls.values(),
]

function writeMember(writer: Writer, model: ProtocolModel, { name, word, call, calls }: Member): void {
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
