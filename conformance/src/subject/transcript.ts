import type { Classified, Json } from '@heddle/protocol'

/** One thing that was said in a session, or that happened to it. */
export type Entry =
  | {
      readonly index: number
      readonly from: 'client' | 'server'
      /** The line as it went over the wire. */
      readonly text: string
      /** What it is; a line that is no JSON is invalid. */
      readonly what: Classified
    }
  | { readonly index: number; readonly from: 'driver'; readonly event: string }

/** The params of a request or notification, as an object to look into; empty when they are none. */
export function paramsOf(what: Classified): Readonly<Record<string, Json>> {
  if (what.kind !== 'request' && what.kind !== 'notification') return {}
  const { params } = what.message
  return typeof params === 'object' && params !== null && !Array.isArray(params)
    ? (params as Readonly<Record<string, Json>>)
    : {}
}

/** The method of a request or notification. */
export function methodOf(what: Classified): string | undefined {
  return what.kind === 'request' || what.kind === 'notification' ? what.message.method : undefined
}
