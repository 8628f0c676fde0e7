import type { Direction, Method } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { writeConstArray } from '../text/const-array.ts'
import { writeComment, writeDocs } from '../text/docs.ts'
import { writeTypeImport } from '../text/imports.ts'
import { type TypeText, text, union, withType } from '../text/layout.ts'
import { paramsType, resultType, typesOf } from './method-types.ts'

/** The tables that tie a method name to the types of its params and result. */
export function methodsFile(model: TypeScriptModel): string {
  const writer = new Writer().line(model.header).gap()
  writeTypeImport(writer, typesOf(model, model.methods), './types/index.ts')
  for (const table of TABLES) {
    writer.gap()
    writeComment(writer, table.docs)
    const methods = methodsOf(model, table.direction, table.kind)
    if (methods.length === 0) writer.line(`export type ${table.name} = Record<never, never>`)
    else writeTable(writer, model, table.name, methods)
  }
  writeApprovals(writer, model)
  return writer.toString()
}

function writeApprovals(writer: Writer, model: TypeScriptModel): void {
  const { methods, declined } = approvalsOf(model)
  writer.gap()
  writeComment(writer, 'The requests by which a server asks whether something may be done.')
  const names = methods.map((method) => stringLiteral(method.name))
  writeConstArray(writer, 'export const APPROVAL_METHODS =', names)
  writer.gap()
  writeComment(writer, 'The decision of an approval that says no, and the turn goes on.')
  writer.line(`export const DECLINE = ${stringLiteral(declined)}`)
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

function writeTable(writer: Writer, model: TypeScriptModel, name: string, methods: readonly Method[]): void {
  writer.block(
    `export interface ${name} {`,
    () => {
      for (const method of methods) {
        writeDocs(writer, method, '', 1)
        const params = paramsText(model, method)
        const fields = [
          ['params', params],
          ['result', text(resultType(model, method))],
        ] as const
        const type: TypeText = method.kind === 'notification' ? params : { kind: 'object', fields }
        writer.line(withType(`${propertyName(method.name)}:`, type, 1))
      }
    },
    '}',
  )
}

/** What a message can hold. Params that can be left out may come as null from a server, and are left out by us. */
function paramsText(model: TypeScriptModel, method: Method): TypeText {
  const type = text(paramsType(model, method))
  if (method.params === null || !method.paramsOptional) return type
  return union([type, ...(method.direction === 'server-to-client' ? [text('null')] : []), text('undefined')])
}
