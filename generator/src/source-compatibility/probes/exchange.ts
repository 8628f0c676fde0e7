import type { Position } from '../surface/position.ts'
import type { Text } from '../surface/type-text.ts'
import { type Attempt, type Given, given, isOpen, named, text } from './question.ts'

/** A place of a type that holds a value: a field, or the whole. */
export interface Place {
  /** The type, and what a value of it is called. */
  readonly owner: Given
  /** What code writes for the value in it, and for the type of that in whichever client. */
  readonly value: string
  readonly type: string
  /** What the value is called by itself. */
  readonly variable: string
  /** The type that the earlier client gives the value, undefined and null aside or not. */
  readonly was: Text
  readonly isOptional: boolean
  readonly isNullable: boolean
  readonly isReadonly: boolean
}

/** Does code still get out of a place what it could get, and into it what it could give? */
export function exchange(place: Place, positions: ReadonlySet<Position>): Attempt[][] {
  return [
    ...(positions.has('read') ? [reading(place)] : []),
    ...(positions.has('written') ? [writing(place)] : []),
  ]
}

function reading(place: Place): Attempt[] {
  const { owner, value, type, variable, isOptional, isNullable } = place
  const was = withUndefined(place)
  const code = {
    given: [owner],
    lines: [`const ${variable}: ${was.text} = ${value}`],
    uses: [...was.names],
  }
  const something = `NonNullable<unknown>${isNullable ? ' | null' : ''}${isOptional ? ' | undefined' : ''}`
  // What can be anything has not only become optional.
  const anything = `(unknown extends ${type} ? unknown : never)`
  const thing = {
    given: [owner],
    lines: [`const something: ${something} | ${anything} = ${value}`],
    uses: [...owner.type.names],
  }
  return [
    { ...code, kind: 'became-optional', sign: thing },
    { ...code, kind: 'changed', sign: giving(place) },
    { ...code, kind: isOpen(place.was) ? 'not-exhaustive' : 'widened' },
  ]
}

function writing(place: Place): Attempt[] {
  const { owner, value, variable, type } = place
  const code = place.isReadonly
    ? giving(place)
    : { given: [owner, given(variable, place.was)], lines: [`${value} = ${variable}`] }
  const was = withUndefined(place)
  const taking = {
    given: [
      given(
        'now',
        text(() => type, owner.type),
      ),
    ],
    lines: [`const was: ${was.text} = now`],
    uses: [...was.names],
  }
  return [
    { ...code, kind: 'changed', sign: taking },
    { ...code, kind: 'narrowed' },
  ]
}

/** A value as it was, where one is wanted. */
const giving = ({ owner, type, variable, was }: Place) => ({
  given: [given(variable, was)],
  lines: [`const now: ${type} = ${variable}`],
  uses: [...owner.type.names],
})

const withUndefined = ({ was, isOptional }: Place): Text =>
  isOptional ? text((type) => `${type} | undefined`, was) : was

/** The place that is a whole value of a named type. */
export function whole(name: string, variable: string, was: Text): Place {
  const flags = { isOptional: false, isNullable: /\bnull\b/.test(was.text), isReadonly: true }
  return {
    owner: given(variable, named(name)),
    value: variable,
    type: name,
    variable: 'value',
    was,
    ...flags,
  }
}
