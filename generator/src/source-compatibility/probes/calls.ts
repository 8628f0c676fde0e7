import {
  type ArrowFunction,
  type ClassDeclaration,
  type FunctionDeclaration,
  type MethodDeclaration,
  type MethodSignature,
  Node,
} from 'ts-morph'
import { oneLine, type Text, type TypeTexts } from '../surface/type-text.ts'
import { MISSING, NOT_TAKEN } from './codes.ts'
import { exchange } from './exchange.ts'
import { type Attempt, type Given, given, mentionsOf, named, type Question, text } from './question.ts'
import { access, variableFor, variableForField } from './spelling.ts'

type Callable = ArrowFunction | FunctionDeclaration | MethodDeclaration | MethodSignature

/** What can be called, and how code comes by it. */
interface Call {
  readonly symbol: string
  /** `client.thread.start`. */
  readonly callee: string
  /** Its type, in whichever client. */
  readonly type: Text
  /** What has it. */
  readonly given: readonly Given[]
  readonly uses: readonly string[]
}

/** What code can do with an instance of an exported class. */
export function classQuestions(name: string, node: ClassDeclaration, texts: TypeTexts): readonly Question[] {
  const owner = given(variableFor(name), named(name))
  const member = (...path: readonly string[]): Call => ({
    symbol: `${name}${path.map(access).join('')}`,
    callee: `${owner.name}${path.map(access).join('')}`,
    type: text(() => `${name}${path.map((one) => `[${JSON.stringify(one)}]`).join('')}`, owner.type),
    given: [owner],
    uses: [],
  })
  const methods = node
    .getMethods()
    .filter((one) => one.getScope() === 'public' && !one.isStatic() && /^\w+$/.test(one.getName()))
    .map((one) => callQuestion(member(one.getName()), one, texts))
  const properties = node
    .getProperties()
    .filter((one) => one.getScope() === 'public' && !one.isStatic() && !one.getName().startsWith('#'))
    .flatMap((one): Question[] => {
      const place = member(nameOf(one.getNameNode()))
      const value = one.getInitializer()
      if (Node.isArrowFunction(value)) return [callQuestion(place, value, texts)]
      const calls = Node.isObjectLiteralExpression(value) ? value.getProperties() : []
      return [
        presence(place, one.getTypeNode() === undefined ? '' : oneLine(one.getTypeNodeOrThrow())),
        ...calls.flatMap((call) => {
          const inner = Node.isPropertyAssignment(call) ? call.getInitializer() : undefined
          if (!Node.isPropertyAssignment(call) || !Node.isArrowFunction(inner)) return []
          return [callQuestion(member(nameOf(one.getNameNode()), nameOf(call.getNameNode())), inner, texts)]
        }),
      ]
    })
  return [...properties, ...methods]
}

/** What code can do with an exported function. */
export function functionQuestions(
  name: string,
  node: FunctionDeclaration,
  texts: TypeTexts,
): readonly Question[] {
  const type: Text = { text: `typeof ${name}`, names: new Set([name]), gone: new Set() }
  return [callQuestion({ symbol: name, callee: name, type, given: [], uses: [name] }, node, texts)]
}

const nameOf = (node: Node): string => (Node.isStringLiteral(node) ? node.getLiteralText() : node.getText())

const presence = ({ symbol, callee, given: has, uses }: Call, declared: string): Question => ({
  symbol,
  declared,
  mentions: new Set(),
  ways: [[{ kind: 'removed', given: has, lines: [callee], uses }]],
})

function callQuestion(call: Call, node: Callable, texts: TypeTexts): Question {
  const { symbol, callee, given: has, uses } = call
  const parameters = node.getParameters()
  const types = parameters.map((one) => texts.of(one.getTypeNode()))
  const result = texts.of(node.getReturnTypeNode())
  const declared = `(${parameters.map((one) => oneLine(one).replace(/ = .*$/, '')).join(', ')}) => ${node.getReturnTypeNode()?.getText() ?? 'void'}`
  const calling: Attempt[] = [{ kind: 'removed', given: has, lines: [callee], uses }]
  const ways = [calling]
  if (node.getTypeParameters().length === 0 && !types.includes(undefined)) {
    const values = parameters.map((one, index) => ({
      given: given(variableForField(one.getName()), types[index] ?? named('never')),
      isRequired: !one.isOptional(),
    }))
    const required = values.filter((one) => one.isRequired).map((one) => one.given)
    for (const list of values.length === required.length
      ? [required]
      : [required, values.map((one) => one.given)])
      calling.push({
        kind: 'signature-changed',
        given: [...has, ...list],
        lines: [`${callee}(${list.map((one) => one.name).join(', ')})`],
        uses,
      })
    if (
      result !== undefined &&
      !/^(?:Promise<)?void>?$/.test(result.text) &&
      !Node.isTypePredicate(node.getReturnTypeNode())
    )
      ways.push(...resultWays(call, result, required))
  }
  return { symbol, declared, mentions: mentionsOf(result, ...types), isSettledByDeclaration: true, ways }
}

/** What the call gives is what it gave. */
function resultWays(
  { callee, type, given: has, uses }: Call,
  result: Text,
  required: readonly Given[],
): Attempt[][] {
  const awaited = /^Promise<(.*)>$/s.exec(result.text)?.[1]
  const was = text((whole) => awaited ?? whole, result)
  const value = `${awaited === undefined ? '' : 'await '}${callee}(${required.map(({ name }) => name).join(', ')})`
  const returned = text((one) => `Awaited<ReturnType<${one}>>`, type)
  const flags = { isOptional: false, isNullable: /\bnull\b/.test(was.text), isReadonly: true }
  const place = {
    owner: given('answer', returned),
    value: 'answer',
    type: returned.text,
    variable: 'result',
    was,
    ...flags,
  }
  return exchange(place, new Set(['read'])).map((way) =>
    way.map((attempt) => ({
      kind: attempt.kind,
      given: [...has, ...required],
      lines: [`const result: ${was.text} = ${value}`],
      uses: [...uses, ...was.names],
      codes: [NOT_TAKEN, ...MISSING],
      // Wrong arguments are another matter.
      sign: attempt.sign ?? { given: attempt.given, lines: attempt.lines, uses: [...was.names] },
    })),
  )
}
