import type { McpToolCallItem } from '@heddle/protocol'
import type { McpToolResult } from '../../../mcp/index.ts'

type ItemResult = NonNullable<McpToolCallItem['result']>

/** Characters of a result, as JSON, that are stored and shown: a message to a client has to hold it. */
const LONGEST = 8 * 1024 * 1024

/** The result as clients are shown it. */
export function keptResult({ content, structuredContent, meta }: McpToolResult): ItemResult {
  const result = { content: [...content], structuredContent, _meta: meta }
  const { length } = JSON.stringify(result)
  if (length <= LONGEST) return result
  const text = `The result takes ${length} characters, which is too much to be kept.`
  return { content: [{ type: 'text', text }], structuredContent: null, _meta: null }
}
