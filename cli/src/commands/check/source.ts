import type { Compared, SourceChange } from '@heddle/conformance'
import { HeddleError } from '@heddle/protocol'
import { progressLine } from '../../progress.ts'
import { defaultPart } from '../generate/default-part.ts'

/**
 * What of code that was written against the TypeScript client of the old version does not compile against that of the
 * new one. Both are as `heddle generate` makes them, with what is experimental where that is held, too.
 *
 * @throws HeddleError when there is no client of one of them
 */
export async function sourceChanges(
  versions: { readonly old: Compared; readonly new: Compared },
  { holdExperimental = false }: { readonly holdExperimental?: boolean },
): Promise<readonly SourceChange[]> {
  const { compareSource, GenerateError } = await import('@heddle/generator')
  const part = ({ model }: Compared) => (holdExperimental ? model : defaultPart(model))
  const progress = progressLine(process.stderr, { afterMs: 1000 })
  try {
    return await compareSource(part(versions.old), part(versions.new), (what) => progress.show(what))
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    throw new HeddleError(`${error.message} Leave out --source to compare what is said only.`)
  } finally {
    progress.clear()
  }
}
