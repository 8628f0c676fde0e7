import type { WebSocket } from 'ws'
import { type Limits, manyBytes } from '../limits.ts'
import { LAST_WORDS, withinTime } from '../within-time.ts'
import type { Connection, Farewell } from './connection.ts'
import { Inbox } from './inbox.ts'
import { Latch } from './latch.ts'

/** Proxies close connections on which nothing happens. Milliseconds. */
const SIGN_OF_LIFE = 30_000

/** One client over a WebSocket: one JSON object a text frame. Frames are not compressed. */
export function webSocketConnection(socket: WebSocket, limits: Limits): Connection {
  const lost = new Latch()
  const closed = new Latch()
  const stopped = new Latch()
  const inbox = new Inbox(limits, () => socket.resume())
  let queuedBytes = 0
  let drained = () => {}

  const end = (farewell: Farewell, reason: string) => {
    lost.happen(reason)
    inbox.end()
    // Behind what was sent before. A socket that is not read would not hear of the other side's farewell.
    socket.resume()
    socket.close(farewell.code, farewell.reason)
  }

  socket.on('message', (data, isBinary) => {
    if (isBinary) {
      end({ code: 1003, reason: 'messages are text frames' }, 'the client sent a binary frame')
      return
    }
    inbox.put(data.toString())
    if (inbox.isFull && !lost.isDone) socket.pause()
  })
  // The library has closed it with the code that fits: a frame too large, text that is no UTF-8 …
  socket.on('error', (error) => lost.happen(`the connection failed: ${error.message}`))
  socket.on('close', (code) => {
    clearInterval(signs)
    lost.happen(`the client closed the connection (${code})`)
    inbox.end()
    closed.happen('')
  })
  const signs = setInterval(() => socket.ping(), SIGN_OF_LIFE).unref()

  return {
    transport: 'websocket',
    incoming: inbox,
    lost: lost.happened,
    get queuedBytes() {
      return queuedBytes
    },
    send(message) {
      if (lost.isDone) return
      const frame = Buffer.from(JSON.stringify(message))
      queuedBytes += frame.length
      socket.send(frame, { binary: false }, () => {
        queuedBytes -= frame.length
        if (queuedBytes < manyBytes(limits)) drained()
      })
      if (queuedBytes > limits.queuedBytes) {
        const reason = `more than ${limits.queuedBytes} bytes were left unread`
        end({ code: 1013, reason: `${reason}; connect again and resume` }, reason)
      }
    },
    async ready() {
      if (lost.isDone || queuedBytes < manyBytes(limits)) return
      const drain = new Promise<void>((resolve) => {
        drained = resolve
      })
      await Promise.race([drain, lost.happened, stopped.happened])
    },
    stopReading() {
      stopped.happen('')
      inbox.end()
    },
    async close(farewell) {
      if (lost.isDone) {
        // Who was let go gets the time of the library to take what is left, and hears why.
        await closed.happened
        return
      }
      end(farewell, farewell.reason)
      await withinTime(closed.happened, LAST_WORDS)
      socket.terminate()
    },
  }
}
