import { once } from 'node:events'
import { WebSocket } from 'ws'

/** Has a process of Node collect its garbage, and gives the bytes that are left in use. */
export async function usedHeap(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector, { perMessageDeflate: false })
  await once(socket, 'open')
  let nextId = 1
  const ask = async (method: string): Promise<{ usedSize?: number }> => {
    const id = nextId++
    socket.send(JSON.stringify({ id, method }))
    for (;;) {
      const [data] = await once(socket, 'message')
      const message = JSON.parse(String(data))
      if (message.id === id) return message.result
    }
  }
  try {
    // What ends with the first one may keep something that the second one finds.
    await ask('HeapProfiler.collectGarbage')
    await ask('HeapProfiler.collectGarbage')
    return (await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN
  } finally {
    socket.terminate()
  }
}
