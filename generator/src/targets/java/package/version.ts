import type { ProtocolModel } from '@heddle/protocol'
import { releaseNumber } from '../../../facts/release-number.ts'

/** `2026-11` → `2026.11.0`, `0.169.0-alpha.3` → `0.169.0-alpha.3`. */
export function packageVersion(model: ProtocolModel): string {
  const { numbers, stage } = releaseNumber(model)
  return numbers.join('.') + (stage === '' ? '' : `-${stage}`)
}
