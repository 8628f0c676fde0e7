/** An MCP server that cannot do what was asked. The message is a sentence for people. */
export class McpFailure extends Error {
  /** There is no such server: nothing was tried. */
  readonly isUnknown: boolean

  constructor(message: string, options: ErrorOptions & { readonly isUnknown?: boolean } = {}) {
    super(message, options)
    this.name = 'McpFailure'
    this.isUnknown = options.isUnknown ?? false
  }
}
