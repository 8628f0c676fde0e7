import type { FsReadDirectoryParams, FsReadDirectoryResponse } from '@heddle/protocol'
import { readFolder } from '../../../../workspace/index.ts'
import { absolutePath } from '../checked.ts'

export async function fsReadDirectory({ path }: FsReadDirectoryParams): Promise<FsReadDirectoryResponse> {
  return { entries: await readFolder(absolutePath(path, 'path')) }
}
