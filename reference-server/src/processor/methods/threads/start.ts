import type { ThreadStartParams, ThreadStartResponse } from '@heddle/protocol'
import { threadView } from '../../../threads/index.ts'
import { VERSION } from '../../../version.ts'
import type { MethodContext } from '../context.ts'
import { initialSettings, settingsView, withThreadParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'

export async function threadStart(
  params: ThreadStartParams,
  context: MethodContext,
): Promise<ThreadStartResponse> {
  refuseUnsupported(params, ['dynamicTools', 'permissions', 'selectedCapabilityRoots'])
  const settings = withThreadParams(initialSettings(context.defaults), params)
  const thread = await context.threads.start(
    {
      originator: context.client.name,
      serverVersion: VERSION,
      ephemeral: params.ephemeral ?? false,
      threadSource: params.threadSource ?? null,
    },
    settings,
  )
  context.follow(thread)
  const { summary, status } = thread.projection
  return settingsView(threadView(summary, status), settings, context)
}
