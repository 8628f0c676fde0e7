/**
 * What a change does to those who meet it, from nothing to the worst.
 *
 * - `safe`: nobody notices, or whoever does has been told by the types that it may be so.
 * - `behaviour`: the message is taken, but something of it is dropped, or means something else.
 * - `strict`: only readers refuse it who refuse what they do not know; others let it pass.
 * - `breaking`: every reader refuses it.
 */
export const SEVERITIES = ['safe', 'behaviour', 'strict', 'breaking'] as const

export type Severity = (typeof SEVERITIES)[number]

export const isWorse = (one: Severity, other: Severity): boolean =>
  SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other)

export const worst = (severities: readonly Severity[]): Severity =>
  severities.reduce((bad, one) => (isWorse(one, bad) ? one : bad), 'safe')
