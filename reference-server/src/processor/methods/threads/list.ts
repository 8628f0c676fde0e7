import type { ThreadListParams, ThreadListResponse } from '@heddle/protocol'
import type { SortTime } from '../../../store/index.ts'
import { placeOf, type ThreadSummary, threadView } from '../../../threads/index.ts'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { pageSize } from './paging.ts'

export async function threadList(
  params: ThreadListParams,
  { threads }: MethodContext,
): Promise<ThreadListResponse> {
  const sortBy = sortTime(params.sortKey ?? 'created_at')
  const direction = params.sortDirection ?? 'desc'
  const after = params.cursor ? placeOf(params.cursor) : undefined
  if (params.cursor && (after?.sortBy !== sortBy || after.direction !== direction)) {
    throw invalidParams(
      '/cursor',
      'The cursor is not one that this server gave out for a list in this order. Begin without a cursor.',
    )
  }
  const page = await threads.list({
    sortBy,
    direction,
    after,
    limit: pageSize(params.limit),
    archived: params.archived ?? false,
    matches: filter(params),
  })
  return {
    data: page.data.map((summary) => threadView(summary, threads.statusOf(summary.origin.threadId))),
    nextCursor: page.nextCursor,
    backwardsCursor: page.backwardsCursor,
    readStates: null,
  }
}

function sortTime(key: string): SortTime {
  switch (key) {
    case 'created_at':
      return 'createdMs'
    case 'updated_at':
      return 'updatedMs'
    case 'recency_at':
      return 'recencyMs'
    default:
      throw invalidParams('/sortKey', `This server cannot sort threads by ${key}; take created_at.`)
  }
}

function filter(params: ThreadListParams): (summary: ThreadSummary) => boolean {
  const providers = chosen(params.modelProviders)
  const sources = chosen<string>(params.sourceKinds)
  const originators = chosen(params.originators)
  const folders = chosen(typeof params.cwd === 'string' ? [params.cwd] : params.cwd)
  const excluded = new Set(params.excludedThreadIds ?? [])
  const term = params.searchTerm?.toLowerCase() ?? ''
  // Nothing here is sorted into sections or projects, or has parents.
  const asksForOthers = [
    params.sectionId,
    params.projectId,
    params.parentThreadId,
    params.ancestorThreadId,
  ].some((value) => (value ?? null) !== null)
  return ({ origin, settings, preview, name }) =>
    !asksForOthers &&
    (providers?.has(settings.modelProvider) ?? true) &&
    (sources?.has('appServer') ?? true) &&
    (originators?.has(origin.originator) ?? true) &&
    (folders?.has(settings.cwd) ?? true) &&
    !excluded.has(origin.threadId) &&
    [preview, name ?? ''].some((text) => text.toLowerCase().includes(term))
}

/** An empty choice is none. */
function chosen<T>(values: readonly T[] | null | undefined): ReadonlySet<T> | undefined {
  return values && values.length > 0 ? new Set(values) : undefined
}
