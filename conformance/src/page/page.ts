import { createHash } from 'node:crypto'
import { type PageName, scriptOf, styleOf } from './assets.ts'
import { escapeHtml, jsonForScript } from './escape.ts'

/** A page to make. */
export interface Page {
  readonly name: PageName
  readonly title: string
  /** A sentence under the title. */
  readonly about: string
  /** What its script reads. */
  readonly payload: unknown
}

/**
 * One HTML file that needs no other and reaches for none: the browser is told to run this script, use this style, and
 * load nothing at all. What the payload holds can come from anybody; the script shows it as text.
 */
export async function renderPage({ name, title, about, payload }: Page): Promise<string> {
  const [script, style] = await Promise.all([scriptOf(name), styleOf(name)])
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="heddle">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body class="page-${name}">
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(about)}</p>
</header>
<main id="app"><noscript>This page needs scripts to show what it holds; it loads none from elsewhere.</noscript></main>
<script type="application/json" id="payload">${jsonForScript(payload)}</script>
<script>${script}</script>
</body>
</html>
`
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
