import type { ConfigValueWriteParams, ConfigWriteResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'
import { writeConfig } from './config-edits.ts'

export async function configValueWrite(
  { filePath, expectedVersion, ...edit }: ConfigValueWriteParams,
  context: MethodContext,
): Promise<ConfigWriteResponse> {
  return writeConfig({ edits: [edit], filePath, expectedVersion }, context, () => '')
}
