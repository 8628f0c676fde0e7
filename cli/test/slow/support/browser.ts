import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A browser of this machine, without a window; or why there is none.
 *
 * @throws Error with the same words where everything has to be there
 */
export async function startBrowser(): Promise<Browser | string> {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const executablePath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(
    existsSync,
  )
  if (executablePath === undefined) {
    const why = 'There is no Chromium on the PATH: install it (Debian: apt install chromium).'
    if (process.env.HEDDLE_REQUIRE === 'all') throw new Error(why)
    return why
  }
  // Its own sandbox is not for root, and what it opens here is what we made.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args })
}

/** What happened in a page beside what was asked for. */
export interface Watched {
  readonly page: Page
  /** Dialogs, errors, complaints of the browser, and whatever it tried to load. */
  readonly incidents: readonly string[]
}

/** Opens a page that lies in a file, and takes note of everything that a page of ours must not do. */
export async function openPage(browser: Browser, file: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const url = pathToFileURL(file).href
  const incidents: string[] = []
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`))
  page.on('console', (message) => incidents.push(`console: ${message.text()}`))
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) incidents.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  return { page, incidents }
}
