import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'

/** What every page has, and what only some have, in the order in which they need one another. */
const COMMON = ['element', 'long-list', 'json-tree', 'choices', 'messages']
const SCRIPTS = {
  recording: [...COMMON, 'timeline', 'verdicts', 'message-filters', 'recording-main'],
  report: [...COMMON, 'statuses', 'matrix', 'transcript', 'check-detail', 'check-filters', 'report-main'],
} as const

export type PageName = keyof typeof SCRIPTS

const folder = new URL('./browser/', import.meta.url)

/** The script of a page. Its parts share one scope, and nobody else's. */
export async function scriptOf(page: PageName): Promise<string> {
  const parts = await Promise.all(SCRIPTS[page].map(partOf))
  return `'use strict';(() => {\n${parts.join('\n')}\n})()`
}

/** The style of a page. */
export async function styleOf(page: PageName): Promise<string> {
  const parts = await Promise.all(
    ['base', page].map((name) => readFile(new URL(`${name}.css`, folder), 'utf8')),
  )
  return parts.join('\n')
}

/** The sources run as they are, here too: only their types are taken away. script/build.ts has done that already. */
async function partOf(name: string): Promise<string> {
  const isSource = import.meta.url.endsWith('.ts')
  const text = await readFile(new URL(`${name}.${isSource ? 'ts' : 'js'}`, folder), 'utf8')
  return isSource ? stripTypeScriptTypes(text) : text
}
