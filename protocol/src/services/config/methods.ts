import { methodsOf } from '../../define/methods.ts'
import { ConfigReadParams, ConfigReadResponse } from './read.ts'
import { ConfigRequirementsReadResponse } from './requirements.ts'
import { ConfigWarningNotification } from './warning.ts'
import { ConfigBatchWriteParams, ConfigValueWriteParams, ConfigWriteResponse } from './write.ts'

const { clientRequest, serverNotification } = methodsOf('services')

export const configMethods = [
  clientRequest('config/read', 'Shows the configuration in force.', ConfigReadParams, ConfigReadResponse),
  clientRequest(
    'config/value/write',
    'Changes one setting in a configuration file.',
    ConfigValueWriteParams,
    ConfigWriteResponse,
  ),
  clientRequest(
    'config/batchWrite',
    'Changes several settings in a configuration file at once.',
    ConfigBatchWriteParams,
    ConfigWriteResponse,
  ),
  clientRequest(
    'configRequirements/read',
    'Shows what administrators prescribe.',
    null,
    ConfigRequirementsReadResponse,
  ),
  serverNotification(
    'configWarning',
    'Something is wrong with the configuration; the server goes on nevertheless.',
    ConfigWarningNotification,
  ),
]
