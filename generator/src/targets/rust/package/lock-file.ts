import { packageVersion } from '../../../facts/release-number.ts'
import type { RustModel } from '../model/rust-model.ts'

const DIVIDER = '\n[[package]]\n'

/**
 * The versions that the crate was tried with: cargo wants them in the order of their names, that of the crate among
 * them.
 *
 * @param text those of the hand-written part, in which the crate has no version yet
 */
export function lockFile(model: RustModel, text: string): string {
  const [head = '', ...packages] = text.trimEnd().split(DIVIDER)
  const own = `name = "heddle-client"\nversion = "0.0.0"`
  const named = packages.map((each) =>
    each.trim().replace(own, `name = "${model.crate}"\nversion = "${packageVersion(model)}"`),
  )
  return `${[head.trimEnd(), ...named.sort(byName)].join(`\n${DIVIDER}`)}\n`
}

/** Packages of the same name stay in the order of their versions. */
const byName = (a: string, b: string): number => {
  const [one = '', other = ''] = [a, b].flatMap(packageNames)
  return one < other ? -1 : one > other ? 1 : 0
}

/** What is in a list of packages, or in an entry of it. */
export const packageNames = (text: string): readonly string[] =>
  [...text.matchAll(/^name = "(.*)"$/gm)].map(([, name = '']) => name)
