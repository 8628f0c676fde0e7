import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { heddle } from '../support/heddle.ts'
import { MARKUP } from '../support/markup.ts'
import { bad } from '../support/servers.ts'
import { openPage, startBrowser, type Watched } from './support/browser.ts'

const found = await startBrowser()
/** Why nothing is opened on this machine. */
const missing = typeof found === 'string'
const browser = found as Browser

const recordings = path.resolve(import.meta.dirname, '../../../conformance/recordings')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-pages-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  if (!missing) await browser.close()
})

/** Opens a page; when the test is over nothing must have happened beside what it did. */
async function opened(file: string): Promise<Page> {
  const { page, incidents }: Watched = await openPage(browser, file)
  onTestFinished(async () => {
    await page.close()
    expect(incidents).toEqual([])
  })
  return page
}

async function viewed(recording: string): Promise<Page> {
  const out = path.join(folder, `${path.basename(recording, '.jsonl')}.html`)
  const { code, stderr } = await heddle(['view', recording, '--out', out, '--no-open'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return opened(out)
}

const rows = (page: Page, list: string) => page.getByRole('listbox', { name: list }).getByRole('option')
const details = (page: Page) => page.getByRole('region', { name: 'Details' })

/** Elements that only markup out of the data could have made: a page has two scripts, and none of the others. */
async function strangers(page: Page): Promise<number> {
  const scripts = await page.locator('script').count()
  return scripts - 2 + (await page.locator('img, svg, iframe, object, link, [onload], [onerror]').count())
}

describe.skipIf(missing)('the page of a recording', () => {
  test('shows turns, messages and what versions say, and narrows them', async () => {
    const page = await viewed(path.join(recordings, 'codex-0.169.0/command-accept.jsonl'))
    const messages = rows(page, 'Messages')
    const all = await messages.count()
    expect(all).toBeGreaterThan(20)

    // A span of the timeline narrows to what it is about.
    const item = rows(page, 'Timeline').filter({ hasText: 'commandExecution' })
    expect(await item.locator('.pause').count()).toBe(1)
    await item.click()
    expect(await messages.allInnerTexts()).toEqual([
      expect.stringContaining('item/started'),
      expect.stringContaining('item/commandExecution/requestApproval'),
      expect.stringContaining('item/commandExecution/requestApproval'),
      expect.stringContaining('item/completed'),
    ])
    expect(await details(page).innerText()).toContain('answered accept after')

    // A request leads to its answer.
    await messages.nth(1).click()
    expect(await details(page).innerText()).toContain('commandExecution/requestApproval')
    await details(page).getByRole('button', { name: 'result in line' }).click()
    expect(await details(page).innerText()).toContain('"accept"')

    // The filters.
    await page.getByRole('button', { name: 'only commandExecution' }).click()
    expect(await messages.count()).toBe(all)
    await page.getByRole('button', { name: /^client/ }).click()
    await page.getByRole('button', { name: /^notification/ }).click()
    expect(await messages.allInnerTexts()).toEqual([expect.stringContaining('initialized')])
    await page.getByRole('button', { name: /^client/ }).click()
    await page.getByRole('button', { name: /^notification/ }).click()
    await page.getByLabel('Method').fill('turn/')
    expect(await messages.count()).toBe(4)
    await page.getByLabel('Method').fill('')
    await page.getByLabel('Search in messages').fill('That was it.')
    // In the item, in both messages about it, and where the model says it.
    expect(await messages.count()).toBe(4)
    await page.getByLabel('Search in messages').fill('')
    await page.getByLabel('Verdict at version').selectOption('at 2026-02')
    await page.getByRole('button', { name: /tolerable/ }).click()
    await messages.first().click()
    expect(await details(page).innerText()).toMatch(/~ 2026-02: tolerable\n.*\/result\/codexHome/s)
    expect(await details(page).locator('.json .marked').count()).toBeGreaterThan(0)
  })

  test('is used with the keyboard', async () => {
    const page = await viewed(path.join(recordings, 'codex-0.169.0/handshake.jsonl'))
    await page.getByRole('listbox', { name: 'Messages' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await rows(page, 'Messages').nth(1).getAttribute('aria-selected')).toBe('true')
    expect(page.url()).toMatch(/#L3$/)
    await page.reload()
    expect(await details(page).innerText()).toContain('line 3')
  })

  test('opens fast, however long the session was', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) =>
      JSON.stringify({
        t: index,
        from: 'server',
        msg: {
          method: 'item/agentMessage/delta',
          params: { threadId: 't', turnId: `u${index >> 4}`, itemId: 'i', delta: `word ${index}` },
        },
      }),
    )
    const recording = path.join(folder, 'long.jsonl')
    writeFileSync(recording, ['{"heddleRecording":1}', ...lines, ''].join('\n'))
    const page = await viewed(recording)
    expect(await rows(page, 'Messages').count()).toBeLessThan(200)
    expect(await rows(page, 'Timeline').count()).toBeLessThan(200)
    await page.getByRole('listbox', { name: 'Messages' }).press('End')
    expect(await details(page).innerText()).toContain('word 49999')
  })

  test('runs nothing of what was recorded, and shows it', async () => {
    const message = { method: MARKUP, id: MARKUP, params: { [MARKUP]: MARKUP, ['__proto__']: [MARKUP] } }
    const item = { threadId: MARKUP, turnId: MARKUP, item: { type: MARKUP, id: MARKUP, text: MARKUP } }
    const lines = [
      { heddleRecording: 1, flow: MARKUP, origin: { name: MARKUP }, redacted: [MARKUP] },
      { t: 0, from: 'client', conn: MARKUP, msg: message },
      { t: 1, from: 'server', conn: MARKUP, msg: { id: MARKUP, result: { [MARKUP]: null } } },
      { t: 2, from: 'server', msg: { method: 'item/started', params: item } },
      { t: 3, from: 'server', raw: MARKUP },
      { t: 4, from: 'recorder', event: MARKUP },
    ]
    const recording = path.join(folder, '<img src=x onerror=alert(7)>.jsonl')
    writeFileSync(recording, lines.map((line) => JSON.stringify(line)).join('\n'))
    const page = await viewed(recording)
    expect(await page.title()).toBe('<img src=x onerror=alert(7)>.jsonl')
    for (const list of ['Timeline', 'Messages'])
      for (const row of await rows(page, list).all()) {
        await row.click()
        for (const text of await details(page).getByText('as text').all()) await text.click()
        expect(await details(page).innerText()).toContain('</script><img src=x onerror=alert(1)>')
      }
    expect(await strangers(page)).toBe(0)
  })
})

describe.skipIf(missing)('the page of a report', () => {
  test('of a hostile server runs nothing of what it said, shows it, and where it shows', async () => {
    const out = path.join(folder, 'report.html')
    const only = ['HANDSHAKE-002', 'THREAD-001'].flatMap((id) => ['--only', id])
    const { code } = await heddle([
      'conform',
      'server',
      ...only,
      '--timeout',
      '1',
      '--report',
      out,
      '--',
      ...bad('markup'),
    ])
    expect(code).toBe(1)
    const page = await opened(out)
    expect(await page.title()).toContain('</script><img src=x onerror=alert(1)>')

    const checks = rows(page, 'Checks')
    await page.getByLabel('Search in checks').fill('THREAD-001')
    await checks.first().click()
    expect(await details(page).innerText()).toContain('The server refused thread/start: </script><img')
    const said = rows(page, 'Transcript')
    await page.getByRole('button', { name: 'Go to where it shows' }).click()
    expect(await page.locator('.transcript .row.fault').getAttribute('aria-selected')).toBe('true')
    for (const row of await said.all()) await row.click()
    expect(await strangers(page)).toBe(0)
  })

  test('of several runs narrows by what is chosen', async () => {
    const reports = ['one', 'two'].map((name, run) => {
      const check = (number: number, status: string) => ({
        ...{ id: `TURN-00${number}`, title: `check ${number}`, level: number === 1 ? 'MUST' : 'SHOULD' },
        ...{ clause: 'TURN.1', demand: 'A server MUST `turn`.', scenario: 'text-turn', status },
        ...(status === 'failed' && { message: `not in ${name}`, expected: { a: 1 }, actual: null }),
      })
      const file = path.join(folder, `${name}.json`)
      const counts = { passed: 1, failed: 1, known: 0, stale: 0, skipped: 0 }
      const checks = [check(1, run === 0 ? 'failed' : 'passed'), check(2, 'passed'), check(3, 'failed')]
      writeFileSync(
        file,
        JSON.stringify({ subject: 'x', protocol: '2026-11', passed: false, counts, checks, notes: [] }),
      )
      return file
    })
    const out = path.join(folder, 'runs.html')
    expect(await heddle(['conform', 'report', ...reports, '--out', out])).toMatchObject({ code: 0 })
    const page = await opened(out)
    const shown = async () =>
      (await rows(page, 'Checks').allInnerTexts()).map((text) => /TURN-\d+/.exec(text)?.[0])
    expect(await shown()).toEqual(['TURN-001', 'TURN-002', 'TURN-003'])

    // A cell of the matrix.
    await page.getByRole('row', { name: /^TURN/ }).getByRole('button', { name: '1 check failed' }).click()
    expect(await shown()).toEqual(['TURN-003'])
    await page.getByRole('button', { name: 'TURN', exact: true }).click()
    await page.getByLabel('where runs differ').check()
    expect(await shown()).toEqual(['TURN-001'])
    await rows(page, 'Checks').first().click()
    expect(await details(page).innerText()).toMatch(
      /one, 2026-11: failed\n.*not in one.*two, 2026-11: passed/s,
    )
    await page.getByLabel('where runs differ').uncheck()
    await page.getByRole('button', { name: /^SHOULD/ }).click()
    expect(await shown()).toEqual(['TURN-002', 'TURN-003'])
    await page.getByRole('button', { name: /^. failed/ }).click()
    expect(await shown()).toEqual(['TURN-003'])
  })
})

test.skipIf(missing)('pages are one file: nothing in them names another', () => {
  const page = readFileSync(path.join(folder, 'runs.html'), 'utf8')
  expect(page).not.toMatch(/\b(?:src|href)=/)
})
