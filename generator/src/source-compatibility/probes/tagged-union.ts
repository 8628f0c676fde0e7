import type { TypeNode } from 'ts-morph'
import { stringLiteral } from '../../targets/typescript/names/names.ts'
import { oneLine } from '../surface/type-text.ts'
import type { Union } from './aliases.ts'
import { exhaustive } from './exhaustive.ts'
import { type Attempt, type Given, given, mentionsOf, named, type Question } from './question.ts'
import { access, variableFor, variableForField } from './spelling.ts'

/** @param tag the field that tells the variants apart */
export function taggedQuestions(union: Union, tag: string): readonly Question[] {
  const { name, positions, members } = union
  const variants = members.flatMap((type) => tagsOf(type, tag).map((literal) => ({ literal, type })))
  const questions = variants.map(({ literal, type }) => variantQuestion(union, tag, literal, type))
  if (!positions.has('read')) return questions
  const literals = variants.map(({ literal }) => stringLiteral(literal))
  return [...questions, exhaustive(name, `${variableFor(name)}${access(tag)}`, literals)]
}

function variantQuestion(
  { name, positions, texts }: Union,
  tag: string,
  literal: string,
  type: TypeNode,
): Question {
  const variable = variableFor(name)
  const owner: Given = given(variable, named(name))
  const was = texts.of(type)
  const ask = `${variable}${access(tag)} === ${stringLiteral(literal)}`
  const kind = `${name}[${stringLiteral(tag)}]`
  const reading: Attempt[] = [{ kind: 'removed', given: [owner], lines: [ask] }]
  const writing: Attempt[] = [
    {
      kind: 'removed',
      given: [],
      lines: [`const ${variableForField(tag)}: ${kind} = ${stringLiteral(literal)}`],
      uses: [name],
    },
  ]
  if (was !== undefined) {
    reading.push({
      kind: 'changed',
      given: [owner],
      lines: [`if (${ask}) {`, `  const variant: ${was.text} = ${variable}`, '}'],
      uses: [...was.names],
    })
    writing.push({
      kind: 'changed',
      given: [given('variant', was)],
      lines: [`const ${variable}: ${name} = variant`],
      uses: [name],
    })
  }
  return {
    symbol: `${name}=${literal}`,
    declared: oneLine(type),
    mentions: mentionsOf(was),
    ways: [...(positions.has('read') ? [reading] : []), ...(positions.has('written') ? [writing] : [])],
  }
}

/** The values of the tag by which a variant is known; usually it is one. */
function tagsOf(type: TypeNode, tag: string): readonly string[] {
  const value = type.getType().getProperty(tag)?.getTypeAtLocation(type)
  const values = value === undefined ? [] : value.isUnion() ? value.getUnionTypes() : [value]
  return values.flatMap((one) => {
    const literal = one.getLiteralValue()
    return typeof literal === 'string' ? [literal] : []
  })
}
