import {
  ERROR_CODES,
  type FsChangedNotification,
  type FsUnwatchParams,
  type FsUnwatchResponse,
  type FsWatchParams,
  type FsWatchResponse,
} from '@heddle/protocol'
import { Watch } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { absolutePath } from '../checked.ts'

/** Watches of one connection: the system has only so many, for all of its programs. */
const MOST = 1024

export async function fsWatch(
  { watchId, path }: FsWatchParams,
  { state, notify }: MethodContext,
): Promise<FsWatchResponse> {
  const watches = state.of<Watch>('watch')
  if (watches.has(watchId)) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `There is a watch ${JSON.stringify(watchId)} already. End it with fs/unwatch, or take another watchId.`,
    )
  }
  if (watches.size >= MOST) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `There are ${MOST} watches on this connection, and no more can be. Watch folders, not each file in them.`,
    )
  }
  const watch = new Watch(absolutePath(path, 'path'), (changedPaths) => {
    const params: FsChangedNotification = { watchId, changedPaths: [...changedPaths] }
    notify({ method: 'fs/changed', params })
  })
  watches.set(watchId, watch)
  return { path: watch.path }
}

export async function fsUnwatch(
  { watchId }: FsUnwatchParams,
  { state }: MethodContext,
): Promise<FsUnwatchResponse> {
  const watches = state.of<Watch>('watch')
  watches.get(watchId)?.close()
  watches.delete(watchId)
  return {}
}
