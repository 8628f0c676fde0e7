import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSpecification } from './support/specification.ts'

const target = path.resolve(import.meta.dirname, '../conformance/src/spec/clauses.json')
const clauses = readSpecification()
const text = `${JSON.stringify(Object.fromEntries(clauses), null, 2)}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(target, text)
  console.log(`${clauses.size} clauses`)
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('conformance/src/spec/clauses.json is not what docs/spec/ says. Run npm run spec.')
  process.exitCode = 1
}
