import type { ProtocolModel } from '@heddle/protocol'
import { releaseNumber } from '../../../facts/release-number.ts'

/** The version of the package, as NuGet writes it: `2026.11.0`, `0.169.0-alpha.3`. */
export function packageVersion(model: ProtocolModel): string {
  const { numbers, stage } = releaseNumber(model)
  return numbers.join('.') + (stage === '' ? '' : `-${stage}`)
}
