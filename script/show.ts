import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mutationTable } from './support/mutation-table.ts'
import { bold, commandLine, dim } from './support/say.ts'

/** A folder that git does not see. */
const folder = '.cache/show'

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const reports: string[] = []
const servers = readdirSync('conformance/subjects').flatMap((file) => {
  const server = /^codex-([\d.]+)\.json$/.exec(file)?.[1]
  if (server === undefined) return []
  const { protocol } = JSON.parse(readFileSync(`conformance/subjects/${file}`, 'utf8'))
  return [{ server, protocol: String(protocol) }]
})
for (const { server, protocol } of servers.toSorted((a, b) => a.protocol.localeCompare(b.protocol, 'en'))) {
  check(`heddle-${protocol}`, ['--subject', 'heddle', '--protocol', protocol, '--', './heddle'])
  const program = execFileSync('script/install-codex', [server], { encoding: 'utf8' }).trim()
  check(`codex-${server}`, ['--subject', `codex-${server}`, '--', program, 'app-server'])
}
run('./heddle', 'conform', 'report', ...reports, '--out', `${folder}/all.html`)

const changes = [
  changed('2026-06-2026-11', '2026-11', '2026-06'),
  changed('0.155.0-0.169.0', 'protocol/bundles/0.169.0.json.gz', 'protocol/bundles/0.155.0.json.gz'),
]

const traceability = execFileSync('node', ['--conditions=heddle-source', 'script/traceability.ts'], {
  encoding: 'utf8',
})
writeFileSync(`${folder}/traceability.md`, traceability)

const results = `${folder}/mutants.json`
run('vitest', 'run', '--project', 'slow', 'mutants', '--reporter=json', `--outputFile=${results}`)
const listed = execFileSync('./heddle', ['conform', 'checks', '--format', 'json'], { encoding: 'utf8' })
const table = mutationTable(JSON.parse(listed), JSON.parse(readFileSync(results, 'utf8')))
writeFileSync(`${folder}/mutants.md`, table)

console.log(bold('\nTo look at:'))
for (const name of ['all.html', 'traceability.md', 'mutants.md', ...changes])
  console.log(`  ${folder}/${name}`)
for (const report of reports) console.log(`  ${report.replace(/json$/, 'html')}`)

/** Checks a server: its page, and what the page of all is made of. */
function check(name: string, words: readonly string[]): void {
  const [page, json] = [`${folder}/${name}.html`, `${folder}/${name}.json`]
  reports.push(json)
  run('./heddle', 'conform', 'server', '--report', page, '--report', json, ...words)
}

/** Holds two versions against each other, as a comment of a pull request does. */
function changed(name: string, candidate: string, baseline: string): string {
  const page = `changes-${name}.md`
  run('./heddle', 'check', candidate, '--against', baseline, '--report', `${folder}/${page}`)
  return page
}

/** What fails is shown, too. */
function run(command: string, ...args: readonly string[]): void {
  console.log(dim(`$ ${commandLine([command, ...args])}`))
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', timeout: 20 * 60_000 })
  if (error !== undefined || status === null || status > 1)
    throw new Error(`${command} did not come to an end: ${error?.message ?? status}`)
}
