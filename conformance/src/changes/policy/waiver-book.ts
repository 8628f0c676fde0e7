import type { Finding, StaleWaiver } from '../report.ts'
import { isExpired, type Waiver } from './waivers.ts'

/** Which waivers there are, and which of them were needed. */
export class WaiverBook {
  readonly #waivers: readonly Waiver[]
  readonly #today: string
  readonly #used = new Set<Waiver>()

  constructor(waivers: readonly Waiver[], today: string) {
    this.#waivers = waivers
    this.#today = today
  }

  /** @param forbidden whether the policy forbids it */
  verdictOf(rule: string, fingerprint: string, forbidden: boolean): Pick<Finding, 'verdict' | 'waiver'> {
    if (!forbidden) return { verdict: 'allowed' }
    const waiver = this.#waivers.find((one) => one.rule === rule && one.fingerprint === fingerprint)
    if (waiver === undefined) return { verdict: 'fails' }
    this.#used.add(waiver)
    return isExpired(waiver, this.#today) ? { verdict: 'fails' } : { verdict: 'waived', waiver }
  }

  /** Those that were not needed, and those whose time is over. */
  stale(): readonly StaleWaiver[] {
    return this.#waivers.flatMap((waiver): StaleWaiver[] => {
      if (!this.#used.has(waiver)) return [{ waiver, why: 'Nothing fails that it is for. Remove it.' }]
      if (!isExpired(waiver, this.#today)) return []
      return [
        { waiver, why: `It held until ${waiver.expires}. Mend what it is for, or give it another day.` },
      ]
    })
  }
}
