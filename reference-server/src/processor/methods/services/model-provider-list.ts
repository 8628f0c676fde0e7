import type { ModelProviderListParams, ModelProviderListResponse } from '@heddle/protocol'
import type { Services } from '../../../services/index.ts'
import type { MethodContext } from '../context.ts'

/** A server has the one that it was started with. */
export async function modelProviderList(
  _params: ModelProviderListParams,
  { services }: MethodContext,
): Promise<ModelProviderListResponse> {
  const { provider, url } = services.endpoint
  return {
    data: [
      {
        id: provider,
        name: url === null ? 'Built-in offline model' : 'Model endpoint',
        baseUrl: url,
        settings: { type: 'customGateway', auth: authOf(services) },
        canEdit: false,
      },
    ],
    defaultProviderId: provider,
    canChangeDefault: false,
  }
}

function authOf({ account, endpoint: { keyVariable, url } }: Services) {
  if (url === null) return { mode: 'none' } as const
  if (process.env[keyVariable]) return { mode: 'environmentVariable', envKey: keyVariable } as const
  if (account.key !== undefined) return { mode: 'externallyConfigured', envKey: keyVariable } as const
  return { mode: 'none' } as const
}
