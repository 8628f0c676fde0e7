import type { FsCopyParams, FsCopyResponse } from '@heddle/protocol'
import { copyEntry } from '../../../../workspace/index.ts'
import { invalidParams } from '../../../rpc-failure.ts'
import { absolutePath } from '../checked.ts'

export async function fsCopy({
  sourcePath,
  destinationPath,
  recursive,
}: FsCopyParams): Promise<FsCopyResponse> {
  const source = absolutePath(sourcePath, 'sourcePath')
  const destination = absolutePath(destinationPath, 'destinationPath')
  if (await copyEntry(source, destination, recursive ?? false)) return {}
  throw invalidParams('/recursive', 'The sourcePath is a folder, which is only copied with recursive: true.')
}
