import type { Method, ProtocolModel, RefNode } from '@heddle/protocol'
import { Writer } from '../../writer/writer.ts'
import { writeComment, writeDocs } from './docs.ts'
import { header } from './header.ts'
import { writeTypeImport } from './imports.ts'
import { LINE_WIDTH } from './layout.ts'
import { paramsType, resultType } from './methods.ts'
import { callName, propertyName, stringLiteral, typeName } from './names.ts'

/** The class that users hold: one typed call a client request, grouped by the first part of its name. */
export function clientFile(model: ProtocolModel): string {
  const requests = model.methods.filter(
    (method) =>
      method.direction === 'client-to-server' && method.kind === 'request' && method.name !== HANDSHAKE,
  )
  const writer = new Writer().line(header(model)).gap()
  writer.line("import { BaseClient } from './base-client.ts'")
  writer.line("import type { RequestOptions } from './connection.ts'")
  const refs = requests.flatMap((method) => [method.params, method.result])
  const names = refs.flatMap((ref) => (ref === null ? [] : [typeName(ref.name)]))
  writeTypeImport(writer, names, './types/index.ts')
  writer.gap()
  writeComment(
    writer,
    'A connection to one server, after the handshake. Every request of the protocol is a method of its group; ' +
      'threads and turns have handles that do the bookkeeping, see `startThread`.\n\n' +
      'Calls reject with `RpcError`, `RequestTimeout`, `ConnectionClosed` or `ProtocolViolation`.',
  )
  writer.block(
    'export class Client extends BaseClient {',
    () => {
      const groups = [...Map.groupBy(requests, (method) => callName(method.name).group)]
      for (const [index, [group, methods]] of groups.entries()) {
        if (index > 0) writer.gap()
        if (group === null) writeLooseCalls(writer, model, methods)
        else writeGroup(writer, model, group, methods)
      }
    },
    '}',
  )
  return writer.toString()
}

/** `connect` does it. */
const HANDSHAKE = 'initialize'

function writeGroup(writer: Writer, model: ProtocolModel, group: string, methods: readonly Method[]): void {
  writeComment(writer, `Requests of \`${group}/\`.`, 1)
  const write = (): void => {
    for (const method of methods) {
      writeDocs(writer, method, '', 2)
      writeArrow(writer, `${callName(method.name).call}:`, callOf(model, method, ','), 2)
    }
  }
  writer.block(`readonly ${propertyName(group)} = {`, write, '}')
}

function writeLooseCalls(writer: Writer, model: ProtocolModel, methods: readonly Method[]): void {
  for (const [index, method] of methods.entries()) {
    if (index > 0) writer.gap()
    writeDocs(writer, method, '', 1)
    writeArrow(writer, `readonly ${callName(method.name).call} =`, callOf(model, method, ''), 1)
  }
}

/** The parts of an arrow function that sends one request. */
interface Call {
  readonly args: readonly string[]
  readonly result: string
  readonly body: string
}

function callOf(model: ProtocolModel, method: Method, end: string): Call {
  const none = method.params === null
  const omissible = method.params !== null && allOptional(model, method.params) ? ' = {}' : ''
  return {
    args: [...(none ? [] : [`params: ${paramsType(method)}${omissible}`]), 'options?: RequestOptions'],
    result: `Promise<${resultType(method)}> =>`,
    body: `this.request(${stringLiteral(method.name)}, ${none ? 'undefined' : 'params'}, options)${end}`,
  }
}

function allOptional(model: ProtocolModel, ref: RefNode): boolean {
  const node = model.types.get(ref.name)?.node
  return node?.kind === 'object' && node.fields.every((field) => field.presence === 'optional')
}

function writeArrow(writer: Writer, head: string, { args, result, body }: Call, depth: number): void {
  const start = `${head} (${args.join(', ')}): ${result}`
  const room = LINE_WIDTH - depth * 2
  if (start.length + 1 + body.length <= room) {
    writer.line(`${start} ${body}`)
  } else if (start.length <= room) {
    writer.block(start, () => writer.line(body))
  } else {
    writer.block(`${head} (`, () => writer.line(args.map((arg) => `${arg},`).join('\n')))
    writer.line(`): ${result} ${body}`)
  }
}
