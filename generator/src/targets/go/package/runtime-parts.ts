import { runtimeFiles } from '../../../runtime-files.ts'
import type { EmitOptions, FileTree } from '../../../target.ts'
import type { GoModel } from '../model/go-model.ts'
import { DEFAULT_MODULE } from './module-path.ts'

/** The hand-written part of the module, under its name and without the files that nothing here has a use for. */
export function runtimeParts(model: GoModel, options: EmitOptions): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  return new Map(
    files
      .filter(([name]) => PARTS.every((part) => !part.files.test(name) || part.isFor(model, options)))
      .map(([name, text]) => [name, renamed(model, text)]),
  )
}

/** The hand-written files say what the module and its first package are called when nobody wished for something else. */
function renamed({ module }: GoModel, text: string): string {
  return text
    .replaceAll(`"${DEFAULT_MODULE.path}`, `"${module.path}`)
    .replace(
      new RegExp(`^package ${DEFAULT_MODULE.packageName}(_test)?$`, 'm'),
      `package ${module.packageName}$1`,
    )
}

interface Part {
  readonly files: RegExp
  isFor(model: GoModel, options: EmitOptions): boolean
}

const PARTS: readonly Part[] = [
  {
    // The client, beside the types and what they stand on.
    files: /^(?!LICENSE$|internal\/wire\/|protocol\/)/,
    isFor: (_, { only }) => only === undefined,
  },
  {
    files: /^(thread|turn|turn_items|turn_stream|turns_test)\.go$/,
    isFor: ({ conversation }) => conversation !== null,
  },
  {
    // They speak of types by the names that our definitions give them; whoever imports a protocol has others.
    files: /^(examples\/|(approvals|turns|protocol\/values)_test\.go$)/,
    isFor: isOwn,
  },
]

export function isOwn({ types }: GoModel): boolean {
  return ['AgentMessageItem', 'CommandExecutionItem', 'TextInput'].every((name) => types.has(name))
}
