import type { FsGetMetadataParams, FsGetMetadataResponse } from '@heddle/protocol'
import { metadataOf } from '../../../../workspace/index.ts'
import { absolutePath } from '../checked.ts'

export async function fsGetMetadata({ path }: FsGetMetadataParams): Promise<FsGetMetadataResponse> {
  return metadataOf(absolutePath(path, 'path'))
}
