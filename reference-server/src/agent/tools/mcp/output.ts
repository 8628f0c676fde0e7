import type { McpToolResult } from '../../../mcp/index.ts'
import type { ToolOutput } from '../../../models/index.ts'
import { shortened } from '../../shortened.ts'

/** Images that the model is given of one result, and the length of all of them in base64. */
const MOST_IMAGES = 8
const MOST_IMAGE_DATA = 8 * 1024 * 1024

/** What the model is told of a result. Nothing in it is trusted to be as MCP has it, or to be short. */
export function modelOutput({ content, structuredContent }: McpToolResult): ToolOutput {
  const blocks = content.filter(isObject)
  const images: string[] = []
  let left = MOST_IMAGE_DATA
  let leftOut = 0
  for (const { type, data, mimeType } of blocks) {
    if (type !== 'image' || typeof data !== 'string') continue
    left -= data.length
    if (left < 0 || images.length === MOST_IMAGES) leftOut++
    else images.push(`data:${typeof mimeType === 'string' ? mimeType : 'image/png'};base64,${data}`)
  }
  // What is structured says it all: by the rules of MCP the texts repeat it.
  const texts = structuredContent === null ? blocks.map(textOf) : [JSON.stringify(structuredContent)]
  if (leftOut > 0) texts.push(`[${leftOut} images left out, which are too many or too large]`)
  return { text: shortened(texts.filter((text) => text !== '').join('\n')), images }
}

function textOf(block: Record<string, unknown>): string {
  const { type, text, resource } = block
  switch (type) {
    case 'image':
      return ''
    case 'text':
      return typeof text === 'string' ? text : ''
    case 'audio':
      return '[a recording, which this server cannot pass on]'
    case 'resource': {
      if (!isObject(resource)) return ''
      if (typeof resource.text === 'string') return resource.text
      return `[the contents of ${String(resource.uri)}, which are no text]`
    }
    default:
      return JSON.stringify(block)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
