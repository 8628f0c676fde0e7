/**
 * Generates clients and checks them as their authors would, with the tools of their languages, in folders outside of
 * this repository: format, warnings, tests with the vectors of the protocol. Clients of our own versions also go through
 * a story with the reference server.
 *
 *   script/check-clients go rust                  the newest version
 *   script/check-clients go 2026-02 0.58.0 hostile   other protocols: our versions, bundles of protocol/bundles, a schema file
 *   script/check-clients --matrix                 every language; also with the real server, and as a table
 *
 * Ends with 3 when the toolchain of a language is not on this machine. A language can be `parsed`: then its syntax was
 * checked by a grammar, because there is no compiler.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Checked, checkClient } from './support/check-client.ts'
import { bold, green, red, table, yellow } from './support/say.ts'

const REAL = '0.169.0'
const LATEST = '2026-11'

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

const chosen = versions.length > 0 ? versions : matrix ? [LATEST, REAL] : [LATEST]
const rows: (readonly string[])[] = []
const verdicts: Checked['verdict'][] = []
for (const language of languages) {
  const checks: Checked[] = []
  for (const version of chosen) {
    console.log(bold(`\n${language}, ${version}`))
    const check = await checkClient({
      language,
      version,
      folder,
      withRealServer: matrix && version === LATEST,
    })
    console.log(`${shown(check)}${check.details === '' ? '' : `: ${check.details}`}`)
    checks.push(check)
    verdicts.push(check.verdict)
    if (check.verdict === 'skipped') break
  }
  rows.push(rowOf(language, checks))
}
if (matrix)
  console.log(
    `\n${table([['', `compiles ${LATEST}`, `compiles codex ${REAL}`, 'vectors', 'reference server', `codex ${REAL}`], ...rows])}`,
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
    cell(own?.realStory),
  ]
}

function shown({ verdict }: Checked): string {
  return verdict === 'ok' ? green('ok') : verdict === 'failed' ? red('failed') : yellow(verdict)
}
