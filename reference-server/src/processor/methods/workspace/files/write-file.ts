import type { FsWriteFileParams, FsWriteFileResponse } from '@heddle/protocol'
import { writeWhole } from '../../../../workspace/index.ts'
import { absolutePath, bytesOf } from '../checked.ts'

export async function fsWriteFile({ path, dataBase64 }: FsWriteFileParams): Promise<FsWriteFileResponse> {
  await writeWhole(absolutePath(path, 'path'), bytesOf(dataBase64, 'dataBase64'))
  return {}
}
