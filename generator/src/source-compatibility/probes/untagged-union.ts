import { oneLine, type Text } from '../surface/type-text.ts'
import type { Union } from './aliases.ts'
import { exchange, whole } from './exchange.ts'
import { type Attempt, given, mentionsOf, type Question, text } from './question.ts'
import { variableFor } from './spelling.ts'

/**
 * Of a union whose members only the kind of JSON tells apart. Who gives one of them is asked about each; who looks for
 * one that no longer comes is none the worse, as far as the compiler can see.
 */
export function untaggedQuestions(union: Union): readonly Question[] {
  const { name, positions, texts, members } = union
  const giving = members.flatMap((type): Question[] => {
    const was = texts.of(type)
    if (was === undefined) return []
    const attempt: Attempt = {
      kind: 'removed',
      given: [given('member', was)],
      lines: [`const ${variableFor(name)}: ${name} = member`],
      uses: [name],
    }
    const spelled = oneLine(type)
    return [{ symbol: `${name}=${spelled}`, declared: spelled, mentions: mentionsOf(was), ways: [[attempt]] }]
  })
  return [
    ...(positions.has('written') ? giving : []),
    ...(positions.has('read') && union.was !== undefined ? [cases(union, union.was)] : []),
  ]
}

/**
 * Code that takes what there is for one of the cases that it knows.
 *
 * @param known the cases, whatever is in them
 */
export function cases({ name, positions, was }: Union, known: Text): Question {
  const ways = was === undefined ? [] : exchange(whole(name, variableFor(name), was), positions)
  const beyond: Text = text((one) => `Exclude<${name}, ${one}>`, {
    ...known,
    names: new Set([...known.names, name]),
  })
  const sign = { given: [given('beyond', beyond)], lines: ['onlyUnknown(beyond)'], uses: ['onlyUnknown'] }
  const wider = ways.map((way) =>
    way
      .filter(({ kind }) => kind === 'not-exhaustive' || kind === 'became-optional')
      .map((one) => (one.kind === 'not-exhaustive' ? { ...one, sign } : one)),
  )
  return { symbol: name, declared: was?.text ?? '', mentions: mentionsOf(was), ways: wider }
}
