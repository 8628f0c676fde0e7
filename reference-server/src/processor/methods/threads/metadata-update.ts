import type { GitInfo, ThreadMetadataUpdateParams, ThreadMetadataUpdateResponse } from '@heddle/protocol'
import { threadView } from '../../../threads/index.ts'
import { invalidParams, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { refuseUnsupported } from '../unsupported.ts'

export async function threadMetadataUpdate(
  params: ThreadMetadataUpdateParams,
  { threads }: MethodContext,
): Promise<ThreadMetadataUpdateResponse> {
  const { threadId, projectId } = params
  refuseUnsupported(params, ['daybreakEnabled'])
  // There are no projects here, so that a thread can at most be taken out of one.
  if (projectId) throw invalidParams('/projectId', `There is no project ${projectId}.`)
  const before = await threads.summary(threadId)
  if (before === undefined) throw unknownThread(threadId)
  const summary = params.gitInfo
    ? await threads.note(threadId, {
        type: 'gitInfoChanged',
        gitInfo: patched(before.gitInfo, params.gitInfo),
        atMs: Date.now(),
      })
    : before
  if (summary === undefined) throw unknownThread(threadId)
  return { thread: threadView(summary, threads.statusOf(threadId)) }
}

const FIELDS = ['sha', 'branch', 'originUrl'] as const

/** What is absent in the patch stays, and what is null goes; null when nothing is left. */
function patched(
  before: GitInfo | null,
  patch: NonNullable<ThreadMetadataUpdateParams['gitInfo']>,
): GitInfo | null {
  const after: Record<(typeof FIELDS)[number], string | null> = { sha: null, branch: null, originUrl: null }
  for (const field of FIELDS) {
    const value = patch[field]
    if (value?.trim() === '') {
      throw invalidParams(`/gitInfo/${field}`, `The ${field} must not be empty; null takes it away.`)
    }
    after[field] = value === undefined ? (before?.[field] ?? null) : value
  }
  return FIELDS.every((field) => after[field] === null) ? null : after
}
