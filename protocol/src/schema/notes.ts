import type { Described } from '../model/types.ts'

/** What is said about a part, for people and for the way back from the schema to the model. */
export function notes({ docs, since, deprecated, stability }: Described): Record<string, unknown> {
  return {
    ...(docs === '' ? {} : { description: docs }),
    ...(since === undefined ? {} : { 'x-since': since }),
    ...(stability === 'experimental' ? { 'x-stability': stability } : {}),
    ...(deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': deprecated }),
  }
}
