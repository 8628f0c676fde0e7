import { type InterfaceDeclaration, Node, type PropertySignature } from 'ts-morph'
import { stringLiteral } from '../../targets/typescript/names/names.ts'
import { oneLine, type TypeTexts } from '../surface/type-text.ts'
import { type Attempt, given, mentionsOf, named, type Question } from './question.ts'

/** The call of the client that takes the methods of a table. Requests of the client are members of it by themselves. */
const CALLS: ReadonlyMap<string, 'on' | 'handle' | 'notify'> = new Map([
  ['ServerNotifications', 'on'],
  ['ServerRequests', 'handle'],
  ['ClientNotifications', 'notify'],
])

/** What code can do with the methods that a client takes by their names. */
export function tableQuestions(
  table: string,
  node: InterfaceDeclaration,
  texts: TypeTexts,
): readonly Question[] | undefined {
  const call = CALLS.get(table)
  if (call !== undefined) return node.getProperties().map((entry) => QUESTIONS[call](entry, texts))
  return table === 'ClientRequests' ? [] : undefined
}

const CLIENT = given('client', named('Client'))

const QUESTIONS: Readonly<
  Record<'on' | 'handle' | 'notify', (entry: PropertySignature, texts: TypeTexts) => Question>
> = {
  on: (entry, texts) => {
    const params = texts.of(entry.getTypeNode())
    return methodQuestion('on', entry, '() => {}', [params], () => [
      {
        kind: 'changed',
        given: [CLIENT],
        lines: [`client.on(${keyOf(entry)}, (params: ${params?.text}) => {})`],
        uses: [...(params?.names ?? [])],
      },
    ])
  },
  handle: (entry, texts) => {
    const type = entry.getTypeNode()
    const part = (name: string) =>
      Node.isTypeLiteral(type) ? texts.of(type.getProperty(name)?.getTypeNode()) : undefined
    const [params, result] = [part('params'), part('result')]
    const anything = '() => { throw new Error() }'
    return methodQuestion('handle', entry, anything, [params, result], () => [
      {
        kind: 'changed',
        given: [CLIENT],
        lines: [`client.handle(${keyOf(entry)}, (params: ${params?.text}) => { throw new Error() })`],
        uses: [...(params?.names ?? [])],
      },
      {
        kind: 'narrowed',
        given: [CLIENT, ...(result === undefined ? [] : [given('answer', result)])],
        lines: [`client.handle(${keyOf(entry)}, () => answer)`],
      },
    ])
  },
  notify: (entry, texts) => {
    const params = texts.of(entry.getTypeNode())
    return methodQuestion('notify', entry, 'undefined as never', [params], () => [
      {
        kind: 'narrowed',
        given: [CLIENT, ...(params === undefined ? [] : [given('params', params)])],
        lines: [`client.notify(${keyOf(entry)}, params)`],
      },
    ])
  },
}

const keyOf = (entry: PropertySignature): string => {
  const key = entry.getNameNode()
  return stringLiteral(Node.isStringLiteral(key) ? key.getLiteralText() : key.getText())
}

/** @param anything an argument that fits every method */
function methodQuestion(
  call: string,
  entry: PropertySignature,
  anything: string,
  types: readonly ReturnType<TypeTexts['of']>[],
  more: () => Attempt[],
): Question {
  const key = keyOf(entry)
  return {
    symbol: `Client.${call}(${key})`,
    declared: oneLine(entry.getTypeNodeOrThrow()),
    mentions: mentionsOf(...types),
    isSettledByDeclaration: true,
    ways: [
      [{ kind: 'removed', given: [CLIENT], lines: [`client.${call}(${key}, ${anything})`] }],
      ...(types.includes(undefined) ? [] : more().map((attempt) => [attempt])),
    ],
  }
}
