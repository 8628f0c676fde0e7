export type { Approval, ApprovalDecision, OnApproval } from './approvals.ts'
export type { BaseClient } from './base-client.ts'
// With the handles of threads and turns, where the protocol has what they need.
export * from './client.ts'
export { type ClientOptions, connect } from './connect.ts'
export type { RequestOptions } from './connection.ts'
export { DEFAULT_ANSWERS } from './default-answers.ts'
export * from './errors.ts'
export type { Handler, Handlers, RequestContext } from './handlers.ts'
export * from './methods.ts'
export type { NotificationOf, ServerNotification, UnknownNotification } from './notifications.ts'
export {
  onlyUnknown,
  type UnknownObject,
  type UnknownTag,
  type UnknownValue,
  type UnknownVariant,
  unknownObject,
  unknownTag,
  unknownValue,
  unknownVariant,
} from './open.ts'
export type { ServerInfo } from './roles.ts'
export type { Transport } from './transport.ts'
export * from './types/index.ts'
export { EXPERIMENTAL, PROTOCOL_VERSION, SUPPORTED_VERSIONS } from './version.ts'
