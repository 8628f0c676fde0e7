// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** The first words of a client on a new connection. */
export interface InitializeParams {
  /** Who the client is. */
  clientInfo: ClientInfo
  /** What the client can deal with. Nothing special when left out. */
  capabilities?: InitializeCapabilities | null
  /**
   * The protocol versions that the client speaks, the one it likes best first. A server that knows this field
   * answers with `protocolVersion`; one that does not ignores it.
   */
  protocolVersions?: string[]
}

/** Who the client is. */
export interface ClientInfo {
  /** Short name of the client program. The server repeats it at the start of its `userAgent`. */
  name: string
  /** Name to show to people. */
  title?: string | null
  /** Version of the client program, in its own scheme. */
  version: string
}

/** What the client can deal with. */
export interface InitializeCapabilities {
  /**
   * The client wants methods and fields that are still experimental. Without it, using one is an error.
   * Default: `false`.
   */
  experimentalApi?: boolean
  /** Exact names of notifications that must not be sent on this connection. Unknown names are ignored. */
  optOutNotificationMethods?: string[] | null
  /** The client can answer requests to attest itself. Default: `false`. */
  requestAttestation?: boolean
  /** The client starts the sign-in at a gateway itself, so that the server must not. */
  explicitGatewayOauth?: boolean
  /** The client can show the forms that tool servers ask people to fill in. */
  mcpServerOpenaiFormElicitation?: boolean
  /** A person sits at the client and can decide approvals. */
  requiredHumanApproval?: boolean
  /** Capabilities beyond this protocol, by the name of the extension. */
  extensions?: Record<string, unknown> | null
}

/** Who the server is. */
export interface InitializeResponse {
  /** Name and version of the server, as `name/version (…)`. */
  userAgent: string
  /** Folder in which the server keeps its state. */
  codexHome: string
  /** Family of the operating system of the server: `unix` or `windows`. */
  platformFamily: string
  /** Operating system of the server: `linux`, `macos`, `windows`, and others. */
  platformOs: string
  /** The version that holds on this connection. Only when the client sent `protocolVersions`. */
  protocolVersion?: string
}
