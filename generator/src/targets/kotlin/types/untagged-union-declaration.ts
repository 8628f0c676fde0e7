import type { NamedType, TypeNode, UntaggedUnionNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { resolve } from '../../../facts/shape.ts'
import { CaseBlindPool } from '../names/case-blind-pool.ts'
import { USED_NAMES } from '../names/type-names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import type { TypeScope } from './type-text.ts'
import { declareInterface, hiddenBy, UNKNOWN, writeMatch } from './union-parts.ts'

/** A member of a union of values that have no tag. */
interface Member {
  readonly node: TypeNode
  /** The class inside of the union that holds the value; undefined when the value is of the union by itself. */
  readonly holder: string | undefined
}

interface Cases {
  readonly members: readonly Member[]
  readonly unknown: string
}

function casesOf(scope: TypeScope, type: NamedType, { members }: UntaggedUnionNode): Cases {
  const texts = members.map((member) => scope.type(member))
  const pool = new CaseBlindPool([...USED_NAMES, ...hiddenBy(scope.named(type.name), ...texts)])
  const isItself = (node: TypeNode): boolean =>
    node.kind === 'ref' && (scope.model.supertypes.get(node.name) ?? []).includes(type.name)
  return {
    members: members.map((node) => ({
      node,
      holder: isItself(node) ? undefined : pool.take(holderName(scope, node), 'Value'),
    })),
    unknown: pool.take(UNKNOWN, 'Variant'),
  }
}

function holderName(scope: TypeScope, node: TypeNode): string {
  if (node.kind === 'ref') return `Of${scope.model.typeNames.of(node.name)}`
  if (node.kind === 'scalar' && node.type !== 'string' && node.type !== 'boolean')
    return node.type === 'double' ? 'Number' : 'Integer'
  return HOLDERS[node.kind === 'scalar' ? node.type : node.kind] ?? 'Value'
}

const HOLDERS: Readonly<Record<string, string>> = {
  string: 'Text',
  boolean: 'Flag',
  list: 'Items',
  map: 'Entries',
  literal: 'Constant',
}

/** An interface that objects implement, with classes for other values, and what reads and writes it. */
export function addUntaggedUnion(scope: TypeScope, type: NamedType, node: UntaggedUnionNode): void {
  const { file } = scope
  const own = scope.named(type.name)
  const { members, unknown } = casesOf(scope, type, node)
  const [json, element] = [scope.kotlinx('Json'), scope.kotlinx('JsonElement')]
  file.add((writer) => {
    writeProse(writer, proseOf(type))
    declareInterface(writer, scope, type, () => {
      for (const { node: member, holder } of members) {
        if (holder === undefined) continue
        writer.line('@JvmInline')
        writer.block(
          `public value class ${holder}(`,
          () => writer.line(`public val value: ${scope.type(member)},`),
          `) : ${own}`,
        )
        writer.gap()
      }
      writeDocs(writer, 'What this version does not know.')
      writer.block(
        `public data class ${unknown}(`,
        () => {
          writeDocs(writer, 'All of it, as it came.')
          writer.line(`public val raw: ${element},`)
        },
        `) : ${own}`,
      )
    })
  })

  file.add((writer) => {
    const base = `${scope.json('UntaggedUnionSerializer')}<${own}>(${stringLiteral(type.name)})`
    const list = `List<${scope.json('UnionMember')}<${own}>>`
    writer.block(
      `internal object ${scope.model.typeNames.serializer(type.name)} : ${base} {`,
      () => {
        writer.block(
          `override val members: ${list} by lazy {`,
          () => {
            writer.block(
              'listOf(',
              () => {
                for (const member of members) writer.line(`${memberText(scope, own, member)},`)
              },
              ').flatten()',
            )
          },
          '}',
        )
        writer.gap()
        writer.line(`override fun unknown(raw: ${element}): ${own} = ${own}.${unknown}(raw)`).gap()
        writeMatch(writer, 'write', [`json: ${json}`, `value: ${own}`], `${element}`, 'value', [
          ...members.map(({ node: member, holder }) => {
            const [name, value] =
              holder === undefined ? [scope.type(member), 'value'] : [`${own}.${holder}`, 'value.value']
            return `is ${name} -> json.encodeToJsonElement(${scope.serializer(member)}, ${value})`
          }),
          `is ${own}.${unknown} -> value.raw`,
        ])
      },
      '}',
    )
  })
}

function memberText(scope: TypeScope, own: string, { node, holder }: Member): string {
  const serializer = scope.serializer(node)
  const resolved = resolve(scope.model, node)
  if (holder === undefined) {
    if (resolved?.kind === 'object') return `${scope.json('objectMember')}(${serializer})`
    if (resolved?.kind === 'untagged-union')
      return `${scope.json('unionMember')}(${scope.model.typeNames.serializer(node.kind === 'ref' ? node.name : '')})`
  }
  const make = holder === undefined ? '' : `, ${own}::${holder}`
  const kinds = kindsOf(resolved).map((kind) => `${scope.json('JsonKind')}.${kind}`)
  return holder === undefined
    ? `${scope.json('plainMember')}(setOf(${kinds.join(', ')}), ${serializer})`
    : `${scope.json('heldMember')}(setOf(${kinds.join(', ')}), ${serializer}${make})`
}

/** The kinds of JSON values that a member can be. */
function kindsOf(node: TypeNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'scalar':
      return [node.type === 'string' ? 'TEXT' : node.type === 'boolean' ? 'BOOLEAN' : 'NUMBER']
    case 'literal':
      return [
        typeof node.value === 'string' ? 'TEXT' : typeof node.value === 'boolean' ? 'BOOLEAN' : 'NUMBER',
      ]
    case 'enum':
      return ['TEXT']
    case 'list':
      return ['ARRAY']
    case 'map':
    case 'object':
    case 'tagged-union':
      return ['OBJECT']
    case 'external-union':
      return ['TEXT', 'OBJECT']
    case 'nullable':
      return ['NULL', ...kindsOf(node.inner)]
    default:
      return ['TEXT', 'NUMBER', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL']
  }
}
