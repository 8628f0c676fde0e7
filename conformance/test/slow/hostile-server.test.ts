import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { conformServer, renderConformance, subjectOf } from '../../src/index.ts'
import { everySession } from '../../src/scenarios/every-session.ts'
import { scenarios } from '../../src/scenarios/index.ts'
import { temporaryFolder } from '../support/folder.ts'

const hostile = fileURLToPath(new URL('../support/hostile-server.ts', import.meta.url))
const all = [...scenarios.flatMap(({ checks }) => checks), ...everySession].map(({ id }) => id)

test.each([1, 4])(
  'a server that says nothing right is a report, and never our end (seed %i)',
  async (seed) => {
    const cache = await temporaryFolder()
    vi.stubEnv('XDG_CACHE_HOME', cache)
    const report = await conformServer({
      subject: await subjectOf(process.execPath, [hostile, String(seed)]),
      jobs: 4,
      protocol: '2026-11',
      timeoutMs: 2_000,
    }).finally(() => vi.unstubAllEnvs())
    expect(report.checks.map(({ id }) => id).sort()).toEqual([...all].sort())
    expect(report.passed).toBe(false)
    for (const { status, message } of report.checks) if (status === 'failed') expect(message).toMatch(/\S/)
    expect(renderConformance(report, { color: false })).toContain(`${all.length} checks`)
    expect(await readdir(path.join(cache, 'heddle', 'subjects'))).toEqual([])
  },
)
