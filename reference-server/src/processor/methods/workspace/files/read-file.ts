import type { FsReadFileParams, FsReadFileResponse } from '@heddle/protocol'
import { readWhole } from '../../../../workspace/index.ts'
import { absolutePath } from '../checked.ts'

export async function fsReadFile({ path }: FsReadFileParams): Promise<FsReadFileResponse> {
  const bytes = await readWhole(absolutePath(path, 'path'))
  return { dataBase64: bytes.toString('base64') }
}
