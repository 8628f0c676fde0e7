import type { FileTree } from '../../../target.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { approvalsFile } from './approvals.ts'
import { eventsFile } from './events.ts'
import { handlersFile } from './handlers.ts'
import { handshakeFile } from './handshake.ts'
import { requestsFile } from './requests.ts'
import { rolesFile } from './roles.ts'
import { serverMessagesFile } from './server-messages.ts'
import { turnSettingsFile } from './turn-settings.ts'

/** What of the client depends on the protocol. */
export function clientFiles(model: CSharpModel): FileTree {
  const files = new Map([
    ['AppServerClient.Requests.cs', requestsFile(model)],
    ['ClientOptions.Handshake.cs', handshakeFile(model)],
    ['Events/ServerEvents.cs', eventsFile(model)],
    ['Requests/Approvals.cs', approvalsFile(model)],
    ['Requests/ServerRequestHandlers.cs', handlersFile(model)],
    ['Roles.cs', rolesFile(model)],
    ['ServerMessages.cs', serverMessagesFile(model)],
  ])
  if (model.conversation !== null)
    files.set('Threads/TurnSettings.cs', turnSettingsFile(model, model.conversation))
  return new Map([...files].map(([name, text]) => [`src/${model.packageName}/${name}`, text]))
}
