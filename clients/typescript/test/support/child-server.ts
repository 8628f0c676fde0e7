import type { Command } from '../../src/stdio.ts'

/**
 * A real child process that runs `script` as its server. In the script: `on(method, (params, id) => …)`,
 * `say(message)`, `print(text)` for raw output, and whatever Node has. The handshake is answered.
 */
export function childServer(script: string): Command {
  return { command: process.execPath, args: ['--input-type=module', '--eval', `${PRELUDE}\n${script}`] }
}

const PRELUDE = `
const handlers = new Map()
const on = (method, handler) => handlers.set(method, handler)
const print = (text) => process.stdout.write(text)
const say = (message) => print(JSON.stringify(message) + '\\n')
on('initialize', (params, id) => say({ id, result: { userAgent: 'child/1' } }))
let rest = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\\n')
  rest = lines.pop()
  for (const line of lines) {
    const message = JSON.parse(line)
    handlers.get(message.method ?? 'answer')?.(message.params ?? message, message.id)
  }
})
`
