import type { Direction, Method, ProtocolModel } from '@heddle/protocol'
import { Writer } from '../../writer/writer.ts'
import { approvalsOf } from './approvals.ts'
import { writeConstArray } from './const-array.ts'
import { writeComment, writeDocs } from './docs.ts'
import { header } from './header.ts'
import { writeTypeImport } from './imports.ts'
import { type TypeText, text, union, withType } from './layout.ts'
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
  writeApprovals(writer, model)
  return writer.toString()
}

function writeApprovals(writer: Writer, model: ProtocolModel): void {
  const { methods, decline } = approvalsOf(model)
  writer.gap()
  writeComment(writer, 'The requests by which a server asks whether something may be done.')
  const names = methods.map((method) => stringLiteral(method.name))
  writeConstArray(writer, 'export const APPROVAL_METHODS =', names)
  writer.gap()
  writeComment(writer, 'The decision of an approval that nobody was asked about.')
  writer.line(`export const DECLINE = ${stringLiteral(decline)}`)
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
        const params = paramsText(method)
        const fields = [
          ['params', params],
          ['result', text(resultType(method))],
        ] as const
        const type: TypeText = method.kind === 'notification' ? params : { kind: 'object', fields }
        writer.line(withType(`${propertyName(method.name)}:`, type, 1))
      }
    },
    '}',
  )
}

/** What a message can hold. Params that can be left out may come as null from a server, and are left out by us. */
function paramsText(method: Method): TypeText {
  const type = text(paramsType(method))
  if (method.params === null || !method.paramsOptional) return type
  return union([type, ...(method.direction === 'server-to-client' ? [text('null')] : []), text('undefined')])
}

/** A method without params has none in its message. */
export function paramsType(method: Method): string {
  return method.params === null ? 'undefined' : typeName(method.params.name)
}

export function resultType(method: Method): string {
  return method.result === null ? 'unknown' : typeName(method.result.name)
}
