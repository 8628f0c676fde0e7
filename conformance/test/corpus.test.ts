import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { LATEST, REAL_SERVERS, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { readRecordings, replayOffline } from '../src/index.ts'

const corpus = path.resolve(import.meta.dirname, '../recordings')

/** Recorded by the checks, and in flows that try what no check does. */
const KINDS = [
  { suffix: '', flows: 25 },
  { suffix: '-flows', flows: 20 },
]

const folders = [
  { version: LATEST, name: `heddle-${LATEST}`, flows: 25 },
  ...VERSIONS.flatMap((version) =>
    KINDS.map(({ suffix, flows }) => ({ version, name: `codex-${REAL_SERVERS[version]}${suffix}`, flows })),
  ),
]

describe.each(folders)('what a server said at $version ($name)', ({ version, name, flows }) => {
  const folder = path.join(corpus, name)

  test('was recorded in every flow', async () => {
    expect((await readdir(folder)).length).toBeGreaterThanOrEqual(flows)
  })

  test('is as the protocol defines it, and not as any other version does', async () => {
    const { recordings, findings } = await replayOffline(readRecordings([folder]))
    expect(findings).toEqual([])
    for (const { protocol } of recordings) expect(protocol).toBe(version)
    // A client may try what it likes, to see what comes of it; what the server says is exact.
    const own = recordings.flatMap(({ versions }) => versions.filter((one) => one.version === version))
    const remarks = own.flatMap((one) => one.remarks)
    expect(remarks.filter(({ from }) => from === 'server')).toEqual([])
    for (const other of VERSIONS.filter((one) => one !== version)) {
      const verdicts = recordings.flatMap(({ versions }) => versions.filter((one) => one.version === other))
      expect(verdicts.some(({ verdict }) => verdict !== 'compatible')).toBe(true)
    }
  })

  test('holds nothing of the machine that recorded it', async () => {
    for await (const { header, entries } of readRecordings([folder])) {
      expect(header.redacted).toEqual(['secrets', 'paths', 'ids'])
      const text = JSON.stringify(entries)
      expect(text).not.toMatch(/\/(?:root|Users|var|tmp|work)\//)
      expect(text.replaceAll(/00000000-0000-[47]000-8000-\d{12}/g, '')).not.toMatch(
        /[0-9a-f]{8}-[0-9a-f]{4}-/,
      )
    }
  })
})
