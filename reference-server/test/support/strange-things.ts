import { createValidators, isVersion, LATEST, protocolAt } from '@heddle/protocol'
import type { TestClient } from './client.ts'

/**
 * What a server said that the version and capabilities of its connection do not define, in sentences.
 * Checked against exactly what is defined: an unknown field is a finding.
 */
export function strangeThings({ received, asked, noise }: TestClient): string[] {
  const strange = noise.map((line) => `not JSON: ${line}`)
  const handshake = received.find(({ result }) => result?.userAgent !== undefined)
  if (handshake === undefined) return strange
  const hello = asked.get(handshake.id)?.params
  const agreed = handshake.result.protocolVersion ?? LATEST
  if (!isVersion(agreed)) return [...strange, `an unknown version: ${agreed}`]
  const model = protocolAt(agreed, { experimental: hello?.capabilities?.experimentalApi ?? false })
  const validators = createValidators(model, { openness: 'closed' })
  for (const { id, method, params, result } of received) {
    const name = method ?? (result === undefined ? undefined : asked.get(id)?.method)
    if (name === undefined) continue
    if (validators.method(name) === undefined) {
      strange.push(`${name} is not part of ${agreed}`)
      continue
    }
    const problems = method === undefined ? validators.result(name, result) : validators.params(name, params)
    strange.push(...problems.map(({ pointer, message }) => `${name}: ${pointer} ${message}`))
  }
  return [...new Set(strange)]
}
