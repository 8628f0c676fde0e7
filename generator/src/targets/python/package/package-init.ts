import type { EmitOptions } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { list } from '../text/layout.ts'
import { PythonModule, sortedNames } from '../text/module.ts'

/** What is to be had from the package itself. */
export function packageInit(model: PythonModel, only: EmitOptions['only']): string {
  const file = new PythonModule(model, only === 'types' ? TYPES_DOCS : CLIENT_DOCS)
  const parts = only === 'types' ? [TYPES] : model.conversation === null ? [TYPES, CLIENT] : ALL
  const names = parts.flatMap((modules) =>
    Object.entries(modules).flatMap(([module, exported]) => exported.map((name) => file.use(module, name))),
  )
  const quoted = sortedNames(names).map((name) => `"${name}"`)
  file.add((writer) => writer.line(list(0, '__all__ = [', quoted, ']')))
  return file.toString()
}

const TYPES_DOCS = `The types of the agent app-server protocol.

\`types\` has what is said on the wire, \`decode\` and \`encode\` turn JSON into it and back.`

const CLIENT_DOCS = `A client of the agent app-server protocol.

\`Client\` starts a server or connects to one; \`types\` has what is said on the wire, \`events\` what a server tells, \
\`methods\` what can be asked.`

type Exports = Readonly<Record<string, readonly string[]>>

const TYPES: Exports = {
  '.': ['types'],
  '._runtime.model': ['Model', 'decode', 'encode'],
  '._runtime.unknown': ['UnknownVariant'],
  '.version': ['EXPERIMENTAL', 'PROTOCOL_VERSION', 'SUPPORTED_VERSIONS', '__version__'],
}

const CLIENT: Exports = {
  '.': ['events', 'methods'],
  '._runtime.connecting': ['Connecting'],
  '._runtime.events': ['UnknownEvent'],
  '._runtime.model': ['OMIT', 'Omit'],
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
}

/** What there is where threads and turns have handles. */
const TURNS: Exports = {
  '._runtime.turn': ['TurnHandle', 'TurnResult'],
  '.threads': ['ThreadHandle'],
}

const ALL: readonly Exports[] = [TYPES, CLIENT, TURNS]
