import type { ProtocolModel } from '@heddle/protocol'
import type { ChangeKind } from '../../find/change.ts'
import type { Both } from '../../sides.ts'
import { RULES, type Rule } from '../rule.ts'
import { ENUM_EXAMPLES } from './enums.ts'
import { ERROR_EXAMPLES } from './errors.ts'
import { LIFE_EXAMPLES } from './life.ts'
import { METHOD_EXAMPLES } from './methods.ts'
import { OBJECT_EXAMPLES } from './objects.ts'
import type { Example } from './protocol.ts'
import { UNION_EXAMPLES } from './unions.ts'
import { VALUE_EXAMPLES } from './values.ts'

const EXAMPLES: Readonly<Partial<Record<ChangeKind, Example>>> = {
  ...METHOD_EXAMPLES,
  ...ERROR_EXAMPLES,
  ...OBJECT_EXAMPLES,
  ...UNION_EXAMPLES,
  ...ENUM_EXAMPLES,
  ...VALUE_EXAMPLES,
  ...LIFE_EXAMPLES,
}

/** The smallest two versions of a protocol that differ in what a rule is about. What takes a change back shows it backwards. */
export function exampleOf({ kind, flow, mirror }: Rule): Both<ProtocolModel> {
  const example = EXAMPLES[kind]
  if (example !== undefined) return example(flow)
  const back = RULES.get(mirror)
  const taken = back === undefined ? undefined : EXAMPLES[back.kind]?.(flow)
  if (taken === undefined) throw new Error(`there is no example of ${kind}`)
  return { old: { ...taken.new, version: '1' }, new: { ...taken.old, version: '2' } }
}
