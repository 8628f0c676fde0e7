import { since06, since11 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { ModelListParams, ModelListResponse } from './list.ts'
import {
  ModelReroutedNotification,
  ModelSafetyBufferingUpdatedNotification,
  ModelVerificationNotification,
} from './notifications.ts'
import { ModelProviderListParams, ModelProviderListResponse } from './providers.ts'

const core = methodsOf('core')
const services = methodsOf('services')

export const modelMethods = [
  core.clientRequest(
    'model/list',
    'Lists the models that can be chosen, page by page.',
    ModelListParams,
    ModelListResponse,
  ),
  services.clientRequest(
    'modelProvider/list',
    'Lists the providers of models.',
    ModelProviderListParams,
    ModelProviderListResponse,
    since11,
  ),
  core.serverNotification(
    'model/rerouted',
    'Another model answers than was asked.',
    ModelReroutedNotification,
    since06,
  ),
  core.serverNotification(
    'model/verification',
    'The account should be verified further.',
    ModelVerificationNotification,
    since06,
  ),
  core.serverNotification(
    'model/safetyBuffering/updated',
    'An answer is held back until it was checked.',
    ModelSafetyBufferingUpdatedNotification,
    since11,
  ),
]
