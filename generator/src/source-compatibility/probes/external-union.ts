import { Node, type PropertySignature, type TypeNode } from 'ts-morph'
import { propertyName, stringLiteral } from '../../targets/typescript/names/names.ts'
import { oneLine, type Text } from '../surface/type-text.ts'
import type { Union } from './aliases.ts'
import { exhaustive } from './exhaustive.ts'
import { type Attempt, given, mentionsOf, named, type Question } from './question.ts'
import { access, entry, variableFor, variableForField } from './spelling.ts'
import { cases } from './untagged-union.ts'

/** Of a union of texts that stand for themselves, and of objects whose one member tells what they are. */
export function externalQuestions(union: Union): readonly Question[] {
  const { name, positions, members } = union
  const questions = members.flatMap((type): Question[] => {
    const text = textOf(type)
    if (text !== undefined) return [textQuestion(union, text)]
    return Node.isTypeLiteral(type) ? type.getProperties().map((one) => objectQuestion(union, one)) : []
  })
  if (!positions.has('read')) return questions
  const texts = members.flatMap((type) => textOf(type) ?? [])
  return [
    ...questions,
    texts.length === members.length
      ? exhaustive(name, variableFor(name), texts.map(stringLiteral))
      : cases(union, tagsOf(union)),
  ]
}

/** The texts, and objects that have the one member, whatever it holds. */
function tagsOf({ members }: Union): Text {
  const tags = members.flatMap((type) => {
    const text = textOf(type)
    if (text !== undefined) return [stringLiteral(text)]
    const fields = Node.isTypeLiteral(type) ? type.getProperties() : []
    return fields.map((one) => `{ ${one.getNameNode().getText()}: unknown }`)
  })
  return { text: tags.join(' | '), names: new Set(), gone: new Set() }
}

function textOf(type: TypeNode): string | undefined {
  const literal = Node.isLiteralTypeNode(type) ? type.getLiteral() : undefined
  return Node.isStringLiteral(literal) ? literal.getLiteralText() : undefined
}

function textQuestion({ name, positions }: Union, text: string): Question {
  const variable = variableFor(name)
  const value = stringLiteral(text)
  const reading: Attempt = {
    kind: 'removed',
    given: [given(variable, named(name))],
    lines: [`${variable} === ${value}`],
  }
  const writing: Attempt = {
    kind: 'removed',
    given: [],
    lines: [`const ${variable}: ${name} = ${value}`],
    uses: [name],
  }
  return {
    symbol: `${name}=${text}`,
    declared: value,
    mentions: new Set(),
    ways: [...(positions.has('read') ? [[reading]] : []), ...(positions.has('written') ? [[writing]] : [])],
  }
}

function objectQuestion({ name, positions, texts }: Union, property: PropertySignature): Question {
  const key = property.getNameNode()
  const field = Node.isStringLiteral(key) ? key.getLiteralText() : key.getText()
  const was = texts.of(property.getTypeNode())
  const variable = variableFor(name)
  const payload = variableForField(field)
  // There is no such member any more: nothing is left of it.
  const extract = `Extract<${name}, { ${propertyName(field)}: unknown }>`
  const member = {
    given: [given('member', { text: extract, names: new Set([name]), gone: new Set() })],
    lines: [`member${access(field)}`],
  }
  const ways: Attempt[][] = []
  if (was !== undefined && positions.has('read')) {
    const reading = {
      given: [given(variable, named(name))],
      lines: [
        `if (typeof ${variable} === 'object' && ${stringLiteral(field)} in ${variable}) {`,
        `  const ${payload}: ${was.text} = ${variable}${access(field)}`,
        '}',
      ],
      uses: [...was.names],
    }
    ways.push([
      { ...reading, kind: 'removed', sign: member },
      { ...reading, kind: 'changed' },
    ])
  }
  if (was !== undefined && positions.has('written')) {
    const writing = {
      given: [given(payload, was)],
      lines: [`const ${variable}: ${name} = { ${entry(field, payload)} }`],
      uses: [name],
    }
    ways.push([
      { ...writing, kind: 'removed', sign: member },
      { ...writing, kind: 'narrowed' },
    ])
  }
  const type = property.getTypeNode()
  return {
    symbol: `${name}=${field}`,
    declared: `{ ${propertyName(field)}: ${type === undefined ? 'unknown' : oneLine(type)} }`,
    mentions: mentionsOf(was),
    ways,
  }
}
