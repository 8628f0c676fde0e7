import { isObject } from '../message.ts'
import type { ServerNotifications } from '../methods.ts'
import type { NotificationOf, UnknownNotification } from '../notifications.ts'

/** What is said about one turn: everything that names it. Told apart by its `method`. */
export type TurnEvent = NotificationOf<TurnMethod> | UnknownNotification

/** Some name their turn always, others only when they belong to one. */
type TurnMethod = {
  [Method in keyof ServerNotifications]: ServerNotifications[Method] extends { threadId: string }
    ? Extract<keyof ServerNotifications[Method], 'turn' | 'turnId'> extends never
      ? never
      : Method
    : never
}[keyof ServerNotifications]

/** The turn of a thread that a notification is about. */
export function turnIdOf(params: unknown, threadId: string): string | undefined {
  if (!isObject(params) || params.threadId !== threadId) return undefined
  const id = params.turnId ?? (isObject(params.turn) ? params.turn.id : undefined)
  return typeof id === 'string' ? id : undefined
}
