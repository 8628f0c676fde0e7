import type { ProtocolModel } from '@heddle/protocol'
import { runtimeFiles } from '../../runtime-files.ts'
import type { FileTree } from '../../target.ts'
import { approvalsOf } from './approvals.ts'
import { hasThreads } from './threads.ts'

/** The hand-written files, without those that stand on something that the protocol lacks. */
export function runtimeOf(model: ProtocolModel): FileTree {
  const missing = NEEDS.filter(({ has }) => !has(model))
  const files = [...runtimeFiles(new URL('./runtime/', import.meta.url))]
  return new Map(files.filter(([file]) => !missing.some((need) => need.files.test(file))))
}

const NEEDS: readonly { readonly files: RegExp; readonly has: (model: ProtocolModel) => boolean }[] = [
  { files: /^(src|test)\/threads\/|^examples\//, has: hasThreads },
  { files: /^test\/approvals\.test\.ts$/, has: (model) => approvalsOf(model).methods.length > 0 },
]
