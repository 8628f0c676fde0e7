import {
  type ExportedDeclarations,
  Node,
  type PropertySignature,
  type TypeLiteralNode,
  type TypeNode,
} from 'ts-morph'
import { stringLiteral } from '../../targets/typescript/names/names.ts'
import type { Position } from '../surface/position.ts'
import type { Text, TypeTexts } from '../surface/type-text.ts'
import { MISSING, NOT_TAKEN } from './codes.ts'
import { exchange } from './exchange.ts'
import { type Attempt, type Given, given, mentionsOf, named, type Question } from './question.ts'
import { access, entry, variableFor, variableForField } from './spelling.ts'

/** What an object is made of. */
interface Shape {
  readonly fields: readonly Field[]
  /** Fields of which one group has to be there. */
  readonly alternatives: readonly (readonly Field[])[]
}

interface Field {
  readonly name: string
  readonly node: PropertySignature
  readonly type: TypeNode | undefined
  readonly isOptional: boolean
}

/** What code can do with objects of an exported type; undefined when it is no such type. */
export function objectQuestions(
  name: string,
  node: ExportedDeclarations,
  positions: ReadonlySet<Position>,
  texts: TypeTexts,
): readonly Question[] | undefined {
  const shape = shapeOf(node)
  if (shape === undefined) return undefined
  const fields = shape.fields.map((field) => fieldQuestion(name, field, positions, texts))
  return positions.has('written') ? [...fields, ...buildQuestions(name, shape, texts)] : fields
}

/** The fields that whoever builds an object cannot leave out. */
export function requiredFields(node: ExportedDeclarations): readonly string[] {
  return (shapeOf(node)?.fields ?? []).filter(({ isOptional }) => !isOptional).map(({ name }) => name)
}

function shapeOf(node: ExportedDeclarations): Shape | undefined {
  if (Node.isInterfaceDeclaration(node))
    return node.getTypeParameters().length > 0
      ? undefined
      : { fields: fieldsOf(node.getProperties()), alternatives: [] }
  if (!Node.isTypeAliasDeclaration(node) || node.getTypeParameters().length > 0) return undefined
  const type = node.getTypeNode()
  if (Node.isTypeLiteral(type)) return { fields: fieldsOf(type.getProperties()), alternatives: [] }
  if (!Node.isIntersectionTypeNode(type)) return undefined
  const [all, groups] = type.getTypeNodes()
  if (!Node.isTypeLiteral(all)) return undefined
  const inner = Node.isParenthesizedTypeNode(groups) ? groups.getTypeNode() : groups
  const members = Node.isUnionTypeNode(inner) ? inner.getTypeNodes() : inner === undefined ? [] : [inner]
  return {
    fields: fieldsOf(all.getProperties()),
    alternatives: members
      .filter((one): one is TypeLiteralNode => Node.isTypeLiteral(one))
      .map((one) => fieldsOf(one.getProperties())),
  }
}

function fieldsOf(nodes: readonly PropertySignature[]): readonly Field[] {
  return nodes.flatMap((node) => {
    const key = node.getNameNode()
    if (Node.isComputedPropertyName(key)) return []
    const name = Node.isStringLiteral(key) ? key.getLiteralText() : key.getText()
    return [{ name, node, type: node.getTypeNode(), isOptional: node.hasQuestionToken() }]
  })
}

function fieldQuestion(
  owner: string,
  field: Field,
  positions: ReadonlySet<Position>,
  texts: TypeTexts,
): Question {
  const { name, node, type, isOptional } = field
  const value = `${variableFor(owner)}${access(name)}`
  const holder = given(variableFor(owner), named(owner))
  const was = texts.of(type)
  const isNullable = Node.isUnionTypeNode(type) && type.getTypeNodes().some((one) => one.getText() === 'null')
  const place =
    was === undefined
      ? []
      : exchange(
          {
            owner: holder,
            value,
            type: `${owner}[${stringLiteral(name)}]`,
            variable: variableForField(name),
            was,
            isOptional,
            isNullable,
            isReadonly: node.isReadonly(),
          },
          positions,
        )
  const gone: Attempt = { kind: 'removed', given: [holder], lines: [value] }
  return {
    symbol: `${owner}${access(name)}`,
    declared: `${isOptional ? '?' : ''}: ${type?.getText() ?? 'unknown'}`.replaceAll(/\n\s*/g, ' '),
    mentions: mentionsOf(was),
    isSettledByDeclaration: true,
    ways: positions.size === 0 ? [] : [[gone], ...place],
  }
}

/** An object with what has to be in it, for each group of those of which one has to be. */
function buildQuestions(
  owner: string,
  { fields, alternatives }: Shape,
  texts: TypeTexts,
): readonly Question[] {
  const required = fields.filter(({ isOptional }) => !isOptional)
  const groups = alternatives.length === 0 ? [[]] : alternatives
  return groups.flatMap((group): Question[] => {
    const wanted = [...required.filter(({ name }) => group.every((one) => one.name !== name)), ...group]
    const types = wanted.map((field) => texts.of(field.type))
    if (types.includes(undefined)) return []
    const values = wanted.flatMap((field, index): Given[] => {
      const type = types[index]
      return type === undefined || literalOf(field) !== undefined
        ? []
        : [given(uniqueName(field, index), type)]
    })
    const parts = wanted.map((field, index) =>
      entry(field.name, literalOf(field) ?? uniqueName(field, index)),
    )
    const variable = variableFor(owner)
    const keys = wanted.map(({ name }) => stringLiteral(name)).join(' | ') || 'never'
    const same: Text = {
      text: `{ [Key in keyof ${owner} & (${keys})]-?: Exclude<${owner}[Key], undefined> }`,
      names: new Set([owner]),
      gone: new Set(),
    }
    const build = { given: [given('fields', same)], lines: [`const ${variable}: ${owner} = fields`] }
    const literal = parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
    const attempts: Attempt[] = [
      {
        kind: 'became-required',
        given: values,
        lines: [`const ${variable}: ${owner} = ${literal}`],
        uses: [owner],
        // The last where there are several ways to build it.
        codes: [...MISSING, NOT_TAKEN],
        sign: build,
      },
      { kind: 'became-required', ...build },
    ]
    return [{ symbol: owner, declared: '', mentions: new Set(), ways: [attempts] }]
  })
}

const uniqueName = ({ name }: Field, index: number): string => {
  const variable = variableForField(name)
  return variable === 'value' ? `value${index}` : variable
}

/** What can only have one value is written as that. */
function literalOf({ type }: Field): string | undefined {
  return Node.isLiteralTypeNode(type) ? type.getText() : undefined
}
