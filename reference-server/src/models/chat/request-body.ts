import type { UserInput } from '@heddle/protocol'
import { isObject, textAt } from '../loose.ts'
import { OUTPUT_FORMAT_NAME, type PassedOn, passedOn } from '../passed-on.ts'
import type { ModelInput, ModelRequest, ToolCall, ToolDefinition } from '../provider.ts'

type Message = Record<string, unknown>

/** The body of `POST …/chat/completions`, as the Chat Completions API has it. */
export async function chatBody(request: ModelRequest): Promise<Record<string, unknown>> {
  const said = await Promise.all(request.input.map(messagesOf))
  return {
    model: request.model,
    messages: [{ role: 'system', content: request.instructions }, ...said.flat()],
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(tool) }),
    stream: true,
    stream_options: { include_usage: true },
    ...(request.effort === null ? {} : { reasoning_effort: request.effort }),
    ...(request.outputSchema === undefined
      ? {}
      : {
          response_format: {
            type: 'json_schema',
            json_schema: { name: OUTPUT_FORMAT_NAME, schema: request.outputSchema, strict: true },
          },
        }),
  }
}

async function messagesOf(entry: ModelInput): Promise<Message[]> {
  switch (entry.type) {
    case 'user':
      return [{ role: 'user', content: await contentOf(entry.content) }]
    case 'developer':
      return [{ role: 'system', content: entry.text }]
    case 'assistant':
      return [{ role: 'assistant', content: entry.text }]
    case 'verbatim':
      return verbatim(entry.item)
    case 'toolCall':
      return [{ role: 'assistant', content: null, tool_calls: [toolCall(entry.call)] }]
    case 'toolOutput': {
      const { text, images } = entry.output
      const output = { role: 'tool', tool_call_id: entry.call.callId, content: text }
      // What a tool gives back can only be text here; images come as if the user showed them.
      return images.length === 0 ? [output] : [output, { role: 'user', content: images.map(imagePart) }]
    }
  }
}

/** Plain text stays plain: not every endpoint takes parts. */
async function contentOf(content: readonly UserInput[]): Promise<string | Message[]> {
  const parts = await Promise.all(content.map(passedOn))
  if (parts.every((part) => part.kind === 'text')) return parts.map(({ text }) => text).join('\n')
  return parts.map(contentPart)
}

function contentPart(part: PassedOn): Message {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: part.text }
    case 'image':
      return imagePart(part.url)
    case 'file':
      return { type: 'text', text: `[the image ${part.id}, which this endpoint cannot be shown]` }
  }
}

const imagePart = (url: string): Message => ({ type: 'image_url', image_url: { url } })

/** Of what the other API has, only messages can be said here. */
function verbatim(item: Readonly<Record<string, unknown>>): Message[] {
  const content = Array.isArray(item.content) ? item.content.filter(isObject) : []
  const text = content.map((part) => textAt(part, 'text') ?? '').join('\n')
  if (item.type !== 'message' || text === '') return []
  const role = item.role === 'assistant' || item.role === 'user' ? item.role : 'system'
  return [{ role, content: text }]
}

/** There are no custom tools here: their text goes into an argument. */
const toolCall = ({ callId, kind, name, input }: ToolCall): Message => ({
  id: callId,
  type: 'function',
  function: { name, arguments: kind === 'function' ? input : JSON.stringify({ input }) },
})

const TEXT_ARGUMENT = {
  type: 'object',
  properties: { input: { type: 'string' } },
  required: ['input'],
  additionalProperties: false,
}

function tool({ kind, name, description, parameters }: ToolDefinition): Message {
  return {
    type: 'function',
    function: { name, description, parameters: kind === 'function' ? parameters : TEXT_ARGUMENT },
  }
}
