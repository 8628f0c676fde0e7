/** One check at length: what demands it, and how it came out in each run. */
function checkDetail(check: PageCheck, { runs, transcripts }: ReportPayload): HTMLElement[] {
  const { id, title, level, clause, demand, scenario, outcomes } = check
  const at = outcomes.find((outcome) => outcome?.at !== undefined)?.at
  return [
    make('h2', {}, title, ' ', make('span', { class: 'line' }, id)),
    make('blockquote', {}, make('b', {}, `${clause} ${level} `), ...withCode(demand)),
    makeFacts([['scenario', scenario]]),
    ...outcomes.map((outcome, index) => {
      const run = runs[index]
      return outcomeDetail(outcome, runs.length > 1 && run !== undefined ? runName(run) : '')
    }),
    ...(transcripts.length === 0 ? [] : [makeTranscript(transcripts, scenario, at)]),
  ]
}

/** Prose in which names of the protocol stand between backticks. */
const withCode = (prose: string): (Node | string)[] =>
  prose.split('`').map((part, index) => (index % 2 === 0 ? part : make('code', {}, part)))

function outcomeDetail(outcome: PageOutcome | null, run: string): HTMLElement {
  const status = outcome?.status ?? null
  const head = make(
    'p',
    { class: `verdict-line status ${status ?? 'absent'}` },
    `${statusSign(status)} ${run === '' ? '' : `${run}: `}${statusWords(status)}`,
  )
  if (outcome === null) return make('section', { class: 'outcome' }, head)
  const { message, reason, excerpt = [] } = outcome
  const hints: Readonly<Record<string, string>> = {
    stale: `Take it off the list of expected failures: ${reason}`,
    known: `Known: ${reason}`,
    skipped: reason ?? '',
  }
  return make(
    'section',
    { class: 'outcome' },
    head,
    makeFacts([
      ['finding', message],
      ['note', hints[outcome.status]],
    ]),
    ...valueDetail('expected', 'expected' in outcome, outcome.expected),
    ...valueDetail('actual', 'actual' in outcome, outcome.actual),
    ...(excerpt.length === 0 ? [] : [make('pre', { class: 'raw' }, excerpt.join('\n'))]),
  )
}

function valueDetail(name: string, isThere: boolean, value: unknown): HTMLElement[] {
  return isThere ? [make('h3', {}, name), makeJsonTree(value)] : []
}
