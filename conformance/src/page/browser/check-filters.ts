interface CheckFilters {
  readonly elements: readonly HTMLElement[]
  allows(check: PageCheck): boolean
  /** Narrows to a cell of the matrix, and to nothing else. */
  narrow(cell: MatrixCell): void
  tell(text: string): void
}

/** Narrows checks by status, in any run or in one, by level, area and text. */
function makeCheckFilters({ runs, checks }: ReportPayload, changed: () => void): CheckFilters {
  const isSingle = runs.length === 1
  const seen = tally(
    checks.flatMap(({ outcomes }) => [...new Set(outcomes.map((outcome) => outcome?.status ?? null))]),
  )
  const statuses = makeChoices(
    'Status',
    STATUSES.map(({ status, sign, words }) => ({
      value: status,
      label: `${sign} ${words}`,
      count: seen.get(status) ?? 0,
      class: `status ${status}`,
    })).filter(({ count }) => count > 0),
    changed,
  )
  const levels = makeChoices('Level', choicesOf(checks.map(({ level }) => level)), changed)
  const inRun = makeSelect('Run', 'in any run', runs.map(runName), changed)
  const areas = [...new Set(checks.map(({ area }) => area))]
  const inArea = makeSelect('Area', 'all areas', areas, changed)
  const differing = make('input', { type: 'checkbox' })
  differing.addEventListener('change', changed)
  let words = ''
  const search = makeSearch('Search in checks', (next) => {
    words = next
    changed()
  })
  const left = make('output', {})

  const hasStatus = ({ outcomes }: PageCheck): boolean => {
    const asked = inRun.value === '' ? outcomes : [outcomes[Number(inRun.value)] ?? null]
    return statuses.isOpen() || asked.some((outcome) => outcome !== null && statuses.allows(outcome.status))
  }
  const differs = ({ outcomes }: PageCheck): boolean =>
    new Set(outcomes.map((outcome) => outcome?.status)).size > 1
  const textOf = ({ id, title, clause, demand, scenario, outcomes }: PageCheck): string => {
    const told = outcomes.map((outcome) => `${outcome?.message ?? ''} ${outcome?.reason ?? ''}`)
    return [id, title, clause, demand, scenario, ...told].join('\n').toLowerCase()
  }
  return {
    elements: [
      statuses.element,
      levels.element,
      inArea,
      ...(isSingle ? [] : [inRun, make('label', {}, differing, ' where runs differ')]),
      search,
      left,
    ],
    allows: (check) =>
      hasStatus(check) &&
      levels.allows(check.level) &&
      (inArea.value === '' || check.area === areas[Number(inArea.value)]) &&
      (!differing.checked || differs(check)) &&
      (words === '' || textOf(check).includes(words)),
    narrow({ area, run, status }) {
      levels.choose([])
      statuses.choose(status === undefined ? [] : [status])
      inArea.value = area === undefined ? '' : String(areas.indexOf(area))
      inRun.value = run === undefined || isSingle ? '' : String(run)
      differing.checked = false
      words = ''
      search.value = ''
      changed()
    },
    tell(text) {
      left.value = text
    },
  }
}
