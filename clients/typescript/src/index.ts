export type { BaseClient } from './base-client.ts'
export { Client } from './client.ts'
export { type ClientOptions, connect } from './connect.ts'
export type { RequestOptions } from './connection.ts'
export * from './errors.ts'
export type { Approval, ApprovalDecision, Handler, Handlers, OnApproval, RequestContext } from './handlers.ts'
export * from './methods.ts'
export type { NotificationOf, ServerNotification, TurnEvent, UnknownNotification } from './notifications.ts'
export {
  onlyUnknown,
  type UnknownObject,
  type UnknownTag,
  type UnknownVariant,
  unknownVariant,
} from './open.ts'
export type { RunOptions, ThreadHandle, TurnSettings } from './thread.ts'
export type { Transport } from './transport.ts'
export type { TurnHandle, TurnResult } from './turn.ts'
export * from './types/index.ts'
export { PROTOCOL_VERSION, SUPPORTED_VERSIONS } from './version.ts'
