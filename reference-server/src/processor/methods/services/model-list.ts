import type { Model, ModelListParams, ModelListResponse } from '@heddle/protocol'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { pageOf } from './page.ts'

/** The models that this server knows of: the one of the configuration, and the one that it was started with. */
export async function modelList(
  params: ModelListParams,
  { services }: MethodContext,
): Promise<ModelListResponse> {
  const { provider, defaultModel, url } = services.endpoint
  if (params.modelProvider && params.modelProvider !== provider) {
    throw invalidParams(
      '/modelProvider',
      `This server has no model provider ${JSON.stringify(params.modelProvider)}; it has ${JSON.stringify(provider)}.`,
    )
  }
  const configured = services.configuration.read().config.model
  const names = [...new Set([configured || defaultModel, defaultModel])]
  const models = names.map((name, index) => modelOf(name, index === 0, url !== null))
  return pageOf(models, ({ id }) => id, params)
}

const EFFORTS = [
  { reasoningEffort: 'low', description: 'Answers soon.' },
  { reasoningEffort: 'medium', description: 'Thinks for a usual time.' },
  { reasoningEffort: 'high', description: 'Thinks long, for hard problems.' },
] as const

/** An endpoint takes any name of a model, and does not say what the model can do. */
function modelOf(name: string, isDefault: boolean, thinks: boolean): Model {
  return {
    id: name,
    model: name,
    displayName: name,
    description: thinks
      ? 'A model of the endpoint that this server was set up with.'
      : 'Built in, without a network: it runs the command that it is told to.',
    modelSpecialty: null,
    hidden: false,
    isDefault,
    supportedReasoningEfforts: thinks ? [...EFFORTS] : [],
    defaultReasoningEffort: thinks ? 'medium' : 'none',
    inputModalities: thinks ? ['text', 'image'] : ['text'],
    serviceTiers: [],
    defaultServiceTier: null,
    additionalSpeedTiers: [],
    multiAgentVersion: null,
    availableAccessPrograms: null,
    supportsPersonality: false,
    availabilityNux: null,
    upgrade: null,
    upgradeInfo: null,
  }
}
