/** How a member is compared, by its name: the protocol uses its words in the same way everywhere. */
export type Treatment =
  | { readonly kind: 'exact' }
  /** It names something. */
  | { readonly kind: 'name' }
  | { readonly kind: 'request' }
  /** Another value of the same type will do: times, durations, usage, versions and the machine. */
  | { readonly kind: 'any' }

const EXACT: Treatment = { kind: 'exact' }
const ANY: Treatment = { kind: 'any' }
const NAME: Treatment = { kind: 'name' }
const REQUEST: Treatment = { kind: 'request' }

const TIMES = /(?:At|Ms)$/
const USAGE = /(?:^contentTokenCount|Tokens)$/
const NAMES = /^(?:id|ids|.*Ids?|.*[cC]ursor|revision|version|expectedVersion)$/
const MACHINE = new Set(['userAgent', 'cliVersion', 'platformFamily', 'platformOs', 'serverName'])

/**
 * @param path the members on the way down, the last of which is the one that is asked about
 */
export function treatmentOf(path: readonly string[]): Treatment {
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  if (name === 'requestId') return REQUEST
  if (NAMES.test(name)) return NAME
  if (TIMES.test(name) || USAGE.test(name) || MACHINE.has(name)) return ANY
  // What an error says to people; programs go by its code and its kind.
  if (path.at(-2) === 'error' && (name === 'message' || name === 'additionalDetails')) return ANY
  return EXACT
}
