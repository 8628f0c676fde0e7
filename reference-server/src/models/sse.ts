import type { Endpoint } from './endpoint.ts'
import { brokenOff } from './failures.ts'
import { ModelFailure } from './provider.ts'

/** Characters of one event. Far above any real one, and far below what would harm the process. */
const MAX_EVENT = 16 * 1024 * 1024

/** An endpoint that is silent for so long has gone away. Milliseconds. */
const MAX_SILENCE = 5 * 60_000

/**
 * The data of each server-sent event of a stream.
 *
 * @throws ModelFailure when the stream breaks off (retryable), falls silent, or carries an endless event
 */
export async function* sseData(
  stream: ReadableStream<Uint8Array>,
  endpoint: Endpoint,
  maxSilence: number = MAX_SILENCE,
): AsyncGenerator<string> {
  const ready: string[] = []
  let pending = 0
  const { createParser } = await import('eventsource-parser')
  const parser = createParser({
    onEvent: ({ data }) => {
      pending = 0
      ready.push(data)
    },
  })
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await readWithin(reader, maxSilence, endpoint)
      if (done) return
      const text = decoder.decode(value, { stream: true })
      pending += text.length
      parser.feed(text)
      yield* ready.splice(0)
      if (pending > MAX_EVENT) {
        throw new ModelFailure(
          `The model endpoint ${endpoint.shown} sent an event longer than ${MAX_EVENT} characters. It does not speak ${endpoint.speaks} properly.`,
          { info: 'other' },
        )
      }
    }
  } finally {
    // Closes the connection when the consumer stops early. What that rejects with is of no interest.
    reader.cancel().catch(() => {})
  }
}

async function readWithin(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  milliseconds: number,
  endpoint: Endpoint,
): Promise<Awaited<ReturnType<typeof reader.read>>> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(brokenOff(endpoint, `nothing came for ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([reader.read(), silence])
  } catch (error) {
    if (error instanceof ModelFailure || isAbort(error)) throw error
    throw brokenOff(endpoint, error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'
