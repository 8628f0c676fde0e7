import type { HooksListParams, HooksListResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'
import { loadedThread } from '../loaded-thread.ts'
import { foldersOf } from './folders.ts'

/** This server runs no hooks. */
export async function hooksList(params: HooksListParams, context: MethodContext): Promise<HooksListResponse> {
  const cwds = params.threadId
    ? [loadedThread(context, params.threadId).settings.cwd]
    : foldersOf(params.cwds, context)
  return { data: cwds.map((cwd) => ({ cwd, hooks: [], warnings: [], errors: [] })) }
}
