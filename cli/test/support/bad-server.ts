import { createInterface } from 'node:readline'
import { MARKUP } from './markup.ts'

/** A server that does what no server should: `node bad-server.ts WAY`. */
const ways: Readonly<Record<string, () => void>> = {
  /** It hears everything and says nothing. */
  silent: () => process.stdin.resume(),
  /** It ends at the first word. */
  dies: () =>
    process.stdin.once('data', () => {
      console.error('something terrible happened')
      process.exit(3)
    }),
  /** It answers with what is no JSON. */
  garbage: () => process.stdin.on('data', () => console.log('<html>502 Bad Gateway</html>')),
  /** It shakes hands, and has nothing else. */
  empty: () =>
    createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method } = JSON.parse(line)
      if (id === undefined || method === undefined) return
      const place = { codexHome: '/empty', platformFamily: 'unix', platformOs: 'linux' }
      const error = { code: -32601, message: `There is no method ${method}.` }
      const answer = method === 'initialize' ? { result: { userAgent: 'empty/1.0', ...place } } : { error }
      console.log(JSON.stringify({ id, ...answer }))
    }),
  /** It talks without an end. */
  floods: () =>
    process.stdin.once('data', () => {
      const ticks = '{"method":"tick"}\n'.repeat(5000)
      const go = () => process.stdout.write(ticks, go)
      go()
    }),
  /** It answers everything twice, under the same id. */
  repeats: () =>
    createInterface({ input: process.stdin }).on('line', (line) => {
      const { id } = JSON.parse(line)
      if (id !== undefined) for (const _ of [1, 2]) console.log(JSON.stringify({ id, result: {} }))
    }),
  /** It says whatever a page could take for markup, wherever it can. */
  markup() {
    createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method } = JSON.parse(line)
      if (id === undefined) return
      console.log(MARKUP)
      console.log(JSON.stringify({ method: MARKUP, params: { [MARKUP]: MARKUP } }))
      const answer =
        method === 'initialize'
          ? { result: { userAgent: `x/${MARKUP}`, platformOs: MARKUP } }
          : { error: { code: -32600, message: MARKUP } }
      console.log(JSON.stringify({ id, ...answer }))
    })
  },
}

ways[process.argv[2] ?? '']?.()
