import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, LineTooLong, splitLines } from '../src/index.ts'

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks
}

async function collect(chunks: readonly Uint8Array[], limit?: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of splitLines(stream(chunks), limit)) lines.push(line)
  return lines
}

describe('lines', () => {
  test('are the same however the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ''))
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.infiniteStream(fc.nat(7)), async (lines, cuts) => {
        const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''))
        const chunks: Uint8Array[] = []
        for (let at = 0; at < bytes.length; ) {
          const size = 1 + (cuts.next().value ?? 0)
          chunks.push(bytes.subarray(at, at + size))
          at += size
        }
        expect(await collect(chunks)).toEqual(lines)
      }),
    )
  })

  test('end at LF only: JSON may hold a line separator as it is', async () => {
    const message = JSON.stringify({ method: 'x', params: { text: 'one\u2028two\u2029three' } })
    expect(await collect([Buffer.from(`${message}\r\n${message}`)])).toEqual([message, message])
  })

  test('beyond the limit are an error, not a memory leak', async () => {
    await expect(collect([Buffer.alloc(60, 'x'), Buffer.alloc(60, 'x')], 100)).rejects.toThrow(LineTooLong)
  })
})

describe('a message', () => {
  test.each([
    [{ id: 1, method: 'm', params: {} }, 'request'],
    [{ id: 'a', method: 'm', jsonrpc: '2.0', later: true }, 'request'],
    [{ method: 'm' }, 'notification'],
    [{ id: 0, result: null }, 'result'],
    [{ id: null, error: { code: -32700, message: 'no' } }, 'error'],
  ])('%j is a %s', (value, kind) => {
    expect(classify(value).kind).toBe(kind)
  })

  test.each([
    [[{ id: 1, method: 'm' }], ''],
    ['text', ''],
    [null, ''],
    [{}, ''],
    [{ id: 1 }, ''],
    [{ id: null, method: 'm' }, '/id'],
    [{ id: 1.5, method: 'm' }, '/id'],
    [{ method: 7 }, '/method'],
    [{ id: 1, error: 'no' }, '/error'],
    [{ id: 1, error: { code: 1.5, message: 'no' } }, '/error/code'],
    [{ id: 1, error: { code: 1 } }, '/error/message'],
    [{ result: 1 }, '/id'],
  ])('%j is none, and it is said where', (value, pointer) => {
    expect(classify(value)).toMatchObject({ kind: 'invalid', pointer, reason: expect.any(String) })
  })

  test('classify takes whatever there is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(classify(value)).toHaveProperty('kind')
      }),
    )
  })
})
