import { readFileSync } from 'node:fs'
import path from 'node:path'
import { clausesOf, type SpecClause } from './spec-clauses.ts'

export const SPEC = path.resolve(import.meta.dirname, '../../docs/spec')

/** In the order of the specification. */
const PAGES = [
  'wire',
  'handshake',
  'errors',
  'threads',
  'turns',
  'items',
  'approvals',
  'reconnecting',
  'workspace',
  'services',
  'transports',
  'clients',
]

/** All clauses, in the order in which they stand there. */
export function readSpecification(): ReadonlyMap<string, SpecClause> {
  const pages = PAGES.map((name) => `${name}.md`)
  return new Map(pages.flatMap((page) => [...clausesOf(page, readFileSync(path.join(SPEC, page), 'utf8'))]))
}
