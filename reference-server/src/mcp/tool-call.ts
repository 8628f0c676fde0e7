import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { LONGEST_TIMER } from '../longest-timer.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { CallsInFlight } from './calls-in-flight.ts'
import type { McpAnswer } from './elicitation.ts'
import { McpFailure } from './failure.ts'
import { Patience } from './patience.ts'
import type { McpToolCall, McpToolResult } from './tools.ts'

const CANCEL: McpAnswer = { action: 'cancel' }

/**
 * Calls a tool and puts its questions to the user, one after the other. When the call ends its questions are withdrawn,
 * before this settles.
 *
 * @param timeoutMs for the tool to say something; the time in which the user thinks does not count
 * @throws what the MCP server, or the way to it, answers in place of a result; McpFailure when it answers nothing in time
 */
export async function callTool(
  client: Client,
  calls: CallsInFlight,
  call: McpToolCall,
  timeoutMs: number,
): Promise<McpToolResult> {
  const { ResultSchema } = await import('@modelcontextprotocol/sdk/types.js')
  const patience = new Patience(timeoutMs)
  const ended = new AbortController()
  const asking = new Set<Promise<unknown>>()
  const serially = oneAtATime()
  const { token, end } = calls.begin({
    threadId: call.threadId,
    ask: (question, cancelled) => {
      const signal = AbortSignal.any([cancelled, ended.signal])
      const answer = patience.pausedWhile(() =>
        serially(async () => (signal.aborted ? CANCEL : call.onQuestion(question, signal))),
      )
      asking.add(answer)
      return answer
    },
    progress: ({ message, progress, total }) => {
      patience.renew()
      call.onProgress?.(message ?? (total === undefined ? `${progress}` : `${progress} of ${total}`))
    },
  })
  const { tool: name } = call
  const signals = [patience.signal, ...(call.signal === undefined ? [] : [call.signal])]
  try {
    const _meta = { ...call.meta, progressToken: token }
    const params = { name, arguments: { ...call.arguments }, _meta }
    // The limit of the SDK cannot be held while the user is asked.
    const options = { timeout: LONGEST_TIMER, signal: AbortSignal.any(signals) }
    const result = await client.request({ method: 'tools/call', params }, ResultSchema, options)
    return {
      content: Array.isArray(result.content) ? result.content : [],
      structuredContent: result.structuredContent ?? null,
      isError: result.isError === true,
      meta: result._meta ?? null,
    }
  } catch (error) {
    if (!patience.signal.aborted || call.signal?.aborted) throw error
    const seconds = timeoutMs / 1000
    const message = `The MCP server ${call.server} did not call ${name}: it said nothing for ${seconds} seconds.`
    throw new McpFailure(message, { cause: error })
  } finally {
    end()
    ended.abort()
    patience.close()
    await Promise.allSettled(asking)
  }
}
