import { runtimeFiles } from '../../../runtime-files.ts'
import type { FileTree } from '../../../target.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { DEFAULT_MODULE } from './module-name.ts'

/** What decides on which of the hand-written files a package has. */
export interface Parts {
  readonly client: boolean
  readonly threads: boolean
}

/** The hand-written part of the package, under the name of its module, without the files it has no use for. */
export function runtimeParts(model: SwiftModel, parts: Parts): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  return new Map(
    files
      .filter(([name]) =>
        CONDITIONS.every(({ files: some, isFor }) => !some.test(name) || isFor(model, parts)),
      )
      .map(([name, text]) => [inModule(name, model), renamed(name, text, model)]),
  )
}

interface Condition {
  readonly files: RegExp
  isFor(model: SwiftModel, parts: Parts): boolean
}

const CONDITIONS: readonly Condition[] = [
  {
    // What types need to be read and written.
    files: /^(Sources\/HeddleClient\/(?!Values\/)|Examples\/|Tests\/HeddleClientTests\/(?!Vector))/,
    isFor: (_, { client }) => client,
  },
  {
    files: /^(Sources\/HeddleClient\/Threads\/|Tests\/HeddleClientTests\/(Turn|Support\/Told))/,
    isFor: (_, { threads }) => threads,
  },
  {
    // They speak of types by the names that our definitions give them; whoever imports a protocol has others.
    files: /^(Examples\/|Tests\/HeddleClientTests\/(Approval|Turn|Value|Support\/Told))/,
    isFor: ({ types }) => OWN_TYPES.every((name) => types.has(name)),
  },
]

const OWN_TYPES: readonly string[] = ['AgentMessageItem', 'CommandExecutionItem', 'TextInput']

function inModule(name: string, { module }: SwiftModel): string {
  return name
    .replace(`Sources/${DEFAULT_MODULE}/`, `Sources/${module}/`)
    .replace(`Tests/${DEFAULT_MODULE}Tests/`, `Tests/${module}Tests/`)
}

function renamed(name: string, text: string, { module }: SwiftModel): string {
  if (module === DEFAULT_MODULE || !/^(Tests|Examples)\//.test(name)) return text
  return text.replaceAll(new RegExp(`import ${DEFAULT_MODULE}$`, 'gm'), `import ${module}`)
}
