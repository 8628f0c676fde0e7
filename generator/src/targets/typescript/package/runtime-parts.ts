import { approvalsOf } from '../../../facts/approvals.ts'
import { runtimeFiles } from '../../../runtime-files.ts'
import type { FileTree } from '../../../target.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'

/**
 * The hand-written files, without those that this protocol has no use for.
 *
 * @param onlyTypes without the client, and what tests it
 */
export function runtimeParts(model: TypeScriptModel, onlyTypes: boolean): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  const isWanted = (file: string): boolean =>
    (!onlyTypes || OF_TYPES.test(file)) && PARTS.every((part) => !part.files.test(file) || part.isFor(model))
  return new Map(files.filter(([file]) => isWanted(file)))
}

const OF_TYPES = /^(LICENSE|src\/open\.ts|test\/vectors\/(?!round-trip))/

interface Part {
  readonly files: RegExp
  isFor(model: TypeScriptModel): boolean
}

const PARTS: readonly Part[] = [
  { files: /^(src|test)\/threads\//, isFor: ({ conversation }) => conversation !== null },
  {
    files: /^test\/(approvals|default-answers)\.test\.ts$/,
    isFor: (model) => approvalsOf(model).methods.length > 0,
  },
  // They speak of types and fields by the names that our definitions give them; other protocols have others.
  { files: /^examples\/|^test\/threads\/(types|unknown-values\.test)\.ts$/, isFor: isOwn },
]

function isOwn({ types, conversation }: TypeScriptModel): boolean {
  const known = [
    'AgentMessageItem',
    'CommandExecutionItem',
    'CommandAction',
    'CommandExecutionApprovalDecision',
  ]
  return conversation !== null && known.every((name) => types.has(name))
}
