import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitLines } from '../src/lines.ts'

const TEXT = 'one\u2028still one\ntwø 🧵\r\n\nlast'
const LINES = ['one\u2028still one', 'twø 🧵', '', 'last']

test('only LF ends a line, wherever the chunks are cut', async () => {
  const bytes = new TextEncoder().encode(TEXT)
  for (let size = 1; size <= bytes.length; size += 1) {
    assert.deepEqual(await read(chunks(bytes, size)), LINES, `chunks of ${size} bytes`)
  }
})

test('a stream without a line has none', async () => {
  assert.deepEqual(await read(chunks(new Uint8Array(0), 1)), [])
})

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of splitLines(stream)) lines.push(line)
  return lines
}
