import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

/** @throws Refusal when it is no JSON by its type, or too long */
export async function readJsonText(request: IncomingMessage, limit: number): Promise<string> {
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'A message is sent as JSON: Content-Type: application/json.')
  }
  const tooLong = () => new Refusal(413, `A message has at most ${limit} bytes.`, { connection: 'close' })
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
