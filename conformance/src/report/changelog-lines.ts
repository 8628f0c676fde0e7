import type { Break, ChangelogEntry } from '../changes/changelog/changelog.ts'
import { code } from '../changes/words/code.ts'

/** An item of a list, and the list below it. */
export interface Line {
  readonly text: string
  readonly under: readonly string[]
}

/** From how many types on the same field is told once. */
const MANY = 3

/** How many of them are named. */
const MOST_NAMED = 3

/** The entries of a section: what stands by itself, then what many types have in common, then type by type. */
export function linesOf(entries: readonly ChangelogEntry[]): readonly Line[] {
  // What has changed is told in whole sentences, which say themselves what they are about.
  const isAlone = ({ owner, section }: ChangelogEntry) => owner === null || section === 'Changed'
  const alone = entries.filter(isAlone)
  const parts = entries.filter((entry) => !isAlone(entry))
  const shared = [...Map.groupBy(parts, sameness).values()].filter(({ length }) => length >= MANY)
  const isShared = (entry: ChangelogEntry) => shared.some((group) => group.includes(entry))
  const owned = Map.groupBy(
    parts.filter((entry) => !isShared(entry)),
    ({ owner }) => owner ?? '',
  )
  return [
    ...alone.map((entry) => ({ text: tell(entry, titleOf(entry)), under: [] })),
    ...shared.flatMap((group) => sharedLine(group)),
    ...[...owned].map(([owner, group]) => ownedLine(owner, group)),
  ]
}

const sameness = ({ kind, name, type, docs, advice, experimental, breaks }: ChangelogEntry): string =>
  JSON.stringify([kind, name, type, docs, advice, experimental, breaks])

function sharedLine(group: readonly ChangelogEntry[]): Line[] {
  const [first] = group
  if (first === undefined) return []
  const owners = group.map(({ owner }) => code(owner ?? ''))
  const rest = owners.length - MOST_NAMED
  const named = rest > 0 ? `${owners.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : listed(owners)
  return [{ text: tell(first, `${partTitle(first)} in ${named}`), under: [] }]
}

function ownedLine(owner: string, group: readonly ChangelogEntry[]): Line {
  const [first, ...others] = group
  if (first !== undefined && others.length === 0) return { text: tell(first, titleOf(first)), under: [] }
  return { text: code(owner), under: group.map((entry) => tell(entry, partTitle(entry))) }
}

/** What it is about, as the beginning of a line. Of what has changed, that is the whole sentence. */
function titleOf(entry: ChangelogEntry): string {
  const { owner, name, section, kind, summary } = entry
  if (section === 'Changed' || name === '') return summary
  if (owner === null) {
    if (section === 'Deprecated') return code(name)
    return kindWord(kind) === '' ? summary : `${code(name)} (${kindWord(kind)})`
  }
  return /^(variant|value)/.test(kind)
    ? `${code(name)} of ${code(owner)}`
    : partTitle({ ...entry, name: `${owner}.${name}` })
}

/** The same below a line that says what it is a part of. */
function partTitle({ name, kind, type, summary }: ChangelogEntry): string {
  if (name === '') return summary
  if (type === null) return code(name)
  return `${code(name)} (${type}${kind === 'required-field-added' ? ', required' : ''})`
}

const kindWord = (kind: string): string => /^(request|notification)-/.exec(kind)?.[1] ?? ''

/** What it is about, what that is, what to do, and whom it concerns. */
function tell({ docs, advice, section, experimental, breaks }: ChangelogEntry, title: string): string {
  const about = aboutOf({ section, docs, advice })
  const head = about === '' || title.endsWith('.') ? title : `${title}: ${about}`
  const marks = [...(experimental ? ['*Experimental.*'] : []), ...marksOf(breaks)]
  if (marks.length === 0) return head
  return [/[.!?]$/.test(head) ? head : `${head}.`, ...marks].join(' ')
}

/** Of what went, what it was and what to use instead; of what is to go, only that. */
function aboutOf({ section, docs, advice }: Pick<ChangelogEntry, 'section' | 'docs' | 'advice'>): string {
  if (section === 'Deprecated') return advice
  return section === 'Removed' ? [docs, advice].filter((part) => part !== '').join(' ') : docs
}

/** Whom it breaks, in bold. */
function marksOf(breaks: readonly Break[]): string[] {
  const has = (question: Break['question']) => breaks.some((one) => one.question === question)
  return [
    ...(has('old-client-new-server') ? ['**Breaks older clients.**'] : []),
    ...(has('new-client-old-server') ? ['**Breaks with older servers.**'] : []),
  ]
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
