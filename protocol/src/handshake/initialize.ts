import type { Static } from 'typebox'
import {
  anything,
  area,
  field,
  flag,
  list,
  map,
  maybe,
  optional,
  path,
  since06,
  since11,
  text,
} from '../define/index.ts'

const { object } = area('handshake')

export const ClientInfo = object('ClientInfo', 'Who the client is.', {
  name: field(
    'Short name of the client program. The server repeats it at the start of its `userAgent`.',
    text(),
  ),
  title: field('Name to show to people.', maybe(text())),
  version: field('Version of the client program, in its own scheme.', text()),
})

export const InitializeCapabilities = object('InitializeCapabilities', 'What the client can deal with.', {
  experimentalApi: field(
    'The client wants methods and fields that are still experimental. Without it, using one is an error.',
    optional(flag()),
    { default: false },
  ),
  optOutNotificationMethods: field(
    'Exact names of notifications that must not be sent on this connection. Unknown names are ignored.',
    maybe(list(text())),
  ),
  requestAttestation: field('The client can answer requests to attest itself.', optional(flag()), {
    ...since06,
    default: false,
  }),
  explicitGatewayOauth: field(
    'The client starts the sign-in at a gateway itself, so that the server must not.',
    optional(flag()),
    since11,
  ),
  mcpServerOpenaiFormElicitation: field(
    'The client can show the forms that tool servers ask people to fill in.',
    optional(flag()),
    since11,
  ),
  requiredHumanApproval: field(
    'A person sits at the client and can decide approvals.',
    optional(flag()),
    since11,
  ),
  extensions: field(
    'Capabilities beyond this protocol, by the name of the extension.',
    maybe(map(anything())),
    since11,
  ),
})

export const InitializeParams = object(
  'InitializeParams',
  'The first words of a client on a new connection.',
  {
    clientInfo: field('Who the client is.', ClientInfo),
    capabilities: field(
      'What the client can deal with. Nothing special when left out.',
      maybe(InitializeCapabilities),
    ),
    protocolVersions: field(
      'The protocol versions that the client speaks, the one it likes best first. A server that knows this ' +
        'field answers with `protocolVersion`; one that does not ignores it.',
      optional(list(text())),
    ),
  },
)

export const InitializeResponse = object('InitializeResponse', 'Who the server is.', {
  userAgent: field('Name and version of the server, as `name/version (…)`.', text()),
  codexHome: field('Folder in which the server keeps its state.', path(), since06),
  platformFamily: field(
    'Family of the operating system of the server: `unix` or `windows`.',
    text(),
    since06,
  ),
  platformOs: field(
    'Operating system of the server: `linux`, `macos`, `windows`, and others.',
    text(),
    since06,
  ),
  protocolVersion: field(
    'The version that holds on this connection. Only when the client sent `protocolVersions`.',
    optional(text()),
  ),
})

export type ClientInfo = Static<typeof ClientInfo>
export type InitializeCapabilities = Static<typeof InitializeCapabilities>
export type InitializeParams = Static<typeof InitializeParams>
export type InitializeResponse = Static<typeof InitializeResponse>
