/** The codes of error answers. Measured on the real server where it sends them; JSON-RPC's own otherwise. */
export const ERROR_CODES = {
  /** The line is not JSON. */
  parseError: -32700,
  /** Not a request, or not at this time: `Not initialized`, `Already initialized`, a missing capability, an unknown thread. */
  invalidRequest: -32600,
  methodNotFound: -32601,
  /** The params do not match; `data.pointer` is the JSON pointer of the fault. */
  invalidParams: -32602,
  internalError: -32603,
  /** The server has too much to do; ask again later. */
  overloaded: -32001,
} as const
