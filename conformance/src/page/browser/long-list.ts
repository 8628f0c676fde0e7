interface LongListOptions<Row> {
  /** What it lists, for those who do not see it. */
  readonly label: string
  /** Height of every row, in pixels. */
  readonly rowHeight: number
  /** What stands in a row. */
  readonly render: (row: Row) => readonly (Node | string)[]
  /** Classes of a row. */
  readonly classOf?: (row: Row) => string
  readonly onSelect: (row: Row) => void
}

interface LongList<Row> {
  readonly element: HTMLElement
  show(rows: readonly Row[]): void
  /** Selects a row and brings it into view. False: it is not among those shown. */
  select(row: Row): boolean
}

/** Rows beyond what is seen, so that scrolling shows no gap. */
const ROWS_AROUND = 12

/**
 * A list that can be of any length: only the rows that are seen exist. One row is selected, by a click or the arrow keys.
 */
function makeLongList<Row>(options: LongListOptions<Row>): LongList<Row> {
  const { label, rowHeight, render, classOf = () => '', onSelect } = options
  const listId = `list-${label.toLowerCase().replaceAll(/\W+/g, '-')}`
  const shown = make('div', { class: 'rows', role: 'presentation' })
  const whole = make('div', { class: 'whole', role: 'presentation' }, shown)
  const element = make('div', { class: 'list', role: 'listbox', tabindex: 0, 'aria-label': label }, whole)
  let rows: readonly Row[] = []
  let selected = -1

  const rowElement = (row: Row, index: number): HTMLElement => {
    const attributes = {
      class: `row ${classOf(row)}`,
      role: 'option',
      id: `${listId}-${index}`,
      'aria-selected': String(index === selected),
      'aria-setsize': rows.length,
      'aria-posinset': index + 1,
    }
    const made = make('div', attributes, ...render(row))
    made.addEventListener('click', () => choose(index))
    return made
  }
  const draw = (): void => {
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - ROWS_AROUND)
    const fitting = Math.ceil(element.clientHeight / rowHeight) + 2 * ROWS_AROUND
    shown.style.transform = `translateY(${first * rowHeight}px)`
    shown.replaceChildren(
      ...rows.slice(first, first + fitting).map((row, index) => rowElement(row, first + index)),
    )
    if (selected < 0) element.removeAttribute('aria-activedescendant')
    else element.setAttribute('aria-activedescendant', `${listId}-${selected}`)
  }
  const bringIntoView = (index: number): void => {
    const top = index * rowHeight
    const { scrollTop, clientHeight } = element
    if (top < scrollTop || top + rowHeight > scrollTop + clientHeight)
      element.scrollTop = Math.max(0, top - clientHeight / 3)
  }
  const choose = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    selected = index
    bringIntoView(index)
    draw()
    onSelect(row)
  }
  const steps: Readonly<Record<string, () => number>> = {
    ArrowDown: () => selected + 1,
    ArrowUp: () => selected - 1,
    PageDown: () => selected + Math.floor(element.clientHeight / rowHeight),
    PageUp: () => selected - Math.floor(element.clientHeight / rowHeight),
    Home: () => 0,
    End: () => rows.length - 1,
  }
  element.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    choose(Math.max(0, Math.min(rows.length - 1, step())))
  })
  element.addEventListener('scroll', draw, { passive: true })
  new ResizeObserver(draw).observe(element)

  return {
    element,
    show(next) {
      const before = rows[selected]
      rows = next
      selected = before === undefined ? -1 : rows.indexOf(before)
      whole.style.height = `${rows.length * rowHeight}px`
      if (selected >= 0) bringIntoView(selected)
      draw()
    },
    select(row) {
      const index = rows.indexOf(row)
      if (index >= 0) choose(index)
      return index >= 0
    },
  }
}
