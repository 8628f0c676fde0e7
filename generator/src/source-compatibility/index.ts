import type { ProtocolModel } from '@heddle/protocol'
import type { SourceChange } from './source-change.ts'

export type { SourceChange, SourceKind } from './source-change.ts'

/**
 * Does code that was written against the TypeScript client of the earlier protocol compile against that of the later
 * one? Whatever does not is told once, where it comes from, with a module that shows it: the compiler takes the module
 * beside the earlier client, and refuses it beside the later.
 *
 * The types of a client allow for values that are not known yet. So a new enum value, variant or optional field is
 * nothing to code that was written before; a new variant is told to those who asked for it, see `not-exhaustive`.
 *
 * Takes seconds: two clients are generated, and some thousand pieces of code compiled against both.
 *
 * @param progress told what is being done
 */
export async function compareSource(
  old: ProtocolModel,
  now: ProtocolModel,
  progress: (what: string) => void = () => undefined,
): Promise<readonly SourceChange[]> {
  // It brings a whole compiler, for which nobody else should wait.
  const { compareClients } = await import('./compare-clients.ts')
  return compareClients({ old, new: now }, progress)
}
