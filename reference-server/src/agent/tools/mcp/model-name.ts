import { createHash } from 'node:crypto'

/** Endpoints take no longer names, and no other characters than these. */
const LONGEST = 64
const HASH = 8

/** A server's name is followed by two underscores, and so has none: where it ends is never in doubt. */
const PLAIN_SERVER = /^[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*$/
const PLAIN_TOOL = /^[A-Za-z0-9_-]+$/

/**
 * The name that a model has for a tool of an MCP server: `mcp__SERVER__TOOL`. Where that cannot be a name, or could be read
 * in two ways, what is no letter, digit, - or _ becomes _, and the end is a hash of both names, so that the name depends on
 * nothing else and is the same at all times.
 */
export function modelName(server: string, tool: string): string {
  const whole = `mcp__${server}__${tool}`
  if (PLAIN_SERVER.test(server) && PLAIN_TOOL.test(tool) && whole.length <= LONGEST) return whole
  const hash = createHash('sha256')
    .update(JSON.stringify([server, tool]))
    .digest('hex')
    .slice(0, HASH)
  return `${whole.replace(/[^A-Za-z0-9_-]/gu, '_').slice(0, LONGEST - HASH - 1)}_${hash}`
}
