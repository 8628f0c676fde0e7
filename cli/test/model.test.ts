import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle, start } from './support/heddle.ts'

const SCRIPT = {
  steps: [
    { kind: 'answer', items: [{ type: 'text', text: 'Hello from a file.', deltas: 3 }] },
    { kind: 'http', status: 503, message: 'Come back later.' },
  ],
}

/** Asks the model twice, by one API and by the other, and prints what it said. */
const ASK = `
  const url = process.argv[1]
  const ask = (path, body) =>
    fetch(url + path, { method: 'POST', body: JSON.stringify({ model: 'm', stream: true, ...body }) })
  const first = await (await ask('/responses', { input: [] })).text()
  const second = await ask('/chat/completions', { messages: [] })
  console.log(JSON.stringify({ said: first.includes('Hello from a file.'), status: second.status }))`

async function scriptFile(content: unknown = SCRIPT): Promise<string> {
  const file = path.join(await temporaryFolder(), 'script.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

describe('heddle model', () => {
  test('answers a command with the steps of a script, and ends as it does', async () => {
    const node = [process.execPath, '--input-type=module', '-e', ASK, '{modelUrl}']
    const { code, stdout, stderr } = await heddle(['model', '--script', await scriptFile(), '--', ...node])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'request 1: step 1 of 2\nrequest 2: step 2 of 2\n',
    })
    expect(JSON.parse(stdout)).toEqual({ said: true, status: 503 })
    const exits = [process.execPath, '-e', 'process.exit(7)']
    expect(await heddle(['model', '--script', await scriptFile(), '--', ...exits])).toMatchObject({ code: 7 })
  })

  test('without a command says where it is, and runs until it is stopped', async () => {
    const child = start(['model', '--quiet', '--script', await scriptFile()])
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const url = String(line).trim()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/)
    expect((await fetch(`${url}/responses`, { method: 'POST', body: '{}' })).status).toBe(200)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test.each([
    ['a script that is not there', async () => ['--script', 'no.json'], /no\.json cannot be read/],
    ['a script of another form', async () => ['--script', await scriptFile({})], /It should look like/],
    [
      'a command that is not there',
      async () => ['--script', await scriptFile(), '--', 'no-such-program'],
      /cannot be started/,
    ],
    ['no script', async () => [], /--script/],
    ['no port', async () => ['--script', await scriptFile(), '--port', 'x'], /is no number/],
  ])('%s: a sentence, and 2', async (_, args, complaint) => {
    const { code, stderr } = await heddle(['model', ...(await args())])
    expect(code).toBe(2)
    expect(stderr).toMatch(complaint)
  })
})
