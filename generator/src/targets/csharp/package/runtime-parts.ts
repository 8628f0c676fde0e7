import { runtimeFiles } from '../../../runtime-files.ts'
import type { FileTree } from '../../../target.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { DEFAULT_PACKAGE } from '../names/package-name.ts'

/** The hand-written part of the package under its name, without the files that this protocol has no use for. */
export function runtimeParts(model: CSharpModel): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  const named = (text: string) => text.replaceAll(DEFAULT_PACKAGE, model.packageName)
  return new Map(
    files
      .filter(([name]) => PARTS.every((part) => !part.files.test(name) || part.isFor(model)))
      .map(([name, text]) => [named(name), named(text)]),
  )
}

interface Part {
  readonly files: RegExp
  isFor(model: CSharpModel): boolean
}

const PARTS: readonly Part[] = [
  {
    files: /^(?!LICENSE$|Directory\.Build\.props$|\.editorconfig$|src\/[^/]+\/Json\/)/,
    isFor: ({ options }) => options.only !== 'types',
  },
  {
    // The handles of threads and turns, and tests that go through a whole turn.
    files: /\/(Threads|Turns)\//,
    isFor: ({ conversation }) => conversation !== null,
  },
  {
    // They speak of types by the names that our definitions give them; whoever imports a protocol has others.
    files: /^(examples\/|tests\/[^/]+\/Own\/)/,
    isFor: (model) => model.conversation !== null && isOwn(model),
  },
]

export function isOwn({ types }: CSharpModel): boolean {
  return ['AgentMessageItem', 'CommandExecutionItem', 'TextInput'].every((name) => types.has(name))
}
