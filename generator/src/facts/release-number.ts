import type { ProtocolModel } from '@heddle/protocol'

/** The version of a package: it is named after the protocol that it speaks. */
export interface ReleaseNumber {
  /** Major, minor, patch. All zero where the protocol has no number. */
  readonly numbers: readonly [number, number, number]
  /** `alpha.3`: what comes before the release. Empty for a release. Letters, digits, `-` and dots between. */
  readonly stage: string
}

/** `2026-11` → 2026.11.0 · `0.169.0` → 0.169.0 · `0.169.0-alpha.3` → 0.169.0, `alpha.3` · `draft` → 0.0.0, `draft` */
export function releaseNumber({ version }: ProtocolModel): ReleaseNumber {
  const [, release, rest = ''] = VERSION.exec(version) ?? [undefined, '', version]
  const [major = 0, minor = 0, patch = 0] = (release ?? '')
    .split(/\D/)
    .filter((part) => part !== '')
    .map(Number)
  const words = rest.split(/[^0-9A-Za-z]+/).filter((word) => word !== '')
  // A leading zero is no number in any of the ecosystems.
  const stage = words.map((word) => (/^\d+$/.test(word) ? String(Number(word.slice(0, 9))) : word)).join('.')
  return { numbers: [major, minor, patch], stage }
}

/** The version of a package where versions are semantic: `2026.11.0`, `0.169.0-alpha.3`. */
export function packageVersion(model: ProtocolModel): string {
  const { numbers, stage } = releaseNumber(model)
  return numbers.join('.') + (stage === '' ? '' : `-${stage}`)
}

const VERSION = /^v?(\d{1,9}(?:[.-]\d{1,9}){0,2})(?![\d])(.*)$/s
