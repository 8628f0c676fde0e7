import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Line } from './line.ts'

export async function webSocketLine(address: string, hear: (text: string) => void): Promise<Line> {
  const socket = new WebSocket(address, { perMessageDeflate: false })
  const { promise: lost, resolve: lose } = Promise.withResolvers<string>()
  let isLost = false
  socket.on('message', (data) => {
    if (!isLost) hear(data.toString())
  })
  socket.on('error', () => {})
  socket.on('close', (code, reason) => {
    isLost = true
    lose(`${code} ${reason}`)
  })
  await once(socket, 'open')
  return {
    send: (text) => socket.send(text, () => {}),
    lost,
    async close() {
      socket.close()
      await lost
    },
    cut() {
      // Nothing more is heard, though some of it may have come already.
      isLost = true
      lose('cut')
      socket.terminate()
    },
  }
}
