import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readSpecification, SPEC } from './support/specification.ts'
import { type TracedCheck, trace } from './support/traceability.ts'

const heddle = path.resolve(import.meta.dirname, '../heddle')
const listed = execFileSync(heddle, ['conform', 'checks', '--format', 'json'], { encoding: 'utf8' })
const reasons = JSON.parse(readFileSync(path.join(SPEC, 'unchecked.json'), 'utf8')) as Record<string, string>

const checks = JSON.parse(listed) as TracedCheck[]
const { rows, faults } = trace(readSpecification(), checks, reasons)
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2))
else {
  console.log('| clause | level | checks |\n| --- | --- | --- |')
  for (const { clause, level, checks, reason } of rows) {
    console.log(
      `| ${clause} | ${level} | ${checks.length > 0 ? checks.join(', ') : `none: ${reason ?? '?'}`} |`,
    )
  }
}
const checked = rows.filter(({ checks }) => checks.length > 0).length
console.error(`${rows.length} clauses, ${checked} checked by ${checks.length} checks.`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
