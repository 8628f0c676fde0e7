import { runtimeFiles } from '../../../runtime-files.ts'
import type { EmitOptions, FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { renamed, renamedPath } from './renamed.ts'

/** The hand-written part of the package, without the files that this protocol, or what is wished, has no use for. */
export function runtimeParts(model: PythonModel, only: EmitOptions['only']): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  const wanted = files.filter(([name]) =>
    only === 'types' ? TYPES.test(name) : PARTS.every((part) => !part.files.test(name) || isFor(model, part)),
  )
  return new Map(
    wanted.map(([name, text]) => [renamedPath(name, model.package), renamed(text, model.package)]),
  )
}

/** What types need to be read and written, and how that is tested. */
const TYPES =
  /^(LICENSE|src\/heddle_client\/(py\.typed|_runtime\/(__init__|model|scalars|unions|unknown)\.py)|tests\/(test_vectors|support\/__init__)\.py)$/

/** Files of the hand-written part, and what of the protocol they speak of by name; whoever imports one has others. */
interface Part {
  readonly files: RegExp
  /** They go through a whole turn. */
  readonly turns?: true
  readonly methods?: readonly string[]
  readonly types?: readonly string[]
}

function isFor(model: PythonModel, { turns, methods = [], types = [] }: Part): boolean {
  if (turns === true && model.conversation === null) return false
  const known = new Set(model.methods.map(({ name }) => name))
  return methods.every((name) => known.has(name)) && types.every((name) => model.types.has(name))
}

const COMMANDS = 'item/commandExecution/requestApproval'
const FILE_CHANGES = 'item/fileChange/requestApproval'
const OWN_ITEMS = ['AgentMessageItem', 'CommandExecutionItem', 'TextInput']

const PARTS: readonly Part[] = [
  { files: /^src\/heddle_client\/_runtime\/(base_thread|run|turn|turn_items)\.py$/, turns: true },
  {
    files: /^examples\//,
    turns: true,
    methods: ['thread/start', 'thread/resume', COMMANDS, FILE_CHANGES],
    types: OWN_ITEMS,
  },
  { files: /^tests\/test_(turns|websocket)\.py$/, turns: true, methods: ['thread/start'] },
  { files: /^tests\/test_stdio\.py$/, turns: true, methods: ['thread/start', 'thread/list', COMMANDS] },
  {
    files: /^tests\/test_requests\.py$/,
    turns: true,
    methods: ['thread/start', 'thread/list', 'thread/read', 'account/logout', 'account/login/start'],
    types: ['ClientInfo', 'LoginAccountParams'],
  },
  { files: /^tests\/test_approvals\.py$/, methods: [COMMANDS, FILE_CHANGES], types: OWN_ITEMS },
  {
    files: /^tests\/test_values\.py$/,
    methods: ['thread/start'],
    types: [...OWN_ITEMS, 'AskForApproval', 'Config', 'SandboxPolicy', 'SessionSource'],
  },
  {
    files: /^tests\/test_default_answers\.py$/,
    methods: [
      'account/chatgptAuthTokens/refresh',
      'item/permissions/requestApproval',
      'item/tool/call',
      'item/tool/requestUserInput',
      'mcpServer/elicitation/request',
    ],
  },
  { files: /^tests\/test_forms\.py$/, types: [...OWN_ITEMS, 'McpElicitationSchema'] },
  {
    files: /^tests\/test_groups\.py$/,
    methods: ['fuzzyFileSearch', 'fuzzyFileSearch/sessionStart'],
  },
]
