import type { ProtocolModel, RefNode } from '@heddle/protocol'
import { handshakeOf } from '../../../facts/handshake.ts'
import { runtimeFiles } from '../../../runtime-files.ts'
import type { EmitOptions, FileTree } from '../../../target.ts'
import { type JavaModel, named } from '../model/java-model.ts'

/** The package that the hand-written sources are written in. */
const WRITTEN_IN = 'dev.heddle.client'

/**
 * The hand-written part of the package, without the files that this protocol has no use for. Its sources are those of a
 * package of our own protocol: where the package, or a type that they work with, is called something else, they say so.
 */
export function runtimeParts(model: JavaModel, { only }: EmitOptions): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  const parts = only === 'types' ? TYPES : PARTS
  const { javaPackage } = model.packageName
  const renamed = only === 'types' ? new Map<string, string>() : roleNames(model)
  return new Map(
    files
      .filter(([name]) => parts.every((part) => !part.files.test(name) || part.isFor(model)))
      .map(([name, text]) => [
        name.replace(folder(WRITTEN_IN), folder(javaPackage)),
        name.endsWith('.java') ? adapted(untrusting(model, text), javaPackage, renamed) : text,
      ]),
  )
}

interface Part {
  readonly files: RegExp
  isFor(model: JavaModel): boolean
}

/** Types alone need what they are read and written with. */
const TYPES: readonly Part[] = [{ files: /^(?!LICENSE$|.*\/client\/core\/)/, isFor: () => false }]

const PARTS: readonly Part[] = [
  {
    files: /^src\/main\/.*\/(ThreadHandle|Turn[A-Za-z]*)\.java$/,
    isFor: (model) => model.conversation !== null,
  },
  {
    // They speak of types by the names that our definitions give them; whoever imports a protocol has others.
    files: /^examples\/|^src\/test\/(?!.*\/(Coding|LineReaderTest|Same|VectorsTest)\.java$)/,
    isFor: isOwn,
  },
]

function isOwn({ types, conversation }: JavaModel): boolean {
  const known = ['AgentMessageItem', 'CommandExecutionItem', 'TextInput', 'InitializeCapabilities']
  return conversation !== null && known.every((name) => types.has(name))
}

/** The types that the sources work with, by the names that they have there. */
function roleNames(model: JavaModel): ReadonlyMap<string, string> {
  const { clientInfo, capabilities, server } = handshakeOf(model, 'Java')
  const { Thread, Turn, StartTurn, UserInput, Item, AgentMessage } = model.conversation?.types ?? {}
  const roles: Readonly<Record<string, RefNode | null | undefined>> = {
    ClientInfo: clientInfo,
    InitializeCapabilities: capabilities,
    InitializeResponse: server,
    ThreadInfo: Thread,
    Turn,
    TurnStartParams: StartTurn,
    UserInput,
    ThreadItem: Item,
    AgentMessageItem: AgentMessage,
  }
  const names = Object.entries(roles).map(([written, ref]) => [written, nameOf(model, ref)] as const)
  return new Map(names.filter(([written, name]) => written !== name))
}

/** What plays no part in a protocol can be any value. */
function nameOf(model: JavaModel & ProtocolModel, ref: RefNode | null | undefined): string {
  return ref === null || ref === undefined ? 'WireValue' : model.typeNames.of(named(model, ref).name)
}

/** An example that asks for approvals: what its policy is called depends on whether all policies are plain texts. */
export function untrusting({ types }: JavaModel, text: string): string {
  const isEnum = types.get('AskForApproval')?.node.kind === 'enum'
  return isEnum ? text.replaceAll('AskForApproval.Plain.', 'AskForApproval.Known.') : text
}

const folder = (packageName: string): string => `/${packageName.replaceAll('.', '/')}/`

/** The source in another package and with other names: its imports are put into their order again. */
function adapted(text: string, javaPackage: string, names: ReadonlyMap<string, string>): string {
  if (javaPackage === WRITTEN_IN && names.size === 0) return text
  const words = new RegExp(`\\b(${['(?!)', ...names.keys()].join('|')})\\b`, 'g')
  return text
    .replaceAll(words, (written) => names.get(written) ?? written)
    .replaceAll('.types.WireValue;', '.core.WireValue;')
    .replaceAll(/\bdev\.heddle\.client\b/g, javaPackage)
    .replaceAll(/(?:^import (?!static)[\w.*]+;\n)+/gm, sorted)
    .replaceAll(/(?:^import static [\w.*]+;\n)+/gm, sorted)
}

function sorted(imports: string): string {
  return `${[...new Set(imports.trimEnd().split('\n'))].sort().join('\n')}\n`
}
