import type { ThreadItem } from '@heddle/protocol'
import fc from 'fast-check'
import type { Growth, ThreadEvent } from '../../src/threads/index.ts'
import { started } from './store-suite.ts'

/** What the agent does next; ids and times are added when the log is written. */
type Deed =
  | { readonly kind: 'message' | 'reasoning'; readonly pieces: readonly string[] }
  | { readonly kind: 'command'; readonly pieces: readonly string[]; readonly asks: boolean }
  | { readonly kind: 'change'; readonly asks: boolean }
  | { readonly kind: 'steer' | 'usage' }

const pieces = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 5 })

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('message' as const, 'reasoning' as const), pieces }),
  fc.record({ kind: fc.constant('command' as const), pieces, asks: fc.boolean() }),
  fc.record({ kind: fc.constant('change' as const), asks: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('steer' as const, 'usage' as const) }),
)

/** Logs as the server writes them: turns of items, with what they stream and ask. */
export function threadLog(): fc.Arbitrary<ThreadEvent[]> {
  return fc.array(fc.array(deed, { maxLength: 6 }), { minLength: 1, maxLength: 4 }).map(writeLog)
}

function writeLog(turns: readonly (readonly Deed[])[]): ThreadEvent[] {
  const log: ThreadEvent[] = started('thread', 0).entries.map(({ event }) => event)
  let atMs = 1
  for (const [index, deeds] of turns.entries()) {
    const turnId = `turn-${index}`
    const status = (...activeFlags: 'waitingOnApproval'[]): ThreadEvent => ({
      type: 'statusChanged',
      status: { type: 'active', activeFlags },
      atMs: atMs++,
    })
    log.push(status(), { type: 'turnStarted', turnId, atMs: atMs++ })
    for (const [place, one] of [{ kind: 'steer' } as const, ...deeds].entries()) {
      const id = `item-${index}-${place}`
      const times = { startedAtMs: atMs, completedAtMs: null }
      const put = (item: ThreadItem, growth: readonly Growth[], end: ThreadItem, asks = false) => {
        log.push({ type: 'itemStarted', turnId, item, atMs: atMs++ })
        if (asks) {
          const method = 'item/commandExecution/requestApproval'
          const request = { requestId: place, method, params: { itemId: id } } as const
          log.push({ type: 'approvalRequested', turnId, request, atMs: atMs++ })
          log.push({ type: 'approvalResolved', turnId, requestId: place, outcome: 'accept', atMs: atMs++ })
        }
        for (const piece of growth)
          log.push({ type: 'itemGrew', turnId, itemId: id, growth: piece, atMs: atMs++ })
        log.push({ type: 'itemCompleted', turnId, item: { ...end, completedAtMs: atMs }, atMs: atMs++ })
      }
      switch (one.kind) {
        case 'message': {
          const item = { type: 'agentMessage', id, text: '', ...times } as const
          put(
            item,
            one.pieces.map((text) => ({ kind: 'text', text })),
            { ...item, text: one.pieces.join('') },
          )
          break
        }
        case 'reasoning': {
          const item = { type: 'reasoning', id, summary: [], content: [], ...times } as const
          const growth = one.pieces.map((text, at) => ({ kind: 'summary', index: at % 2, text }) as const)
          const part = (which: number) => one.pieces.filter((_, at) => at % 2 === which).join('')
          const summary = [part(0), part(1)].slice(0, Math.min(2, one.pieces.length))
          put({ ...item, summary: [], content: [] }, growth, { ...item, summary, content: [] })
          break
        }
        case 'command': {
          const item: ThreadItem = {
            type: 'commandExecution',
            id,
            command: 'x',
            cwd: '/',
            status: 'inProgress',
            commandActions: [],
            aggregatedOutput: null,
            ...times,
          }
          const growth = one.pieces.map((text) => ({ kind: 'output', text }) as const)
          const aggregatedOutput = one.pieces.join('') || null
          put(item, growth, { ...item, status: 'completed', exitCode: 0, aggregatedOutput }, one.asks)
          break
        }
        case 'change': {
          const item: ThreadItem = { type: 'fileChange', id, changes: [], status: 'inProgress', ...times }
          put(item, [], { ...item, status: 'completed' }, one.asks)
          break
        }
        case 'steer': {
          const item: ThreadItem = {
            type: 'userMessage',
            id,
            content: [{ type: 'text', text: id }],
            ...times,
          }
          put(item, [], item)
          break
        }
        case 'usage': {
          const usage = {
            totalTokens: 3,
            inputTokens: 2,
            cachedInputTokens: 1,
            outputTokens: 1,
            reasoningOutputTokens: 0,
          }
          log.push({ type: 'tokensUsed', turnId, usage, atMs: atMs++ })
        }
      }
    }
    log.push({ type: 'statusChanged', status: { type: 'idle' }, atMs: atMs++ })
    log.push({ type: 'turnEnded', turnId, status: 'completed', error: null, atMs: atMs++ })
  }
  return log
}
