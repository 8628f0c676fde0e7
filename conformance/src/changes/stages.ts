import { type ProtocolModel, stablePart, tellsApart } from '@heddle/protocol'
import { fingerprintOf } from './fingerprint.ts'
import { type Judged, judgeChanges } from './judge.ts'
import type { Both } from './sides.ts'

/** A change, and which clients meet it. */
export interface Staged extends Judged {
  /** Only those that declare the capability `experimentalApi`. */
  readonly experimental: boolean
  /** It did not come or go: it is part of the other stage now. */
  readonly moved?: 'to-experimental' | 'to-stable'
}

/** Everything in which two versions differ: for all clients, and then for those that take what is experimental, too. */
export function stagedChanges(models: Both<ProtocolModel>): readonly Staged[] {
  if (!tellsApart(models.old) && !tellsApart(models.new))
    return judgeChanges(models).map((one) => ({ ...one, experimental: false }))
  const stable = judgeChanges({ old: stablePart(models.old), new: stablePart(models.new) })
  const whole = judgeChanges(models)
  const inStable = new Set(stable.map(({ change }) => fingerprintOf(change)))
  const inWhole = new Set(whole.map(({ change }) => fingerprintOf(change)))
  return [
    ...stable.map((one): Staged => {
      const hasMoved = !inWhole.has(fingerprintOf(one.change))
      const moved = hasMoved ? movedTo(one.change.kind) : undefined
      return { ...one, experimental: false, ...(moved === undefined ? {} : { moved }) }
    }),
    ...whole
      .filter(({ change }) => !inStable.has(fingerprintOf(change)))
      .map((one) => ({ ...one, experimental: true })),
  ]
}

/** What is in the stable part of a version and cannot be used without what is experimental in it. */
export function needsOfExperimental(model: ProtocolModel): readonly Judged[] {
  if (!tellsApart(model)) return []
  // As if it were two versions: what a client without the capability says, and what it is told.
  return judgeChanges({ old: stablePart(model), new: model }).flatMap((one) => {
    const verdicts = one.verdicts.filter(
      ({ severity, question }) => severity === 'breaking' && question === 'old-client-new-server',
    )
    // Who has not declared the capability is not asked.
    return verdicts.length === 0 || one.change.kind === 'request-added' ? [] : [{ ...one, verdicts }]
  })
}

function movedTo(kind: string): Staged['moved'] {
  if (kind.endsWith('-removed')) return 'to-experimental'
  return kind.endsWith('-added') ? 'to-stable' : undefined
}
