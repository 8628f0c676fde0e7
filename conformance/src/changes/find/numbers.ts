import { rangeOf, type ScalarNode } from '@heddle/protocol'
import type { Both } from '../sides.ts'

/** How the numbers of two versions differ; undefined when one of them is no number. */
export function compareNumbers({
  old,
  new: now,
}: Both<ScalarNode>): 'same' | 'range-widened' | 'range-narrowed' | 'range-shifted' | undefined {
  if (!isNumber(old) || !isNumber(now)) return undefined
  const [takesOld, takesNew] = [takesAll(now, old), takesAll(old, now)]
  if (takesOld) return takesNew ? 'same' : 'range-widened'
  return takesNew ? 'range-narrowed' : 'range-shifted'
}

const isNumber = ({ type }: ScalarNode): boolean => type !== 'string' && type !== 'boolean'

/** Is every number of the one also a number of the other? */
function takesAll(taker: ScalarNode, given: ScalarNode): boolean {
  const [wide, narrow] = [boundsOf(taker), boundsOf(given)]
  const whole = taker.type !== 'double'
  return (
    (!whole || given.type !== 'double') && wide.minimum <= narrow.minimum && wide.maximum >= narrow.maximum
  )
}

const boundsOf = (node: ScalarNode) => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rangeOf(node)
  return { minimum, maximum }
}
