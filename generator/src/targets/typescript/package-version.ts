import type { ProtocolModel } from '@heddle/protocol'

/** `2026-11` → `2026.11.0`: the package is named after the protocol that it speaks. */
export function packageVersion(model: ProtocolModel): string {
  const [year = '0', month = '0'] = model.version.split('-')
  return `${Number(year)}.${Number(month)}.0`
}
