/**
 * What a client under test starts in place of a server: it passes bytes between the pipes of the client and the suite,
 * which plays the server. `relay.ts PORT TOKEN`; what follows is left alone.
 */
import { connect } from 'node:net'
import process from 'node:process'

const [port, token] = process.argv.slice(2)
const suite = connect({ port: Number(port), host: '127.0.0.1', noDelay: true })
let isWanted = true

suite.write(`${token}\n`)
process.stdin.pipe(suite)
suite.pipe(process.stdout)

// A server that ends although its input has not ended is one that died.
process.stdin.on('end', () => {
  isWanted = false
})
suite.on('error', () => undefined)
suite.on('close', () => {
  process.exitCode = isWanted ? 1 : 0
  process.stdin.destroy()
})
process.stdout.on('error', () => suite.destroy())
