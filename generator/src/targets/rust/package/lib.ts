import type { RustModel } from '../model/rust-model.ts'
import { compareNames, useTree } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'

/** What is to be had from the crate itself. */
export function libFile(model: RustModel): string {
  const isWhole = model.options.only !== 'types'
  const hasTurns = isWhole && model.conversation !== null
  const file = new RustFile(model)
  const { open, hidden } = isWhole ? WHOLE : TYPES
  const modules = hasTurns ? [...hidden, 'threads'] : hidden
  file.add((writer) =>
    writer.line(docs(isWhole)).gap().line('#![warn(missing_docs)]').gap().line(README_TESTS),
  )
  file.add((writer) => {
    for (const name of [...open, ...modules].sort(compareNames)) {
      const feature = FEATURES[name]
      if (feature !== undefined) writer.line(`#[cfg(feature = "${feature}")]`)
      // The protocol has things that should not be used any more: whoever uses them is told so, and this crate has to.
      if (GENERATED.includes(name)) writer.line('#[allow(deprecated, missing_docs)]')
      // Not every protocol has every kind of enum, and notifications.
      if (name === 'unknown_notification') writer.line('#[allow(dead_code)]')
      if (name === 'wire') writer.line('#[allow(dead_code, unused_imports, unused_macros)]')
      writer.line(open.includes(name) ? `pub mod ${name};` : `mod ${name};`)
    }
  })
  file.add((writer) => {
    const exported = Object.entries(
      hasTurns ? { ...EXPORTS, threads: TURNS } : isWhole ? EXPORTS : TYPE_EXPORTS,
    )
    for (const [module, names] of exported.sort(([a], [b]) => compareNames(a, b))) {
      const feature = FEATURES[module]
      if (feature !== undefined) writer.line(`#[cfg(feature = "${feature}")]`)
      writer.line(useTree(module, names, 'pub use'))
    }
  })
  return file.toString()
}

const TYPES = { open: ['types'], hidden: ['maybe', 'version', 'wire'] }

const WHOLE = {
  open: ['notifications', 'server_requests', 'stdio', 'transport', 'types'],
  hidden: [
    ...TYPES.hidden,
    ...['client', 'client_notifications', 'client_requests', 'connection', 'desk', 'dispatcher', 'error'],
    ...['events', 'handshake', 'message', 'options', 'roles', 'tls', 'unknown_notification', 'websocket'],
  ],
}

/** What not everybody has a use for. */
const FEATURES: Readonly<Record<string, string>> = { tls: 'websocket-rustls', websocket: 'websocket' }

/** What they are made of decides what there is to say about them. */
const GENERATED = [
  'client_notifications',
  'client_requests',
  'notifications',
  'roles',
  'server_requests',
  'types',
]

/** The examples of the page about the crate are compiled with its tests. */
const README_TESTS = `#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}`

type Exports = Readonly<Record<string, readonly string[]>>

const TYPE_EXPORTS: Exports = {
  maybe: ['Maybe'],
  version: ['EXPERIMENTAL', 'PROTOCOL_VERSION', 'SUPPORTED_VERSIONS'],
}

const EXPORTS: Exports = {
  ...TYPE_EXPORTS,
  client: ['Client'],
  error: [
    ...[
      'ConnectionClosed',
      'Error',
      'HandlerError',
      'InvalidMessage',
      'ProtocolViolation',
      'Result',
      'RpcError',
    ],
    ...['StartFailed', 'VersionRefused'],
  ],
  events: ['EventStream'],
  message: ['RequestId'],
  notifications: ['ServerNotification'],
  options: ['ClientOptions'],
  server_requests: ['Approval', 'ApprovalDecision', 'Handlers'],
  stdio: ['ServerCommand'],
  transport: ['Transport'],
  websocket: ['WebSocketOptions', 'WebSocketTransport'],
}

const TURNS = ['ThreadHandle', 'TurnControl', 'TurnHandle', 'TurnInput', 'TurnResult']

function docs(isWhole: boolean): string {
  const text = isWhole
    ? [
        'A client of the agent app-server protocol.',
        '',
        '[`Client`] starts a server or connects to one; [`types`] has what is said on the wire, [`notifications`] what a',
        'server tells, and [`server_requests`] what it asks.',
      ]
    : ['The types of the agent app-server protocol, to be read and written with serde.']
  return text.map((line) => (line === '' ? '//!' : `//! ${line}`)).join('\n')
}
