/**
 * Generates clients and checks them as their authors would, with the tools of their languages, in folders outside of
 * this repository: format, warnings, tests with the vectors of the protocol. Clients of our own versions also go through
 * a story with the reference server, and are held to the specification by `heddle conform client`. All but those of the
 * newest version go by another package name than ours.
 *
 *   script/check-clients go rust                  the newest version
 *   script/check-clients go 2026-02 0.58.0 hostile   other protocols: our versions, bundles of protocol/bundles, a schema file
 *   script/check-clients rust hostile-1 hostile-2    protocols made up at random, one for each seed
 *   script/check-clients --matrix                 every language; also with the real server, and as a table
 *
 * Ends with 3 when the toolchain of a language is not on this machine. A language can be `parsed`: then its syntax was
 * checked by a grammar, because there is no compiler.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os, { availableParallelism } from 'node:os'
import path from 'node:path'
import { type Checked, checkClient, LATEST, REAL_BUNDLE } from './support/check-client.ts'
import { inLanes } from './support/lanes.ts'
import { bold, green, red, table, yellow } from './support/say.ts'

const known = readdirSync(path.join(import.meta.dirname, 'clients'))
  .filter((file) => file.endsWith('.sh'))
  .map((file) => path.basename(file, '.sh'))
const words = process.argv.slice(2)
const matrix = words.includes('--matrix')
const languages = known.filter((name) => matrix || words.includes(name))
const versions = words.filter((word) => !known.includes(word) && word !== '--matrix')
if (languages.length === 0) {
  console.error(
    `usage: script/check-clients LANGUAGE … [VERSION …], or --matrix. The languages are: ${known.join(', ')}.`,
  )
  process.exit(2)
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-clients-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const chosen = versions.length > 0 ? versions : matrix ? [LATEST, REAL_BUNDLE] : [LATEST]
const found = new Map(languages.map((language) => [language, [] as Checked[]]))
await inLanes([...found], Math.min(2, availableParallelism()), async ([language, checks]) => {
  for (const version of chosen) {
    const withRealServer = matrix && version === LATEST
    const start = performance.now()
    const check = await checkClient({ language, version, folder, withRealServer })
    const seconds = `${((performance.now() - start) / 1000).toFixed(0)} s`
    const details = check.details === '' ? '' : `: ${check.details}`
    console.log(`${bold(`${language}, ${version}`)}, ${seconds}: ${shown(check)}${details}`)
    checks.push(check)
    if (check.verdict === 'skipped') break
  }
})
const rows = [...found].map(([language, checks]) => rowOf(language, checks))
const verdicts = [...found.values()].flatMap((checks) => checks.map(({ verdict }) => verdict))
if (matrix)
  console.log(
    `\n${table([['', `compiles ${LATEST}`, `compiles codex ${REAL_BUNDLE}`, 'vectors', 'reference server', 'conformance', 'real server'], ...rows])}`,
  )
const isMissing = verdicts.includes('skipped') && (!matrix || process.env.HEDDLE_REQUIRE === 'all')
process.exitCode = verdicts.includes('failed') ? 1 : isMissing ? 3 : 0

function rowOf(language: string, [own, real]: readonly Checked[]): readonly string[] {
  const cell = (verdict: string | undefined): string => verdict ?? '-'
  return [
    language,
    cell(own?.compiled),
    cell(real?.compiled),
    own?.compiled === 'ok' ? `${own.vectors + (real?.vectors ?? 0)} passed` : '-',
    cell(own?.story),
    cell(own?.conforms),
    cell(own?.realStory),
  ]
}

function shown({ verdict }: Checked): string {
  return verdict === 'ok' ? green('ok') : verdict === 'failed' ? red('failed') : yellow(verdict)
}
