import type { ProtocolModel } from '@heddle/protocol'

/**
 * The package is named after the protocol that it speaks: `2026-11` → `2026.11.0`, `0.169.0` as it is, and a word
 * that npm would not order, as `draft`, → `0.0.0-draft`.
 */
export function packageVersion({ version }: ProtocolModel): string {
  if (SEMANTIC.test(version)) return version
  if (NUMBERS.test(version)) {
    const [major = 0, minor = 0, patch = 0] = version.split(/\D/).map(Number)
    return `${major}.${minor}.${patch}`
  }
  const words = version.split(/[^0-9A-Za-z]+/).filter((word) => word !== '')
  return words.length === 0 ? '0.0.0' : `0.0.0-${words.join('-')}`
}

const NUMBER = '(?:0|[1-9]\\d*)'
const SEMANTIC = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)?$`)

/** A date, or a version that leaves out its last numbers. */
const NUMBERS = /^\d{1,9}(?:[.-]\d{1,9}){0,2}$/
