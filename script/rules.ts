import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rulePages, type ToldRule } from './support/rule-pages.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'docs/rules')
const heddle = path.join(root, 'heddle')
const listed = execFileSync(heddle, ['check', '--list', '--format', 'json'], { encoding: 'utf8' })
const rules = JSON.parse(listed) as readonly ToldRule[]
const pages = new Map([...rulePages(rules)].map(([file, text]) => [path.join(root, file), text]))

mkdirSync(folder, { recursive: true })
const there = new Map(
  readdirSync(folder).map((name) => {
    const file = path.join(folder, name)
    return [file, readFileSync(file, 'utf8')] as const
  }),
)
const gone = [...there.keys()].filter((file) => !pages.has(file))
const changed = [...pages].filter(([file, text]) => there.get(file) !== text)

if (!process.argv.includes('--check')) {
  for (const file of gone) rmSync(file)
  for (const [file, text] of changed) writeFileSync(file, text)
  console.log(`${pages.size} pages, ${changed.length} of them written, ${gone.length} removed`)
} else if (gone.length + changed.length > 0) {
  for (const file of [...gone, ...changed.map(([name]) => name)])
    console.error(`${path.relative(root, file)} is not what the rules say. Run npm run rules.`)
  process.exitCode = 1
}
