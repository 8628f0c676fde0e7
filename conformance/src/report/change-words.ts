import { isDeepStrictEqual } from 'node:util'
import type { Finding, ReportedChange } from '../changes/report.ts'

type Witness = NonNullable<Finding['witness']>

/** Of a sentence or a name: what a protocol calls its parts, and what it says of them, can be of any length. */
const LONGEST = 1000

export const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** The methods whose messages hold what has changed. */
export const methodsOf = ({ reach }: ReportedChange): readonly string[] => [
  ...new Set(reach.map(({ method }) => method)),
]

/** What is proven, each message once: both who meet can stumble over the same. */
export function witnessesOf(findings: readonly Finding[]): readonly Witness[] {
  const witnesses: Witness[] = []
  for (const { witness } of findings)
    if (
      witness !== undefined &&
      !witnesses.some(({ message }) => isDeepStrictEqual(message, witness.message))
    )
      witnesses.push(witness)
  return witnesses
}
