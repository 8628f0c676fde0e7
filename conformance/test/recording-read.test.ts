import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecording, readRecordings } from '../src/index.ts'
import { fileWith, recordingOf, temporaryFolder } from './support/folder.ts'

const header = '{"heddleRecording":1}\n'
const hello = { t: 1, from: 'client', msg: { method: 'initialized' } }

async function collect(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for await (const { file } of readRecordings(paths)) files.push(path.basename(file))
  return files
}

describe('a recording', () => {
  test('is read with its header and the numbers of its lines', async () => {
    const exit = { t: 2, from: 'recorder', event: 'exit', code: 0, signal: null }
    const file = await recordingOf([hello, exit], { flow: 'hello', protocol: '2026-11' })
    expect(await readRecording(file)).toEqual({
      file,
      header: { heddleRecording: 1, flow: 'hello', protocol: '2026-11' },
      entries: [
        { line: 2, what: hello },
        { line: 3, what: exit },
      ],
    })
  })

  test('may hold what later versions of the format add', async () => {
    const file = await recordingOf(
      [
        { ...hello, later: 1 },
        { t: 3, from: 'recorder', event: 'eclipse' },
      ],
      { later: true },
    )
    expect((await readRecording(file)).entries).toHaveLength(2)
  })

  test('stands for itself, a folder for all below it, by name', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'b'))
    for (const name of ['c.jsonl', 'b/a.jsonl', 'notes.txt']) await writeFile(path.join(folder, name), header)
    expect(await collect([folder, path.join(folder, 'c.jsonl')])).toEqual(['a.jsonl', 'c.jsonl', 'c.jsonl'])
  })
})

describe('a corrupt recording is told with file, line and remedy', () => {
  test.each([
    ['an empty file', '', /is empty.*header line/],
    ['no header', `${JSON.stringify(hello)}\n`, /line 1.*header, such as/],
    ['another version of the format', '{"heddleRecording":2}\n', /line 1, at \/heddleRecording/],
    [
      'a line that is not JSON',
      `${header}{"t":1,\n${JSON.stringify(hello)}\n`,
      /line 2: the line is not JSON.*Mend/,
    ],
    [
      'a line that breaks off',
      `${header}${JSON.stringify(hello)}\n{"t":2,"from":"se`,
      /line 3: the line breaks off.*stopped/,
    ],
    ['a line of another kind', `${header}{"t":1,"from":"client"}\n`, /line 2: the line is neither/],
    ['a field of another type', `${header}{"t":"now","from":"client","msg":{}}\n`, /line 2, at \/t/],
    ['what is no text', new Uint8Array([0xff, 0xfe, 0x00]), /not UTF-8/],
  ])('%s', async (_, contents, message) => {
    const file = await fileWith(contents)
    await expect(readRecording(file)).rejects.toMatchObject({
      name: 'RecordingError',
      message: expect.stringMatching(message),
    })
    await expect(readRecording(file)).rejects.toThrow(file)
  })

  test('nothing there, or nothing in it', async () => {
    const folder = await temporaryFolder()
    await expect(collect([path.join(folder, 'gone.jsonl')])).rejects.toThrow('there is no such file')
    await expect(collect([folder])).rejects.toThrow('holds no recordings')
  })
})
