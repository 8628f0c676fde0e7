import type { Direction, Method, ProtocolModel } from '@heddle/protocol'
import { Writer } from '../../writer/writer.ts'
import { approvalMethods } from './approvals.ts'
import { writeComment, writeDocs } from './docs.ts'
import { header } from './header.ts'
import { writeTypeImport } from './imports.ts'
import { text, withType } from './layout.ts'
import { propertyName, stringLiteral, typeName } from './names.ts'

/** The tables that tie a method name to the types of its params and result. */
export function methodsFile(model: ProtocolModel): string {
  const writer = new Writer().line(header(model)).gap()
  const refs = model.methods.flatMap((method) => [method.params, method.result])
  const names = refs.flatMap((ref) => (ref === null ? [] : [typeName(ref.name)]))
  writeTypeImport(writer, names, './types/index.ts')
  for (const table of TABLES) {
    writer.gap()
    writeComment(writer, table.docs)
    const methods = model.methods.filter(
      (method) => method.direction === table.direction && method.kind === table.kind,
    )
    if (methods.length === 0) writer.line(`export type ${table.name} = Record<never, never>`)
    else writeTable(writer, table.name, methods)
  }
  writer.gap()
  writeComment(writer, 'The requests by which a server asks whether something may be done.')
  const approvals = approvalMethods(model).map((method) => `${stringLiteral(method.name)},`)
  writer.block('export const APPROVAL_METHODS = [', () => writer.line(approvals.join('\n')), '] as const')
  return writer.toString()
}

interface Table {
  readonly name: string
  readonly docs: string
  readonly direction: Direction
  readonly kind: Method['kind']
}

const TABLES: readonly Table[] = [
  {
    name: 'ClientRequests',
    docs: 'What a client asks a server, by method.',
    direction: 'client-to-server',
    kind: 'request',
  },
  {
    name: 'ClientNotifications',
    docs: 'What a client tells a server, by method: the params.',
    direction: 'client-to-server',
    kind: 'notification',
  },
  {
    name: 'ServerRequests',
    docs: 'What a server asks a client, by method.',
    direction: 'server-to-client',
    kind: 'request',
  },
  {
    name: 'ServerNotifications',
    docs: 'What a server tells a client, by method: the params.',
    direction: 'server-to-client',
    kind: 'notification',
  },
]

function writeTable(writer: Writer, name: string, methods: readonly Method[]): void {
  writer.block(
    `export interface ${name} {`,
    () => {
      for (const method of methods) {
        writeDocs(writer, method, '', 1)
        const params = paramsType(method)
        const type =
          method.kind === 'notification'
            ? text(params)
            : {
                kind: 'object' as const,
                fields: [
                  ['params', text(params)],
                  ['result', text(resultType(method))],
                ] as const,
              }
        writer.line(withType(`${propertyName(method.name)}:`, type, 1))
      }
    },
    '}',
  )
}

/** A method without params has none in its message. */
export function paramsType(method: Method): string {
  return method.params === null ? 'undefined' : typeName(method.params.name)
}

export function resultType(method: Method): string {
  return method.result === null ? 'unknown' : typeName(method.result.name)
}
