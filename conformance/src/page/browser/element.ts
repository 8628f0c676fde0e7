/** What can be set on an element: attributes by their names; `true` for those without a value. */
type Attributes = Readonly<Record<string, string | number | true | undefined>>

/**
 * Makes an element. Whatever a session held goes through here as text: nothing in a page is ever made from markup.
 */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value === true ? '' : String(value))
  element.append(...children)
  return element
}

function makeButton(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, label)
  button.addEventListener('click', press)
  return button
}

/** The rows of a list of facts; those without a value are left out. */
function makeFacts(facts: readonly (readonly [string, Node | string | undefined])[]): HTMLElement {
  const rows = facts.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [make('div', {}, make('dt', {}, name), make('dd', {}, value))],
  )
  return make('dl', { class: 'facts' }, ...rows)
}

/** An element of the page, which is there. */
function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element
}

/** The data of the page. */
function readPayload(): unknown {
  return JSON.parse(byId('payload').textContent ?? 'null')
}

/** `1 message`, `2 messages`. */
function countOf(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`
}

/** A length of time for people. */
function lengthOf(ms: number): string {
  if (ms < 1) return `${ms.toFixed(1)} ms`
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

function cutTo(length: number, text: string): string {
  return text.length > length ? `${text.slice(0, length).toWellFormed()}…` : text
}
