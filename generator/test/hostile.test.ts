import type { ProtocolModel } from '@heddle/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyTarget, type FileTree, GenerateError, TARGETS } from '../src/index.ts'
import { hostileProtocol } from './support/random-protocol.ts'

/** Characters that end a line or a text somewhere, or let a text look like another one. */
const HIDDEN = /[\p{Bidi_Control}\p{Cc}\u2028\u2029]/u

/** Data and markup, not code: their formats say what is escaped. */
const NO_CODE = /\.(?:jsonl?|md|xml)$/

describe.each(TARGETS)('$name', (target) => {
  test('takes any protocol, or says that it cannot, and nothing that hides comes into its code', async () => {
    await fc.assert(
      fc.asyncProperty(hostileProtocol(6), async (model) => {
        for (const [file, text] of await emitted(target, model))
          if (!NO_CODE.test(file))
            expect(HIDDEN.exec(text.replaceAll(/[\t\n]/g, ''))?.[0].codePointAt(0), file).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })
})

/** Only what others make for us may refuse a protocol. */
async function emitted(target: AnyTarget, model: ProtocolModel): Promise<FileTree> {
  try {
    return await target.emit(model)
  } catch (error) {
    if (target.tier === 'types-only' && error instanceof GenerateError) return new Map()
    throw error
  }
}
