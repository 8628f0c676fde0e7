const CHECK_ROW_HEIGHT = 28

/** The page of what came of checking, in one run or in several. */
function showReport(report: ReportPayload): void {
  const { runs, checks } = report
  const names = runs.map(runName)
  const detail = make('section', { class: 'detail', 'aria-label': 'Details' })
  const list = makeLongList<PageCheck>({
    label: 'Checks',
    rowHeight: CHECK_ROW_HEIGHT,
    render: ({ id, level, title, outcomes }) => [
      make('span', { class: 'marks' }, ...outcomes.map((one, run) => statusMark(one, names[run] ?? ''))),
      make('span', { class: 'id' }, id),
      make('span', { class: 'level' }, level),
      make('span', {}, title),
    ],
    classOf: () => 'check',
    onSelect(check) {
      history.replaceState(null, '', `#${check.id}`)
      detail.replaceChildren(...checkDetail(check, report))
      detail.scrollTop = 0
    },
  })
  const filters = makeCheckFilters(report, refresh)
  function refresh(): void {
    const shown = checks.filter(filters.allows)
    list.show(shown)
    filters.tell(`${shown.length.toLocaleString('en')} of ${countOf(checks.length, 'check')}`)
  }
  const notes = runs.flatMap((run, index) => run.notes.map((note) => [names[index] ?? '', note] as const))
  const head = make(
    'div',
    { class: 'row head check' },
    ...['result', 'check', 'level', 'what is checked'].map((name) => make('span', {}, name)),
  )
  byId('app').replaceChildren(
    ...(notes.length === 0 ? [] : [makeFacts(notes)]),
    make('section', { class: 'filters', 'aria-label': 'Filters' }, ...filters.elements),
    make(
      'section',
      { class: runs.length === 1 ? 'work one-run' : 'work' },
      make('div', { class: 'areas' }, makeMatrix(report, filters.narrow)),
      make('div', { class: 'listing' }, head, list.element),
      detail,
    ),
  )
  detail.append(make('p', { class: 'hint' }, 'Choose a check to see what demands it and how it came out.'))
  byId('app').style.setProperty('--runs', String(runs.length))
  refresh()
  const cited = checks.find(({ id }) => location.hash === `#${id}`)
  const first = cited ?? worstOf(checks)
  if (first !== undefined) list.select(first)
}

/** The first check that did not simply pass, what matters most before all others. */
function worstOf(checks: readonly PageCheck[]): PageCheck | undefined {
  const has = (status: PageStatus) => (check: PageCheck) =>
    check.outcomes.some((outcome) => outcome?.status === status)
  return (['failed', 'stale', 'known'] as const)
    .map((status) => checks.find(has(status)))
    .find((check) => check !== undefined)
}

showReport(readPayload() as ReportPayload)
