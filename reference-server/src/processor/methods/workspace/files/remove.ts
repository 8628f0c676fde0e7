import type { FsRemoveParams, FsRemoveResponse } from '@heddle/protocol'
import { removeEntry } from '../../../../workspace/index.ts'
import { absolutePath } from '../checked.ts'

export async function fsRemove({ path, recursive, force }: FsRemoveParams): Promise<FsRemoveResponse> {
  await removeEntry(absolutePath(path, 'path'), { recursive: recursive ?? true, force: force ?? true })
  return {}
}
