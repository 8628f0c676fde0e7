import { onDemand, require } from './on-demand.ts'

const uuid = onDemand(() => require('uuid') as typeof import('uuid'))

/** A new id of a thread, turn or item: a UUIDv7, so that ids sort by the time they were made. */
export const newId = (): string => uuid().v7()
