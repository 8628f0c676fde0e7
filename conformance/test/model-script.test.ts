import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { modelScriptSchema, readModelScript } from '../src/index.ts'
import { temporaryFolder } from './support/folder.ts'

test('model-script.schema.json is what the definition of the format gives (vitest --update writes it)', async () => {
  const text = `${JSON.stringify(modelScriptSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../model-script.schema.json')
})

async function reading(content: unknown) {
  const file = path.join(await temporaryFolder(), 'script.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readModelScript(file)
}

test('a script has everything that a model can say', async () => {
  const items = [
    { type: 'reasoning', text: 'Hm.' },
    { type: 'text', text: 'Hello.', deltas: 3, pauseMs: 5 },
    { type: 'command', command: 'ls' },
    { type: 'patch', patch: '*** Begin Patch\n*** End Patch' },
    { type: 'tool', name: 'update_plan', arguments: { plan: [] } },
  ]
  const failed = { kind: 'failed', code: 'server_error', message: 'No.' }
  const http = { kind: 'http', status: 500, message: 'No.' }
  const steps = [{ kind: 'answer', items }, { kind: 'cut', items: [] }, failed, http]
  expect(await reading({ steps })).toEqual([
    {
      kind: 'answer',
      items: [
        { type: 'reasoning', text: 'Hm.', deltas: 1 },
        { type: 'text', text: 'Hello.', deltas: 3, ends: true, pauseMs: 5 },
        { type: 'command', command: 'ls' },
        { type: 'command', command: expect.stringContaining('*** Begin Patch') },
        { type: 'tool', name: 'update_plan', arguments: { plan: [] } },
      ],
    },
    { kind: 'cut', items: [] },
    failed,
    http,
  ])
})

test.each([
  ['no JSON', '{', /script\.json is not JSON: /],
  ['no steps', {}, /at \/: must have required property 'steps'\. It should look like \{"steps"/],
  ['a step of an unknown kind', { steps: [{ kind: 'shout' }] }, /at \/steps\/0/],
])('%s: the sentence says so', async (_, content, complaint) => {
  await expect(reading(content)).rejects.toThrow(complaint)
})
