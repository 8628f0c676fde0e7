import type { FileTree } from '../../../target.ts'
import type { RustModel } from '../model/rust-model.ts'
import { notificationsFile } from './notifications.ts'
import { clientNotificationsFile, requestsFile } from './requests.ts'
import { rolesFile } from './roles.ts'
import { serverRequestsFile } from './server-requests.ts'

/** What the client can say of this protocol, and understands of it. */
export function clientFiles(model: RustModel): FileTree {
  return new Map([
    ['src/client_notifications.rs', clientNotificationsFile(model)],
    ['src/client_requests.rs', requestsFile(model)],
    ['src/notifications.rs', notificationsFile(model)],
    ['src/roles.rs', rolesFile(model)],
    ['src/server_requests.rs', serverRequestsFile(model)],
  ])
}
