import path from 'node:path'

const file = path.join(import.meta.dirname, `server${path.extname(import.meta.filename)}`)

/** The command line of an MCP server that speaks over standard input and output, run by the Node that runs us. */
export const MCP_PROGRAM: readonly [command: string, ...args: string[]] = [process.execPath, file]
