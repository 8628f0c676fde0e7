/** What is said about places in a value, by JSON pointer. */
type Marks = ReadonlyMap<string, string>

/** How deep a value is open from the beginning, and how many members may be in what is. */
const OPEN_DEPTH = 4
const OPEN_MEMBERS = 40
/** Members that are shown at a time, and characters of one text. */
const MEMBERS_AT_A_TIME = 200
const LONGEST_TEXT = 2_000

/**
 * A JSON value to look into, level by level. What is closed does not exist yet, however large it is.
 *
 * @param marks places to point out; what they lie in is open
 */
function makeJsonTree(value: unknown, marks: Marks = new Map()): HTMLElement {
  return make('div', { class: 'json' }, jsonNode(undefined, value, '', 0, marks))
}

/** A text that should be JSON: as a tree, or as it is. */
function makeJsonOrText(text: string, marks?: Marks): HTMLElement {
  try {
    return makeJsonTree(JSON.parse(text), marks)
  } catch {
    return make('pre', { class: 'raw' }, text)
  }
}

function jsonNode(
  name: string | undefined,
  value: unknown,
  pointer: string,
  depth: number,
  marks: Marks,
): HTMLElement {
  const label = name === undefined ? [] : [make('span', { class: 'key' }, name), ': ']
  const remark = marks.get(pointer)
  const note = remark === undefined ? [] : [make('span', { class: 'remark' }, remark)]
  const marked = remark === undefined ? '' : ' marked'
  if (typeof value !== 'object' || value === null)
    return make('div', { class: `leaf${marked}` }, ...label, jsonLeaf(value), ...note)

  const isArray = Array.isArray(value)
  const entries = Object.entries(value)
  const [open, close] = isArray ? ['[', ']'] : ['{', '}']
  const words = isArray ? countOf(entries.length, 'value') : namesOf(entries)
  const about = make('span', { class: 'about' }, ` ${words} ${close}`)
  if (entries.length === 0)
    return make('div', { class: `leaf${marked}` }, ...label, `${open}${close}`, ...note)
  const summary = make('summary', { class: marked }, ...label, open, about, ...note)
  const details = make('details', {}, summary)
  const leadsToMark = [...marks.keys()].some((place) => place.startsWith(`${pointer}/`))
  const fill = (): void => {
    if (details.childElementCount > 1) return
    const inside = make('div', { class: 'inside' })
    addMembers(inside, entries, 0, (key, member) =>
      jsonNode(key, member, `${pointer}/${escapedToken(key)}`, depth + 1, marks),
    )
    details.append(inside)
  }
  details.addEventListener('toggle', () => details.open && fill())
  if (leadsToMark || (depth < OPEN_DEPTH && entries.length <= OPEN_MEMBERS)) {
    fill()
    details.open = true
  }
  return details
}

function addMembers(
  inside: HTMLElement,
  entries: readonly [string, unknown][],
  from: number,
  node: (key: string, value: unknown) => HTMLElement,
): void {
  const to = from + MEMBERS_AT_A_TIME
  inside.append(...entries.slice(from, to).map(([key, value]) => node(key, value)))
  if (to >= entries.length) return
  const more = makeButton(`show more of ${entries.length}`, () => {
    more.remove()
    addMembers(inside, entries, to, node)
  })
  inside.append(more)
}

function jsonLeaf(value: unknown): HTMLElement {
  const text = JSON.stringify(value) ?? String(value)
  const leaf = make('span', { class: value === null ? 'null' : typeof value }, cutTo(LONGEST_TEXT, text))
  if (text.length <= LONGEST_TEXT) return leaf
  const all = makeButton(`show all ${text.length.toLocaleString('en')} characters`, () => {
    leaf.textContent = text
    all.remove()
  })
  return make('span', {}, leaf, ' ', all)
}

function namesOf(entries: readonly [string, unknown][]): string {
  const names = entries.slice(0, 4).map(([name]) => cutTo(20, name))
  return entries.length > names.length ? `${names.join(', ')}, …` : names.join(', ')
}

/** A member's name as JSON pointers write it. */
function escapedToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
