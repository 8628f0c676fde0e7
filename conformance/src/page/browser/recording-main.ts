/** The page of one recording. */
function showRecording(recording: RecordingPayload): void {
  const { messages, spans, versions } = recording
  const detail = make('section', { class: 'detail', 'aria-label': 'Details' })
  const timeline = spans.length === 0 ? undefined : makeTimeline(spans, (span) => focusOn(span))
  /** The span whose messages are shown; undefined for all. */
  let within: PageSpan | undefined

  const list = makeLongList<JudgedMessage>({
    label: 'Messages',
    rowHeight: MESSAGE_ROW_HEIGHT,
    render: (message) => [...messageCells(message), verdictCells(message, versions)],
    classOf: classOfMessage,
    onSelect: showMessage,
  })
  const filters = makeMessageFilters(recording, refresh)
  const all = makeButton('', () => focusOn(undefined), { class: 'within' })

  function refresh(): void {
    const first = within === undefined ? 0 : spans.indexOf(within)
    const isWithin = ({ span = -1 }: JudgedMessage) =>
      within === undefined || (span >= first && span < within.end)
    const shown = messages.filter((message) => isWithin(message) && filters.allows(message))
    list.show(shown)
    filters.tell(`${shown.length.toLocaleString('en')} of ${countOf(messages.length, 'message')}`)
    all.hidden = within === undefined
    all.textContent = within === undefined ? '' : `✕ only ${within.name} ${cutTo(40, within.text)}`
  }
  function focusOn(span: PageSpan | undefined): void {
    within = span
    detail.replaceChildren(...(span === undefined ? [hint()] : spanDetail(span)))
    refresh()
  }
  function showMessage(message: JudgedMessage): void {
    history.replaceState(null, '', `#L${message.line}`)
    const partner = message.partner === undefined ? undefined : messages[message.partner]
    const parts = messageDetail({
      message,
      partner,
      go,
      more: opinions(message, versions),
      marks: marksOf(message, versions),
    })
    detail.replaceChildren(...parts)
    detail.scrollTop = 0
  }
  /** Shows a message even when the filters hide it. */
  function go(message: PageMessage): void {
    if (list.select(message)) return
    within = undefined
    filters.clear()
    refresh()
    list.select(message)
  }

  const heads = versions.map((version) => make('span', { title: version }, version.slice(2)))
  byId('app').replaceChildren(
    make(
      'section',
      { class: 'summary' },
      make('div', {}, recordingFacts(recording)),
      make('div', {}, verdictTable(recording)),
    ),
    ...(timeline === undefined ? [] : [timeline]),
    make('section', { class: 'filters', 'aria-label': 'Filters' }, ...filters.elements, all),
    make(
      'section',
      { class: 'work' },
      make(
        'div',
        { class: 'listing messages' },
        messageHead(make('span', { class: 'verdicts' }, ...heads)),
        list.element,
      ),
      detail,
    ),
  )
  focusOn(undefined)
  const line = Number(/^#L(\d+)$/.exec(location.hash)?.[1])
  const cited = messages.find((message) => message.line === line)
  if (cited !== undefined) go(cited)
}

const hint = (): HTMLElement =>
  make(
    'p',
    { class: 'hint' },
    'Choose a message to see it whole, or a span of the timeline for its messages.',
  )

function verdictCells({ verdicts = [] }: JudgedMessage, versions: readonly string[]): HTMLElement {
  const cells = verdicts.map((verdict, index) => verdictCell(versions[index] ?? '', verdict))
  return make('span', { class: 'verdicts' }, ...cells)
}

function recordingFacts(recording: RecordingPayload): HTMLElement {
  const { file, origin, protocol, redacted, messages } = recording
  const ends = messages.flatMap(({ t }) => (t === undefined ? [] : [t]))
  return makeFacts([
    ['file', file],
    ['server', origin],
    ['protocol', protocol ?? 'nothing tells which version was spoken'],
    ['messages', messages.length.toLocaleString('en')],
    ['took', ends.length === 0 ? undefined : lengthOf((ends.at(-1) ?? 0) - (ends[0] ?? 0))],
    ['left out', redacted.length === 0 ? 'nothing: secrets may be in it' : redacted.join(', ')],
  ])
}

showRecording(readPayload() as RecordingPayload)
