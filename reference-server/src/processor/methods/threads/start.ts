import type { ThreadStartParams, ThreadStartResponse } from '@heddle/protocol'
import { threadView } from '../../../threads/index.ts'
import { VERSION } from '../../../version.ts'
import type { MethodContext } from '../context.ts'
import { initialSettings, settingsView, withThreadParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { clientTools } from './dynamic-tools.ts'

export async function threadStart(
  params: ThreadStartParams,
  context: MethodContext,
): Promise<ThreadStartResponse> {
  refuseUnsupported(params, ['permissions', 'selectedCapabilityRoots'])
  const settings = withThreadParams(initialSettings(context, params.cwd), params, context)
  const thread = await context.threads.start(
    {
      originator: context.client.name,
      serverVersion: VERSION,
      ephemeral: params.ephemeral ?? false,
      threadSource: params.threadSource ?? null,
      forkedFromId: null,
      historyMode: params.historyMode ?? 'paginated',
    },
    settings,
    clientTools(params.dynamicTools),
  )
  context.follow(thread)
  const { summary, status } = thread.projection
  return settingsView(threadView(summary, status), settings, context)
}
