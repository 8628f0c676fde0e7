import type { NamedType, ObjectNode, TypeNode, UntaggedUnionNode } from '@heddle/protocol'
import { plainValues } from '../../../facts/approvals.ts'
import { proseOf } from '../../../facts/prose.ts'
import { resolve } from '../../../facts/shape.ts'
import type { JavaModel } from '../model/java-model.ts'
import { named } from '../model/java-model.ts'
import { className } from '../names/names.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { call, declaration, laidOut, type Piece } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { writeAnnotations } from './annotations.ts'
import { codingOf } from './coding.ts'
import { superTypes, writeFromJsonHead } from './object-type.ts'
import { writeUnknown } from './unknown.ts'

/** A member that is no class of its own, with a record around it. */
interface Wrapped {
  readonly name: string
  readonly node: TypeNode
}

/** A sealed interface that objects implement; other members have a record around them. */
export function writeUntaggedUnion(
  model: JavaModel,
  file: JavaFile,
  type: NamedType,
  node: UntaggedUnionNode,
): void {
  const { writer } = file
  const name = model.typeNames.of(type.name)
  const pool = model.typeNames.inside()
  const wrapped: Wrapped[] = []
  const members = node.members.map((member) => {
    if (isDirect(model, type, member)) return member
    const wrapper = { name: pool.take(wrapperName(model, member), 'Value'), node: member }
    wrapped.push(wrapper)
    return wrapper
  })
  writeJavadoc(writer, docsOf(proseOf(type), `\`${type.name}\` of the protocol.`), 0)
  writeAnnotations(model, file, type)
  file.suppression()
  const permitted = members.map((member) =>
    'kind' in member ? codingOf(model, file, member).type : `${name}.${member.name}`,
  )
  const head = declaration(0, `public sealed interface ${name}`, [
    {
      word: 'extends',
      entries: superTypes(
        model,
        file,
        (model.unionsOf.get(type.name) ?? []).map((each) => each.name),
      ),
    },
    { word: 'permits', entries: [...new Set([...permitted, `${name}.Unknown`])] },
  ])
  writer.block(
    head,
    () => {
      writeFromJsonHead(model, file, `static ${name} fromJson(`, () => {
        const choices = members.flatMap((member) =>
          'kind' in member ? choicesOf(model, file, member) : [wrappedChoice(model, file, member)],
        )
        const untagged = file.use(`${model.packageName.javaPackage}.core.Untagged`)
        writer.line(laidOut(2, call(`return ${untagged}.read`, 'json', 'Unknown::new', ...choices), ';'))
      })
      for (const each of wrapped) writeWrapped(model, file, name, each)
      writeUnknown(file, name)
    },
    '}',
  )
}

function isDirect(
  model: JavaModel,
  union: NamedType,
  member: TypeNode,
): member is TypeNode & { kind: 'ref' } {
  return (
    member.kind === 'ref' &&
    !model.recursiveAliases.has(member.name) &&
    (model.unionsOf.get(named(model, member).name) ?? []).includes(union)
  )
}

/** What may be there: an object of the protocol, or what a union has that is a member itself. */
function choicesOf(model: JavaModel, file: JavaFile, member: TypeNode & { kind: 'ref' }): readonly Piece[] {
  const type = named(model, member)
  if (type.node.kind === 'object') return [objectChoice(model, file, member, type.node)]
  if (type.node.kind !== 'untagged-union')
    return [valueChoice(model, file, codingOf(model, file, member).decode)]
  return type.node.members.flatMap((each) =>
    isDirect(model, type, each)
      ? choicesOf(model, file, each)
      : [valueChoice(model, file, codingOf(model, file, member).decode)],
  )
}

function valueChoice(model: JavaModel, file: JavaFile, decode: Piece): Piece {
  return call(`${file.use(`${model.packageName.javaPackage}.core.Untagged`)}.value`, decode)
}

function wrappedChoice(model: JavaModel, file: JavaFile, { name, node }: Wrapped): Piece {
  return call(
    `${file.use(`${model.packageName.javaPackage}.core.Untagged`)}.value`,
    codingOf(model, file, node).decode,
    `${name}::new`,
  )
}

/** An object by its looks: the fields that it must have, those that it may have, and the texts that stand in them. */
function objectChoice(model: JavaModel, file: JavaFile, member: TypeNode, { fields }: ObjectNode): Piece {
  const untagged = file.use(`${model.packageName.javaPackage}.core.Untagged`)
  const parts = fields.map((field) => {
    const { type, presence } = field
    const node = resolve(model, type)
    const constant = node?.kind === 'literal' && typeof node.value === 'string' ? [node.value] : []
    const texts = [...constant, ...(node?.kind === 'enum' ? plainValues(node) : [])]
    const kind = presence === 'required' ? (constant.length > 0 ? 'constant' : 'required') : 'optional'
    return call(`${untagged}.${kind}`, stringLiteral(field.name), ...texts.map(stringLiteral))
  })
  return call(`${untagged}.object`, codingOf(model, file, member).decode, ...parts)
}

function wrapperName(model: JavaModel, node: TypeNode): string {
  switch (node.kind) {
    case 'ref':
      return `${className(node.name)}Value`
    case 'scalar':
      if (node.type === 'string') return 'Text'
      return node.type === 'boolean' ? 'Flag' : 'Numeric'
    case 'list':
      return 'Items'
    case 'map':
      return 'Entries'
    case 'nullable':
      return `Nullable${wrapperName(model, node.inner)}`
    case 'literal':
      return className(String(node.value))
    default:
      return 'Anything'
  }
}

function writeWrapped(model: JavaModel, file: JavaFile, union: string, { name, node }: Wrapped): void {
  const { writer } = file
  const { plain, type, encode } = codingOf(model, file, node)
  const values = (): string => file.use(`${model.packageName.javaPackage}.core.Values`)
  const holder = /^(List|Map)</.exec(type)?.[1]?.toLowerCase()
  writer.gap()
  writeJavadoc(writer, { text: `A \`${union}\` of this form.`, params: [['value', 'The value.']] }, 1)
  writer.block(
    declaration(1, call(`record ${name}`, `${plain} value`), [{ word: 'implements', entries: [union] }]),
    () => {
      if (plain === type) {
        writeJavadoc(writer, { text: 'Checks that there is a value.' }, 2)
        const check =
          holder === undefined
            ? `${file.use('java.util.Objects')}.requireNonNull(value, "value");`
            : `value = ${values()}.${holder}(value, "value");`
        writer.block(`public ${name} {`, () => writer.line(check), '}')
      }
      writer.gap().line('@Override')
      writer.block(
        `public ${file.use('com.fasterxml.jackson.databind.JsonNode')} toJson() {`,
        () => writer.line(laidOut(3, encoded(model, file, encode), ';')),
        '}',
      )
    },
    '}',
  )
}

/** `return Encode.string(value)`, or what a composed function makes of it. */
export function encoded(model: JavaModel, file: JavaFile, encode: Piece): Piece {
  return call(`return ${file.use(`${model.packageName.javaPackage}.core.Encode`)}.value`, 'value', encode)
}
