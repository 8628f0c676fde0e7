import type { Field, Method } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { Writer } from '../../../writer/writer.ts'
import { attributeNames, stringLiteral } from '../names/names.ts'
import { argumentDocs, docsOf, fieldDocs, objectDocs, paragraphs, writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'
import { fieldType, type TypeScope, typeText } from '../types/type-text.ts'
import { paramsType } from './method-types.ts'

/** One argument of a call, made from a field of the params. */
export interface Argument {
  readonly name: string
  /** `model: str | None | Omit = OMIT`. */
  readonly declaration: string
  readonly required: boolean
  readonly docs: string
}

/**
 * What a call of a method takes. `fields`: the fields of the params by keyword. `whole`: the params as one value,
 * where they have no fields of their own, as a union, or where leaving them out is not the same as no field.
 */
export type Arguments =
  | { readonly kind: 'fields'; readonly fields: readonly Argument[] }
  | { readonly kind: 'whole'; readonly declaration: string }
  | { readonly kind: 'none' }

/** The arguments of a call, the required ones first. `without`: fields that the call fills in itself. */
export function argumentsOf(file: PythonModule, method: Method, without: readonly string[] = []): Arguments {
  const { model } = file
  if (method.params === null) return { kind: 'none' }
  const node = asObject(model, method.params)
  if (node === undefined || (method.paramsOptional && node.fields.some(isRequired))) {
    const initial = method.paramsOptional ? ' = None' : ''
    return { kind: 'whole', declaration: `params: ${paramsType(file, method)}${initial}` }
  }
  const names = attributeNames(node.fields)
  const fields = node.fields
    .filter(({ name }) => !without.includes(name))
    .map((field) => argumentOf(file, field, names.get(field.name) ?? ''))
  const required = fields.filter((field) => field.required)
  return { kind: 'fields', fields: [...required, ...fields.filter((field) => !field.required)] }
}

function argumentOf(file: PythonModule, field: Field, name: string): Argument {
  const required = isRequired(field)
  const declaration = required
    ? `${name}: ${fieldType(field, callScope(file))}`
    : `${name}: ${optionalType(file, field)} = ${file.use('._runtime.model', 'OMIT')}`
  return { name, declaration, required, docs: fieldDocs(field) }
}

function optionalType(file: PythonModule, field: Field): string {
  const type = `${typeText(field.type, callScope(file))} | ${file.use('._runtime.model', 'Omit')}`
  return field.nullable && field.type.kind !== 'any' ? `${type} | None` : type
}

const isRequired = ({ presence }: Field): boolean => presence === 'required'

/** A method of a class that sends a request. */
export interface Call {
  /** `async def start`. */
  readonly head: string
  /** What comes before the arguments that the method of the protocol has. */
  readonly leading?: readonly string[]
  readonly args: Arguments
  readonly result: string
  readonly docs: string
  /** Why it should no longer be used. */
  readonly deprecated?: string | undefined
}

/** Writes `async def name(self, *, …) -> result:` and its docstring; the body comes from `body`. */
export function writeCall(writer: Writer, file: PythonModule, call: Call, body: () => void): void {
  const parts = ['self', ...(call.leading ?? []), ...declarations(call.args)]
  if (call.deprecated !== undefined) {
    const reason = stringLiteral(call.deprecated || 'Deprecated.')
    writer.line(list(1, `@${file.use('typing_extensions', 'deprecated')}(`, [reason], ')'))
  }
  writer.block(list(1, `${call.head}(`, parts, `) -> ${call.result}:`), () => {
    writeDocstring(writer, call.docs, 2)
    body()
  })
}

function declarations(args: Arguments): readonly string[] {
  switch (args.kind) {
    case 'none':
      return []
    case 'whole':
      return [args.declaration]
    case 'fields':
      return args.fields.length === 0 ? [] : ['*', ...args.fields.map(({ declaration }) => declaration)]
  }
}

/** How the arguments are handed on: `name=name`. */
export function handedOn(args: Arguments): readonly string[] {
  if (args.kind === 'fields') return args.fields.map(({ name }) => `${name}=${name}`)
  return args.kind === 'whole' ? ['params'] : []
}

/** A variable of the body of a call: no argument is called the same. */
export function variable(wanted: string, args: Arguments): string {
  const names = args.kind === 'fields' ? args.fields.map(({ name }) => name) : []
  return new NamePool(names).take(wanted)
}

/** What a call and its arguments mean; `own` is said of the method itself. */
export function docsOfCall(
  file: PythonModule,
  method: Method,
  args: Arguments,
  own = docsOf(method) || `The request \`${method.name}\`.`,
): string {
  const node = asObject(file.model, method.params)
  return paragraphs(
    own,
    args.kind === 'fields' && node !== undefined ? objectDocs(node) : '',
    args.kind === 'fields' ? argumentDocs(args.fields.map(({ name, docs }) => [name, docs])) : '',
  )
}

/** The types of the protocol in the files of the client. */
function callScope(file: PythonModule): TypeScope {
  return {
    type: (name) => file.use('.types', file.model.classes.of(name)),
    typing: (name) => file.use('typing', name),
    strict: (name) => name,
    runtime: (module, name) => file.use(`._runtime.${module}`, name),
  }
}
