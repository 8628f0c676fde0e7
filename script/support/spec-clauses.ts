/** One clause of the specification. */
export interface SpecClause {
  readonly level: Level
  readonly text: string
  /** The first version that demands it; all do without. */
  readonly since?: string
  /** The page in `docs/spec/`. */
  readonly page: string
}

/** What is forbidden is demanded, too. */
type Level = 'MUST' | 'SHOULD' | 'MAY'

const BEGINNING = /^\*\*([A-Z]+\.\d+)\*\* /
const SINCE = / \*From (\d{4}-\d{2})\.\*$/

/**
 * The clauses of a page, by their ids, in order.
 *
 * @throws Error with file and line where a clause is not what the specification says a clause is
 */
export function clausesOf(page: string, markdown: string): ReadonlyMap<string, SpecClause> {
  const clauses = new Map<string, SpecClause>()
  let line = 1
  for (const paragraph of markdown.split(/\n\n/)) {
    const at = line
    line += paragraph.split('\n').length + 1
    const begun = paragraph.trimStart()
    const id = BEGINNING.exec(begun)?.[1]
    if (id === undefined) continue
    const fault = (what: string) => new Error(`docs/spec/${page}:${at}: ${id} ${what}.`)
    if (clauses.has(id)) throw fault('is there twice')
    const whole = begun.trim().replace(BEGINNING, '').replaceAll(/\s+/g, ' ')
    const since = SINCE.exec(whole)?.[1]
    const text = whole.replace(SINCE, '')
    const [level, ...more] = (text.match(/\b(?:MUST|SHOULD|MAY)\b/g) ?? []) as Level[]
    if (level === undefined || more.length > 0) throw fault('has no level, or more than one')
    if (!text.endsWith('.')) throw fault('is no sentence: it does not end with a full stop')
    clauses.set(id, { level, text, ...(since === undefined ? {} : { since }), page })
  }
  expectNumbers(page, [...clauses.keys()])
  return clauses
}

/** An area has every number up to its last, wherever it stands: one that is missing was lost. */
function expectNumbers(page: string, ids: readonly string[]): void {
  const known = new Set(ids)
  for (const id of ids) {
    const [area = '', number] = id.split('.')
    for (let before = 1; before < Number(number); before++) {
      if (!known.has(`${area}.${before}`)) throw new Error(`docs/spec/${page}: ${area}.${before} is missing.`)
    }
  }
}
