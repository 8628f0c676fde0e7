import type { ConfigBatchWriteParams, ConfigWriteResponse } from '@heddle/protocol'
import { ConfigRefusal, dotted, type WriteTarget } from '../../../config/index.ts'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

type Changes = Pick<ConfigBatchWriteParams, 'edits'> & WriteTarget

/** @param placeOf JSON pointer to an edit inside the params */
export async function writeConfig(
  { edits, ...target }: Changes,
  { services }: MethodContext,
  placeOf: (edit: number) => string,
): Promise<ConfigWriteResponse> {
  try {
    const { file, version, overridden } = await services.configuration.write(edits.map(checkedEdit), target)
    return {
      status: overridden === null ? 'ok' : 'okOverridden',
      version,
      filePath: file,
      overriddenMetadata: overridden && {
        message: `${dotted(overridden.path)} was written, but the command line of the server says otherwise.`,
        overridingLayer: overridden.layer,
        effectiveValue: overridden.value,
      },
    }
  } catch (error) {
    throw configFailure(error, placeOf)
  }
}

/** What a change that was refused is answered with; other errors as they are. */
export function configFailure(error: unknown, placeOf: (edit: number) => string): unknown {
  if (!(error instanceof ConfigRefusal)) return error
  const edit = error.edit === undefined ? '' : placeOf(error.edit)
  return invalidParams(`${edit}${error.pointer}`, error.message)
}

/** An enum of the protocol is open; what this server has no word for it cannot do. */
function checkedEdit({ keyPath, value, mergeStrategy }: Changes['edits'][number], index: number) {
  if (mergeStrategy === 'replace' || mergeStrategy === 'upsert') return { keyPath, value, mergeStrategy }
  throw new ConfigRefusal('/mergeStrategy', 'This server can replace and upsert.', index)
}
