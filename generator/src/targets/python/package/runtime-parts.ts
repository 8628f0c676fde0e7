import { runtimeFiles } from '../../../runtime-files.ts'
import type { FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'

/** The hand-written part of the package, without the files that this protocol has no use for. */
export function runtimeParts(model: PythonModel): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  return new Map(files.filter(([name]) => PARTS.every((part) => !part.files.test(name) || part.isFor(model))))
}

interface Part {
  readonly files: RegExp
  isFor(model: PythonModel): boolean
}

const PARTS: readonly Part[] = [
  {
    files: /^src\/heddle_client\/_runtime\/(base_thread|run|turn|turn_items)\.py$/,
    isFor: (model) => model.conversation !== null,
  },
  {
    // They go through a whole turn.
    files: /^tests\/test_(requests|stdio|turns)\.py$/,
    isFor: (model) => model.conversation !== null,
  },
  {
    // They speak of types by the names that our definitions give them; whoever imports a protocol has others.
    files: /^(examples|tests\/test_(approvals|values)\.py$)/,
    isFor: isOwn,
  },
  {
    files: /^tests\/test_forms\.py$/,
    isFor: (model) => isOwn(model) && model.types.has('McpElicitationSchema'),
  },
  {
    files: /^tests\/test_groups\.py$/,
    isFor: ({ groups }) =>
      groups.some(({ word, own, calls }) => word === 'fuzzyFileSearch' && own !== null && calls.length > 0),
  },
]

function isOwn({ types }: PythonModel): boolean {
  return ['AgentMessageItem', 'CommandExecutionItem', 'TextInput'].every((name) => types.has(name))
}
