import type { UserInput } from '@heddle/protocol'
import { OUTPUT_FORMAT_NAME, passedOn } from '../passed-on.ts'
import type { ModelInput, ModelRequest, ToolDefinition, ToolOutput } from '../provider.ts'

/** The body of `POST …/responses`, as the Responses API has it. */
export async function responsesBody(request: ModelRequest): Promise<Record<string, unknown>> {
  return {
    model: request.model,
    instructions: request.instructions,
    input: await Promise.all(request.input.map(inputItem)),
    ...(request.tools.length === 0
      ? {}
      : { tools: request.tools.map(tool), tool_choice: 'auto', parallel_tool_calls: false }),
    stream: true,
    store: false,
    ...(request.effort === null ? {} : { reasoning: { effort: request.effort, summary: 'auto' } }),
    ...(request.outputSchema === undefined
      ? {}
      : {
          text: {
            format: {
              type: 'json_schema',
              name: OUTPUT_FORMAT_NAME,
              schema: request.outputSchema,
              strict: true,
            },
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
    case 'verbatim':
      return { ...entry.item }
    case 'toolOutput':
      return {
        type: entry.call.kind === 'function' ? 'function_call_output' : 'custom_tool_call_output',
        call_id: entry.call.callId,
        output: outputOf(entry.output),
      }
  }
}

async function userPart(part: UserInput): Promise<Record<string, unknown>> {
  const passed = await passedOn(part)
  switch (passed.kind) {
    case 'text':
      return { type: 'input_text', text: passed.text }
    case 'image':
      return { type: 'input_image', image_url: passed.url }
    case 'file':
      return { type: 'input_image', file_id: passed.id }
  }
}

function outputOf({ text, images }: ToolOutput): string | Record<string, unknown>[] {
  if (images.length === 0) return text
  return [{ type: 'input_text', text }, ...images.map((url) => ({ type: 'input_image', image_url: url }))]
}

function tool({ kind, name, description, parameters }: ToolDefinition): Record<string, unknown> {
  return kind === 'function'
    ? { type: 'function', name, description, strict: false, parameters }
    : { type: 'custom', name, description }
}
