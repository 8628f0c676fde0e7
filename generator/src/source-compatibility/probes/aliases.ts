import { type ExportedDeclarations, Node, type TypeNode } from 'ts-morph'
import type { Position } from '../surface/position.ts'
import type { Surface } from '../surface/surface.ts'
import { oneLine, type Text, type TypeTexts } from '../surface/type-text.ts'
import { exchange, whole } from './exchange.ts'
import { externalQuestions } from './external-union.ts'
import { isOpen, mentionsOf, type Question } from './question.ts'
import { variableFor } from './spelling.ts'
import { taggedQuestions } from './tagged-union.ts'
import { untaggedQuestions } from './untagged-union.ts'

/** A union that is exported. */
export interface Union {
  readonly name: string
  readonly positions: ReadonlySet<Position>
  readonly texts: TypeTexts
  /** What it can be, what nobody knows yet aside. */
  readonly members: readonly TypeNode[]
  readonly was: Text | undefined
}

/** What code can do with values of an exported type that is no object: with the members of a union, or the whole. */
export function aliasQuestions(
  name: string,
  node: ExportedDeclarations,
  positions: ReadonlySet<Position>,
  surface: Surface,
  texts: TypeTexts,
): readonly Question[] {
  if (!Node.isTypeAliasDeclaration(node) || node.getTypeParameters().length > 0) return []
  // The known part of a union is asked about with the whole.
  if (name.startsWith(KNOWN) && surface.exports.has(name.slice(KNOWN.length))) return []
  const type = node.getTypeNodeOrThrow()
  const all = membersOf(type, surface)
  const was = texts.of(type)
  const union = { name, positions, texts, was, members: all.filter((one) => !UNKNOWN.test(one.getText())) }
  const tag = all.map(tagOfUnknown).find((one) => one !== undefined)
  if (tag !== undefined) return taggedQuestions(union, tag)
  if (all.some((one) => one.getText() === 'UnknownTag')) return externalQuestions(union)
  if (was === undefined) return []
  if (isOpen(was)) return untaggedQuestions(union)
  const ways = exchange(whole(name, variableFor(name), was), positions)
  const mentions = mentionsOf(was)
  return [{ symbol: name, declared: oneLine(type), mentions, isSettledByDeclaration: true, ways }]
}

const KNOWN = 'Known'

const UNKNOWN = /^Unknown(?:Tag|Object|Value|Variant)\b/

/** The members of a union, those of its known part included. */
function membersOf(type: TypeNode, surface: Surface): readonly TypeNode[] {
  if (Node.isUnionTypeNode(type)) return type.getTypeNodes().flatMap((one) => membersOf(one, surface))
  if (!Node.isTypeReference(type)) return [type]
  const target = surface.resolve(type.getTypeName())
  return target.kind === 'export' && target.name.startsWith(KNOWN) && Node.isTypeAliasDeclaration(target.node)
    ? membersOf(target.node.getTypeNodeOrThrow(), surface)
    : [type]
}

/** `UnknownVariant<'type'>` → `type`. */
function tagOfUnknown(type: TypeNode): string | undefined {
  if (!Node.isTypeReference(type) || type.getTypeName().getText() !== 'UnknownVariant') return undefined
  const [tag] = type.getTypeArguments()
  const literal = Node.isLiteralTypeNode(tag) ? tag.getLiteral() : undefined
  return Node.isStringLiteral(literal) ? literal.getLiteralText() : undefined
}
