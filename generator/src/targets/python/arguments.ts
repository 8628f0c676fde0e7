import type { Field, Method, ProtocolModel } from '@heddle/protocol'
import { unitOf } from '../../units.ts'
import type { Writer } from '../../writer/writer.ts'
import { argumentDocs, docsOf } from './docs.ts'
import { list } from './layout.ts'
import type { PythonModule } from './module.ts'
import { attributeNames, className } from './names.ts'
import { fieldType, type TypeScope, typeText } from './type-text.ts'

/** One argument of a call, made from a field of the params. */
export interface Argument {
  readonly name: string
  /** `model: str | None | Omit = OMIT`. */
  readonly declaration: string
  readonly required: boolean
  readonly docs: string
}

/** The fields of the params of a method as keyword arguments, the required ones first. */
export function argumentsOf(
  file: PythonModule,
  model: ProtocolModel,
  method: Method,
  without: readonly string[] = [],
): readonly Argument[] {
  const node = method.params === null ? undefined : model.types.get(method.params.name)?.node
  if (node?.kind !== 'object') return []
  const names = attributeNames(node.fields)
  const all = node.fields.map((field) => argumentOf(file, field, names.get(field.name) ?? ''))
  const kept = all.filter((_, index) => !without.includes(node.fields[index]?.name ?? ''))
  return [...kept.filter(({ required }) => required), ...kept.filter(({ required }) => !required)]
}

function argumentOf(file: PythonModule, field: Field, name: string): Argument {
  const required = field.presence === 'required'
  const declaration = required
    ? `${name}: ${fieldType(field, callScope(file), false)}`
    : `${name}: ${optionalType(file, field)} = ${file.use('._runtime.model', 'OMIT')}`
  return { name, declaration, required, docs: docsOf(field, unitOf(field.type)) }
}

function optionalType(file: PythonModule, field: Field): string {
  const type = `${typeText(field.type, callScope(file))} | ${file.use('._runtime.model', 'Omit')}`
  return field.nullable && field.type.kind !== 'any' ? `${type} | None` : type
}

/** Writes `async def name(self, *, …) -> result:` and its docstring; the body comes from `body`. */
export function writeCall(
  writer: Writer,
  head: string,
  leading: readonly string[],
  args: readonly Argument[],
  result: string,
  body: () => void,
): void {
  const star = args.length === 0 ? [] : ['*']
  const declarations = args.map(({ declaration }) => declaration)
  writer.block(list(1, `${head}(`, ['self', ...leading, ...star, ...declarations], `) -> ${result}:`), body)
}

/** What a docstring says about the arguments. */
export function docsOfArguments(args: readonly Argument[]): string {
  return argumentDocs(args.map(({ name, docs }) => [name, docs]))
}

/** `name=name`, for handing arguments on. */
export function handedOn(args: readonly Argument[]): readonly string[] {
  return args.map(({ name }) => `${name}=${name}`)
}

/** The types of the protocol in the files of the client. */
function callScope(file: PythonModule): TypeScope {
  return {
    type: (name) => file.use('.types', name),
    typing: (name) => file.use('typing', name),
    strict: (name) => name,
  }
}

/** The class of the params of a method; `None` when it has none. */
export function paramsClass(file: PythonModule, method: Method): string {
  return method.params === null ? 'None' : file.use('.types', className(method.params.name))
}

export function resultClass(file: PythonModule, method: Method): string {
  return method.result === null
    ? file.use('typing', 'Any')
    : file.use('.types', className(method.result.name))
}
