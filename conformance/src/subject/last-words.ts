import type { Readable } from 'node:stream'

const LINES = 10
const LENGTH = 5_000

/** Reads a stream to its end, and keeps no more than the last lines. @returns what they are */
export function lastWordsOf(stream: Readable): () => string {
  let words = ''
  stream.on('error', () => undefined)
  stream.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-LENGTH)
  })
  return () => words.trimEnd().split('\n').slice(-LINES).join('\n')
}
