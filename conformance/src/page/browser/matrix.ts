/** What a cell of the matrix stands for, to narrow the list of checks to. */
interface MatrixCell {
  readonly area?: string
  readonly run?: number
  readonly status?: PageStatus
}

/** Areas by how their checks came out: by status for one run, by run for several. Each cell can be chosen. */
function makeMatrix({ runs, checks }: ReportPayload, choose: (cell: MatrixCell) => void): HTMLElement {
  const areas = [...Map.groupBy(checks, ({ area }) => area)]
  const isSingle = runs.length === 1
  const statuses = STATUSES.filter(({ status }) =>
    checks.some(({ outcomes }) => outcomes.some((outcome) => outcome?.status === status)),
  )
  const heads = isSingle
    ? statuses.map(({ sign, words }) => make('th', { scope: 'col' }, `${sign} ${words}`))
    : runs.map((run) =>
        make(
          'th',
          { scope: 'col' },
          make('span', { class: 'run', title: run.subject }, run.name),
          make('span', { class: 'protocol' }, `${run.passed ? '✓' : '✗'} ${run.protocol}`),
        ),
      )
  const cellsOf = (list: readonly PageCheck[], area?: string): HTMLElement[] => {
    const ofArea = area === undefined ? {} : { area }
    if (isSingle)
      return statuses.map(({ status }) =>
        make('td', {}, ...countButton(list, 0, status, () => choose({ ...ofArea, run: 0, status }))),
      )
    return runs.map((_, run) => {
      const parts = statuses.flatMap(({ status }) =>
        countButton(list, run, status, () => choose({ ...ofArea, run, status })),
      )
      return make('td', {}, ...parts)
    })
  }
  const rows = areas.map(([area, list]) => {
    const name = makeButton(area, () => choose({ area }), { class: 'link' })
    return make('tr', {}, make('th', { scope: 'row' }, name), ...cellsOf(list, area))
  })
  const sum = make('tr', { class: 'sum' }, make('th', { scope: 'row' }, 'all'), ...cellsOf(checks))
  return make(
    'table',
    { class: isSingle ? 'matrix' : 'matrix runs' },
    make('caption', {}, isSingle ? 'Checks by area and status' : 'Checks by area and run'),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'area'), ...heads)),
    make('tbody', {}, ...rows, sum),
  )
}

function countButton(
  list: readonly PageCheck[],
  run: number,
  status: PageStatus,
  press: () => void,
): HTMLElement[] {
  const count = list.filter(({ outcomes }) => outcomes[run]?.status === status).length
  if (count === 0) return []
  const words = countOf(count, 'check')
  const label = `${statusSign(status)} ${count}`
  const attributes = { class: `status ${status}`, title: `${words} ${statusWords(status)}` }
  return [makeButton(label, press, { ...attributes, 'aria-label': `${words} ${statusWords(status)}` })]
}
