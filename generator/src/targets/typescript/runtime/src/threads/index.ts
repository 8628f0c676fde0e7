export type { RunOptions, ThreadHandle, TurnSettings } from './thread.ts'
export type { ThreadsClient } from './threads-client.ts'
export type { TurnHandle, TurnResult } from './turn.ts'
export type { TurnEvent } from './turn-event.ts'
