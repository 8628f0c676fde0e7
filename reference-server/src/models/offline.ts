import type { ModelEvent, ModelInput, ModelProvider, ModelRequest } from './provider.ts'

/**
 * A model that needs no network and no key, and always answers the same: for trying things out, for tests,
 * and for a machine that has no endpoint. It runs the command it is told to (`run: ls`, or a command in
 * backticks) and says what came of it; to everything else it answers with one sentence.
 */
export function offlineProvider(): ModelProvider {
  return {
    name: 'offline',
    defaultModel: 'heddle-offline',
    async *answer(request, signal) {
      const last = request.input.at(-1)
      const made = request.input.filter(({ type }) => type === 'toolCall').length
      const command = last?.type === 'user' ? commandIn(textOf(last)) : undefined
      if (command === undefined) {
        yield* message(`message-${made}`, reply(request.input), signal)
      } else {
        const call = { callId: `call-${made}`, kind: 'function', name: 'exec_command' } as const
        yield { type: 'toolCall', call: { ...call, input: JSON.stringify({ cmd: command }) } }
      }
      yield { type: 'completed', usage: estimate(request, command ?? reply(request.input)) }
    },
  }
}

/** The command that a message asks for, if it asks for one. */
function commandIn(text: string): string | undefined {
  const asked = /^\s*run:\s*(\S[^\n]*)/im.exec(text) ?? /`([^`\n]+)`/.exec(text)
  return asked?.[1]?.trim() || undefined
}

async function* message(id: string, text: string, signal: AbortSignal): AsyncGenerator<ModelEvent> {
  yield { type: 'messageStarted', id }
  for (const delta of inPieces(text)) {
    signal.throwIfAborted()
    yield { type: 'messageDelta', id, delta }
  }
  yield { type: 'messageDone', id, text }
}

/** Words in groups, so that a client has something to stream. */
function inPieces(text: string): string[] {
  return text.match(/(?:\S+\s*){1,4}/g) ?? [text]
}

function reply(input: readonly ModelInput[]): string {
  const last = input.at(-1)
  if (last?.type === 'toolOutput') return summary(last.output.text)
  const said = last?.type === 'user' ? textOf(last).trim() : ''
  const quoted = said.length > 120 ? `${said.slice(0, 120)}…` : said
  return `I am the offline model of Heddle: I read "${quoted}", and I can run a command when you write "run: ls".`
}

/** What came of a command, from the report that the tool gave. */
function summary(output: string): string {
  const [head = '', ...rest] = output.split('\n')
  const lines = rest.filter((line) => line.trim() !== '')
  const first = lines[0]
  if (first === undefined) return `${head}`
  const count = lines.length === 1 ? 'one line' : `${lines.length} lines`
  return `${head} It printed ${count}, beginning with: ${first.slice(0, 200)}`
}

function textOf(entry: ModelInput & { type: 'user' }): string {
  return entry.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
}

/** Four characters a token: nobody counts, and a client wants to see something move. */
function estimate(request: ModelRequest, answer: string) {
  const inputTokens = Math.ceil(JSON.stringify(request.input).length / 4)
  const outputTokens = Math.ceil(answer.length / 4)
  return {
    totalTokens: inputTokens + outputTokens,
    inputTokens,
    cachedInputTokens: 0,
    cacheWriteInputTokens: 0,
    outputTokens,
    reasoningOutputTokens: 0,
  }
}
