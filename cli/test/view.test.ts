import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

const RECORDING = `{"heddleRecording":1,"flow":"Nothing much."}
{"t":1,"from":"client","msg":{"method":"initialized"}}
`

describe('heddle view', () => {
  test('writes one page and says where', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'session.jsonl')
    await writeFile(file, RECORDING)
    const out = path.join(folder, 'pages/session.html')
    const { code, stdout, stderr } = await heddle(['view', file, '--out', out, '--no-open'])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' })
    const page = await readFile(out, 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<h1>session.jsonl</h1>\n<p>Nothing much.</p>')
    expect(await readdir(path.dirname(out))).toEqual(['session.html'])
  })

  test.each([
    ['a file that is not there', undefined, /cannot be read: there is no such file/],
    ['a file that is no recording', 'nonsense', /line 1: .* is this a recording\?/],
    ['an empty file', '', /is empty\. A recording begins with a header line/],
    ['a recording that breaks off', `${RECORDING}{"t":2,`, /line 3: the line breaks off/],
  ])('%s: exit 2, a sentence, no page', async (_, contents, message) => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'session.jsonl')
    if (contents !== undefined) await writeFile(file, contents)
    const out = path.join(folder, 'session.html')
    const { code, stdout, stderr } = await heddle(['view', file, '--out', out, '--no-open'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(await readdir(folder)).not.toContain('session.html')
  })

  test('a place that cannot be written to: exit 2 and a sentence', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'session.jsonl')
    await writeFile(file, RECORDING)
    const { code, stderr } = await heddle(['view', file, '--out', path.join(file, 'x.html'), '--no-open'])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written') })
  })
})
