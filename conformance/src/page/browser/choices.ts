interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly count: number
  readonly class?: string
}

interface Choices<Value extends string> {
  readonly element: HTMLElement
  /** Nothing chosen lets everything through. */
  allows(value: Value): boolean
  /** Nothing is chosen. */
  isOpen(): boolean
  choose(values: readonly Value[]): void
}

/** A group of toggles that narrow a list. */
function makeChoices<Value extends string>(
  legend: string,
  choices: readonly Choice<Value>[],
  changed: () => void,
): Choices<Value> {
  const chosen = new Set<Value>()
  const buttons = new Map<Value, HTMLElement>()
  const refresh = (): void => {
    for (const [value, button] of buttons) button.setAttribute('aria-pressed', String(chosen.has(value)))
  }
  for (const { value, label, count, class: name = '' } of choices) {
    const press = (): void => {
      if (!chosen.delete(value)) chosen.add(value)
      refresh()
      changed()
    }
    const button = makeButton(label, press, { class: `choice ${name}`, 'data-value': value })
    button.append(make('span', { class: 'count' }, count.toLocaleString('en')))
    buttons.set(value, button)
  }
  refresh()
  return {
    element: make('fieldset', {}, make('legend', {}, legend), ...buttons.values()),
    isOpen: () => chosen.size === 0,
    allows: (value) => chosen.size === 0 || chosen.has(value),
    choose(values) {
      chosen.clear()
      for (const value of values) chosen.add(value)
      refresh()
    },
  }
}

/** A list to choose one of; its value is an index, or empty for the first, which stands for all. */
function makeSelect(
  label: string,
  all: string,
  options: readonly string[],
  changed: () => void,
): HTMLSelectElement {
  const select = make(
    'select',
    { 'aria-label': label },
    make('option', { value: '' }, all),
    ...options.map((option, index) => make('option', { value: index }, option)),
  )
  select.addEventListener('change', changed)
  return select
}

/** A field to search with. */
function makeSearch(label: string, changed: (words: string) => void): HTMLInputElement {
  const field = make('input', {
    type: 'search',
    placeholder: label,
    'aria-label': label,
    spellcheck: 'false',
  })
  field.addEventListener('input', () => changed(field.value.trim().toLowerCase()))
  return field
}

/** How many rows have each value, for the toggles. */
function tally<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function choicesOf<Value extends string>(values: readonly Value[]): Choice<Value>[] {
  return [...tally(values)].map(([value, count]) => ({ value, label: value, count }))
}
