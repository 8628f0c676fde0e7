import type { FsCreateDirectoryParams, FsCreateDirectoryResponse } from '@heddle/protocol'
import { makeFolder } from '../../../../workspace/index.ts'
import { absolutePath } from '../checked.ts'

export async function fsCreateDirectory({
  path,
  recursive,
}: FsCreateDirectoryParams): Promise<FsCreateDirectoryResponse> {
  await makeFolder(absolutePath(path, 'path'), recursive ?? true)
  return {}
}
