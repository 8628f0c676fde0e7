import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PageName, scriptOf, styleOf } from '../src/page/assets.ts'
import { escapeHtml, jsonForScript } from '../src/page/escape.ts'
import { renderPage } from '../src/page/page.ts'

const PAGES: readonly PageName[] = ['recording', 'report']

/** Pieces that mean something to a browser, among any others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028', '\ud800', '"', "'", '&lt;', '\0'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''))

describe('what comes from elsewhere', () => {
  test('reaches the script as it is, and holds nothing that begins markup', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (value) => {
        const text = jsonForScript(value)
        expect(text).not.toMatch(/[<\u2028\u2029]/)
        expect(text.isWellFormed()).toBe(true)
        expect(JSON.parse(text)).toEqual(value)
      }),
    )
  })

  test('is text between tags', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
      }),
    )
  })
})

describe.each(PAGES)('the page of a %s', (name) => {
  const page = () =>
    renderPage({ name, title: '</title><b>', about: '<i>"', payload: { x: '</script><script>' } })

  test('allows its own script and style, and nothing else', async () => {
    const html = await page()
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    const hash = (text: string | undefined) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64')
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1]
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1]
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(script)}'`,
      `style-src 'sha256-${hash(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('has two scripts, its data and its own, whatever it holds', async () => {
    const html = await page()
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).not.toMatch(/<b>|<i>/)
  })

  test('reaches for nothing and makes nothing from markup', async () => {
    expect(await scriptOf(name)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|import/,
    )
    expect(await styleOf(name)).not.toMatch(/url\(|@import/)
  })
})
