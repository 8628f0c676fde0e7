import type { PythonModel } from '../model/python-model.ts'
import { list } from '../text/layout.ts'
import { PythonModule, sortedNames } from '../text/module.ts'

/** What is to be had from `heddle_client` itself. */
export function packageInit(model: PythonModel): string {
  const file = new PythonModule(model, DOCS)
  const modules = model.conversation === null ? COMMON : { ...COMMON, ...TURNS }
  const names = Object.entries(modules).flatMap(([module, exported]) =>
    exported.map((name) => file.use(module, name)),
  )
  const quoted = sortedNames(names).map((name) => `"${name}"`)
  file.add((writer) => writer.line(list(0, '__all__ = [', quoted, ']')))
  return file.toString()
}

const DOCS = `A client of the agent app-server protocol.

\`Client\` starts a server or connects to one; \`types\` has what is said on the wire, \`events\` what a server tells, \
\`methods\` what can be asked.`

type Exports = Readonly<Record<string, readonly string[]>>

const COMMON: Exports = {
  '.': ['events', 'methods', 'types'],
  '._runtime.events': ['UnknownEvent'],
  '._runtime.model': ['OMIT', 'Model', 'Omit', 'UnknownVariant', 'decode', 'encode'],
  '._runtime.transport': ['Transport'],
  '.client': ['Client'],
  '.errors': [
    'ClientError',
    'ConnectionClosed',
    'EventsDropped',
    'InvalidMessage',
    'ProtocolViolation',
    'RequestTimeout',
    'RpcError',
    'StartFailed',
    'VersionRefused',
  ],
  '.methods': ['Approval', 'ApprovalDecision', 'Handlers'],
  '.version': ['PROTOCOL_VERSION', 'SUPPORTED_VERSIONS', '__version__'],
}

/** What there is where threads and turns have handles. */
const TURNS: Exports = {
  '._runtime.turn': ['TurnHandle', 'TurnResult'],
  '.threads': ['ThreadHandle'],
}
