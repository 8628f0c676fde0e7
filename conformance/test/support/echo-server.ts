import { setImmediate } from 'node:timers/promises'
import type { Json } from '@heddle/protocol'
import type { Recording } from '../../src/index.ts'
import type { Peer, PeerEnd } from '../../src/live/peer.ts'

/** What a server says between two messages of its client. */
export type Block = readonly Json[]

/** The side of the server in a recording: what it says first, and what behind each message of the client. */
export function blocksOf({ entries }: Recording): Block[] {
  const blocks: Json[][] = [[]]
  for (const { what } of entries) {
    if (what.from === 'client') blocks.push([])
    if (what.from === 'server' && 'msg' in what) blocks.at(-1)?.push(what.msg as Json)
  }
  return blocks
}

/** A server that says what it is told to, a block for each message that it hears. */
export function echoServer(blocks: readonly Block[]): Peer & { readonly heard: readonly Json[] } {
  const heard: Json[] = []
  const over = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<PeerEnd>()
  let take = (_: string): void => undefined
  let told: Promise<void> = Promise.resolve()
  const tell = (block: Block = []): void => {
    told = told.then(async () => {
      await setImmediate()
      for (const message of block) take(JSON.stringify(message))
    })
  }
  const end = (): void => {
    void told.then(() => {
      over.resolve()
      ended.resolve({ how: 'exit code 0', exit: { code: 0, signal: null } })
    })
  }
  return {
    heard,
    listen(listener) {
      take = listener
      tell(blocks[0])
      return over.promise
    },
    send(texts) {
      for (const text of texts) {
        heard.push(JSON.parse(text))
        tell(blocks[heard.length])
      }
    },
    close: end,
    cut: end,
    ended: ended.promise,
  }
}
