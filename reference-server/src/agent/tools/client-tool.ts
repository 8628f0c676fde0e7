import type { DynamicToolCallItem, DynamicToolCallParams, DynamicToolCallResponse } from '@heddle/protocol'
import type { ApprovalAnswer, ClientTool } from '../../threads/index.ts'
import { jsonArguments } from '../../tools/index.ts'
import { CANCELLED, outcome } from '../outcome.ts'
import { shortened } from '../shortened.ts'
import type { AgentTool } from './tool.ts'

/** A tool that the client offers: whoever follows the thread is asked to carry it out, and the first answer counts. */
export function clientTool({ modelName, namespace, name, description, inputSchema }: ClientTool): AgentTool {
  return {
    definition: { kind: 'function', name: modelName, description, parameters: inputSchema },
    async carryOut(turn, call, { clientToolMs }) {
      const args = jsonArguments(call.input)
      if (args === undefined) return outcome(`The arguments of ${modelName} are not JSON.`)
      const startedAtMs = Date.now()
      const item: DynamicToolCallItem = {
        type: 'dynamicToolCall',
        id: turn.itemId(call.callId),
        namespace,
        tool: name,
        arguments: args.value,
        status: 'inProgress',
        contentItems: null,
        success: null,
        durationMs: null,
        startedAtMs,
        completedAtMs: null,
      }
      turn.emit({ type: 'itemStarted', item })
      const params: DynamicToolCallParams = {
        threadId: turn.threadId,
        turnId: turn.turnId,
        callId: item.id,
        namespace,
        tool: name,
        arguments: args.value,
      }
      const answer = await turn.ask('item/tool/call', params, { patienceMs: clientToolMs })
      const given = answer.kind === 'result' ? (answer.result as DynamicToolCallResponse) : undefined
      const completedAtMs = Date.now()
      turn.emit({
        type: 'itemCompleted',
        item: {
          ...item,
          status: given?.success === true ? 'completed' : 'failed',
          contentItems: given?.contentItems ?? null,
          success: given?.success ?? null,
          durationMs: completedAtMs - startedAtMs,
          completedAtMs,
        },
      })
      return given === undefined ? noOutput(modelName, answer) : output(modelName, given)
    },
  }
}

function noOutput(name: string, answer: ApprovalAnswer) {
  if (answer.kind === 'withdrawn') return CANCELLED
  const why = answer.kind === 'error' ? answer.message : 'no reason was given'
  return outcome(`The tool ${name} was not carried out: ${why}.`)
}

/** What the client gave is not trusted to be short. */
function output(name: string, { contentItems, success }: DynamicToolCallResponse) {
  const texts = contentItems.map((part) => {
    switch (part.type) {
      case 'inputText':
        return part.text
      case 'inputImage':
        return ''
      default:
        return '[something that this server cannot pass on]'
    }
  })
  const text = shortened(texts.filter((one) => one !== '').join('\n'))
  const images = contentItems.flatMap((part) => (part.type === 'inputImage' ? [part.imageUrl] : []))
  return outcome(success ? text : `The tool ${name} failed. ${text}`, images)
}
