import type { ServerNotifications } from './methods.ts'
import type { UnknownObject, UnknownTag } from './open.ts'

/** A notification as it came, told apart by its `method`. */
export type ServerNotification = NotificationOf<keyof ServerNotifications> | UnknownNotification

/** One notification of this version of the protocol, or one of several. */
export type NotificationOf<Name extends keyof ServerNotifications> = {
  [Method in Name]: {
    readonly method: Method
    readonly params: ServerNotifications[Method]
    /** When the server sent it: Unix milliseconds. */
    readonly emittedAtMs?: number
  }
}[Name]

/** A notification that this package does not know: of a later version, or of the vendor of the server. */
export interface UnknownNotification extends UnknownObject {
  readonly method: UnknownTag
  readonly params: unknown
  readonly emittedAtMs?: number
}
