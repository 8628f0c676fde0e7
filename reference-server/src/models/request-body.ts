import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { UserInput } from '@heddle/protocol'
import type { ModelInput, ModelRequest, ToolDefinition } from './provider.ts'

/** The body of `POST …/responses`, as the Responses API has it. */
export async function requestBody(request: ModelRequest): Promise<Record<string, unknown>> {
  return {
    model: request.model,
    instructions: request.instructions,
    input: await Promise.all(request.input.map(inputItem)),
    tools: request.tools.map(tool),
    tool_choice: 'auto',
    parallel_tool_calls: false,
    stream: true,
    store: false,
    ...(request.effort === null ? {} : { reasoning: { effort: request.effort, summary: 'auto' } }),
    ...(request.outputSchema === undefined
      ? {}
      : {
          text: {
            format: { type: 'json_schema', name: 'answer', schema: request.outputSchema, strict: true },
          },
        }),
  }
}

async function inputItem(entry: ModelInput): Promise<Record<string, unknown>> {
  switch (entry.type) {
    case 'user':
      return { type: 'message', role: 'user', content: await Promise.all(entry.content.map(userPart)) }
    case 'developer':
      return { type: 'message', role: 'developer', content: [{ type: 'input_text', text: entry.text }] }
    case 'assistant':
      return { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: entry.text }] }
    case 'toolCall': {
      const { kind, callId, name, input } = entry.call
      return kind === 'function'
        ? { type: 'function_call', call_id: callId, name, arguments: input }
        : { type: 'custom_tool_call', call_id: callId, name, input }
    }
    case 'toolOutput':
      return {
        type: entry.call.kind === 'function' ? 'function_call_output' : 'custom_tool_call_output',
        call_id: entry.call.callId,
        output: entry.output,
      }
  }
}

async function userPart(part: UserInput): Promise<Record<string, unknown>> {
  switch (part.type) {
    case 'text':
      return { type: 'input_text', text: part.text }
    case 'image':
      return part.fileId === undefined
        ? { type: 'input_image', image_url: part.url ?? '' }
        : { type: 'input_image', file_id: part.fileId }
    case 'localImage':
      return localImage(part.path)
    case 'skill':
    case 'mention':
      return { type: 'input_text', text: `${part.name} (${part.path})` }
    default:
      return {
        type: 'input_text',
        text: `[input of the kind ${part.type}, which this server cannot pass on]`,
      }
  }
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

async function localImage(path: string): Promise<Record<string, unknown>> {
  const type = IMAGE_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  try {
    const data = (await readFile(path)).toString('base64')
    return { type: 'input_image', image_url: `data:${type};base64,${data}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { type: 'input_text', text: `[the image file ${path} could not be read: ${reason}]` }
  }
}

function tool({ kind, name, description, parameters }: ToolDefinition): Record<string, unknown> {
  return kind === 'function'
    ? { type: 'function', name, description, strict: false, parameters }
    : { type: 'custom', name, description }
}
