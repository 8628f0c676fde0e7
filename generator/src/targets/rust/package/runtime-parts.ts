import { runtimeFiles } from '../../../runtime-files.ts'
import type { FileTree } from '../../../target.ts'
import type { RustModel } from '../model/rust-model.ts'
import { libName } from './lib-name.ts'
import { lockFile } from './lock-file.ts'
import { renamed } from './renamed.ts'

/** The hand-written part of the crate, without the files that this protocol has no use for. */
export function runtimeParts(model: RustModel): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  return new Map(
    files
      .filter(([name]) => PARTS.every((part) => !part.files.test(name) || part.isFor(model)))
      .map(([name, text]) => [name, adapted(model, name, text)] as const),
  )
}

/** The crate can be called otherwise. */
function adapted(model: RustModel, name: string, text: string): string {
  return name === 'Cargo.lock' ? lockFile(model, text) : renamed(text, libName(model))
}

interface Part {
  readonly files: RegExp
  isFor(model: RustModel): boolean
}

const PARTS: readonly Part[] = [
  {
    // All that is not for reading and writing types alone.
    files: /^(?!LICENSE$|\.gitignore$|src\/(maybe|wire)\.rs$|tests\/vectors\/|tests\/values\.rs$)/,
    isFor: ({ options }) => options.only !== 'types',
  },
  {
    files: /^src\/threads\//,
    isFor: ({ conversation }) => conversation !== null,
  },
  {
    // They go through turns and speak of types by the names that our definitions give them.
    files: /^(examples\/|tests\/(approvals|turns|values)\.rs$)/,
    isFor: (model) => hasOwnTypes(model),
  },
]

/** Whoever imports a protocol has other names for its types. */
export function hasOwnTypes({ conversation, types }: RustModel): boolean {
  return (
    conversation !== null &&
    ['AgentMessageItem', 'CommandExecutionItem', 'TextInput'].every((name) => types.has(name))
  )
}
