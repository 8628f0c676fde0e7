const SPAN_ROW_HEIGHT = 26

/** Time from left to right: all of it, or the part that one span takes. */
interface TimeScale {
  readonly from: number
  readonly to: number
}

function scaleOfAll(spans: readonly PageSpan[]): TimeScale {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const span of spans) {
    from = Math.min(from, span.from)
    to = Math.max(to, span.to ?? span.from)
  }
  return { from, to: Math.max(to, from + 1) }
}

/** What has no end goes on to the end of the session. */
const scaleOf = ({ from, to }: PageSpan, all: TimeScale): TimeScale => ({
  from,
  to: Math.max(to ?? all.to, from + 1),
})

/** How many spans are seen at once. */
const SPANS_SEEN = 12

/** All spans of a session, each with a bar where it lies in time. */
function makeTimeline(spans: readonly PageSpan[], choose: (span: PageSpan) => void): HTMLElement {
  const all = scaleOfAll(spans)
  let scale = all
  let chosen: PageSpan | undefined
  const list = makeLongList<PageSpan>({
    label: 'Timeline',
    rowHeight: SPAN_ROW_HEIGHT,
    render: (span) => spanCells(span, scale),
    classOf: classOfSpan,
    onSelect(span) {
      chosen = span
      choose(span)
    },
  })
  list.element.style.height = `${Math.min(spans.length, SPANS_SEEN) * SPAN_ROW_HEIGHT + 4}px`
  const head = make('div', {})
  const draw = (next: TimeScale): void => {
    scale = next
    head.replaceChildren(timelineHead(scale))
    list.show(spans)
  }
  draw(all)
  const zoom = makeButton('Zoom to selection', () => chosen && draw(scaleOf(chosen, all)))
  const whole = makeButton('Whole session', () => draw(all))
  return make(
    'section',
    { class: 'timeline', 'aria-label': 'Timeline' },
    make('div', { class: 'bar-of-buttons' }, make('h2', {}, 'Timeline'), zoom, whole, timelineLegend()),
    make('div', { class: 'listing' }, head, list.element),
  )
}

/** The cells of a span: what it is, and a bar where it lies in time. */
function spanCells(span: PageSpan, scale: TimeScale): HTMLElement[] {
  const { name, text, status, deltas, from, to } = span
  const about = make(
    'span',
    { class: `what depth-${span.depth}` },
    make('b', {}, name),
    make('span', { class: 'brief' }, ` ${text}`),
  )
  const notes = [
    status,
    to === null ? 'no end' : lengthOf(to - from),
    deltas === 0 ? '' : countOf(deltas, 'delta'),
  ]
  return [
    about,
    make('span', { class: 'notes' }, notes.filter((note) => note !== '').join(' · ')),
    make('span', { class: 'track', 'aria-hidden': 'true' }, ...barsOf(span, scale)),
  ]
}

function barsOf({ kind, from, to, pauses }: PageSpan, scale: TimeScale): HTMLElement[] {
  const bar = placed(make('span', { class: `bar ${kind}${to === null ? ' open' : ''}` }), from, to, scale)
  const stops = pauses.map((pause) => {
    const end = pause.to ?? to
    const stop = make('span', { class: 'bar pause', title: pauseText(pause) })
    return placed(stop, pause.from, end, scale)
  })
  return [bar, ...stops]
}

function placed(bar: HTMLElement, from: number, to: number | null, scale: TimeScale): HTMLElement {
  const whole = scale.to - scale.from
  const share = (t: number): number => Math.max(0, Math.min(1, (t - scale.from) / whole)) * 100
  bar.style.left = `${share(from)}%`
  bar.style.width = `${Math.max(0, share(to ?? scale.to) - share(from))}%`
  return bar
}

function pauseText({ method, outcome, from, to }: PagePause): string {
  const waited = to === null ? 'never answered' : `answered ${outcome} after ${lengthOf(to - from)}`
  return `${method}: ${waited}`
}

const TICKS = 5

/** The head over the spans, with the times. */
function timelineHead({ from, to }: TimeScale): HTMLElement {
  const ticks = Array.from({ length: TICKS }, (_, index) => {
    const share = index / (TICKS - 1)
    const tick = make('span', { class: 'tick' }, `${((from + (to - from) * share) / 1000).toFixed(2)} s`)
    tick.style.left = `${share * 100}%`
    return tick
  })
  return make(
    'div',
    { class: 'row head' },
    make('span', {}, 'thread, turn, item'),
    make('span', {}, 'how it went'),
    make('span', { class: 'track ticks' }, ...ticks),
  )
}

const classOfSpan = ({ kind, to, status }: PageSpan): string =>
  `span ${kind} ${to === null ? 'open' : ''} status-${/^\w+$/.test(status) ? status : 'none'}`

/** A span at length, over the messages about it. */
function spanDetail(span: PageSpan): HTMLElement[] {
  return [
    make('h2', {}, span.name, ' ', make('span', { class: 'line' }, span.id)),
    makeFacts([
      ['about', span.text],
      ['status', span.status],
      ['began', `${secondsOf(span.from)} s`],
      ['took', span.to === null ? 'its end was not seen' : lengthOf(span.to - span.from)],
      ['deltas', span.deltas === 0 ? '' : String(span.deltas)],
      ...span.pauses.map((pause) => ['waited', pauseText(pause)] as const),
    ]),
  ]
}

/** What the bars mean. */
function timelineLegend(): HTMLElement {
  const entries = [
    ['bar turn', 'turn'],
    ['bar item', 'item'],
    ['bar pause', 'waits for the client'],
    ['bar open', 'its end was not seen'],
  ] as const
  return make(
    'span',
    { class: 'legend' },
    ...entries.map(([sample, words]) => make('span', {}, make('span', { class: sample }), ` ${words}`)),
  )
}
