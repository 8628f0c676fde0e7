import type { ProtocolModel } from '@heddle/protocol'
import { releaseNumber } from '../../../facts/release-number.ts'

/**
 * The version of the package as PEP 440 wants it: `2026-11` → `2026.11.0`, `0.169.0-alpha.3` → `0.169.0a3`. What comes
 * before a release in a way that Python has no word for is a development version.
 */
export function packageVersion(model: ProtocolModel): string {
  const { numbers, stage } = releaseNumber(model)
  const release = numbers.join('.')
  if (stage === '') return release
  const [, name = '', count = '0'] = /^(alpha|a|beta|b|rc|c|preview|pre)\.?(\d+)?$/i.exec(stage) ?? []
  const word = WORDS[name.toLowerCase()]
  return word === undefined ? `${release}.dev0` : `${release}${word}${Number(count)}`
}

const WORDS: Readonly<Record<string, string>> = {
  alpha: 'a',
  a: 'a',
  beta: 'b',
  b: 'b',
  rc: 'rc',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
}
