import { spawn } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { startCommand } from '../src/tools/index.ts'
import { startPiped } from '../src/workspace/index.ts'

const program = { file: 'sh', args: ['-c', 'sleep 0.4; printf late'], cwd: '/', env: process.env }

const ways: [string, (heard: (text: string) => void) => Promise<{ readonly over: Promise<unknown> }>][] = [
  [
    'a command of a client',
    async (heard) => {
      const onOutput = (_: string, bytes: Buffer) => heard(bytes.toString())
      const { ended } = await startPiped(program, { input: false, onOutput, ready: async () => {} })
      return { over: ended }
    },
  ],
  [
    'a command of the agent',
    async (heard) => {
      const onOutput = (_: string, bytes: Buffer) => heard(bytes.toString())
      return { over: startCommand({ program, ...program, tty: false, onOutput }).ended }
    },
  ],
]

it.each(ways)('the output of %s is not lost where its end is told first', async (_, start) => {
  let output = ''
  const { over } = await start((text) => {
    output += text
  })
  // The end of one program has Node look for others that have ended, before it looks into their pipes. Here this one
  // ends in between, and then the machine is busy for longer than anybody would wait.
  const other = spawn('sh', ['-c', 'sleep 0.1; echo out'])
  other.stdout.once('data', () => block(800))
  other.once('exit', () => block(800))
  await setImmediate()
  block(250)
  await over
  expect(output).toBe('late')
})

function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
