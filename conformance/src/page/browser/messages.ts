const MESSAGE_ROW_HEIGHT = 28
const BRIEF_LENGTH = 240

const DIRECTIONS: Readonly<Record<PageMessage['from'], string>> = {
  client: 'client →',
  server: '← server',
  recorder: 'event',
}

/** The cells of a message in a list. */
function messageCells(message: PageMessage): HTMLElement[] {
  const { line, t, from, kind, method, id, conn } = message
  const who = conn === undefined ? DIRECTIONS[from] : `${DIRECTIONS[from]} ${conn}`
  const name = method === '' ? kind : method
  return [
    make('span', { class: 'figure' }, String(line)),
    make('span', { class: 'figure' }, t === undefined ? '' : secondsOf(t)),
    make('span', { class: 'who' }, who),
    make('span', { class: 'kind' }, kind),
    make(
      'span',
      { class: 'said' },
      make('b', {}, name),
      id === undefined ? '' : make('span', { class: 'id' }, ` #${id}`),
      make('span', { class: 'brief' }, ` ${briefOf(message)}`),
    ),
  ]
}

/** The head over those cells. */
function messageHead(...more: readonly Node[]): HTMLElement {
  const numbers = ['line', 'seconds'].map((name) => make('span', { class: 'figure' }, name))
  const names = ['from', 'kind', 'message'].map((name) => make('span', {}, name))
  return make('div', { class: 'row head' }, ...numbers, ...names, ...more)
}

const classOfMessage = ({ from, kind }: PageMessage): string => `message from-${from} kind-${kind}`

const secondsOf = (t: number): string => (t / 1000).toFixed(3)

/** What a message says, without its envelope. */
function briefOf({ kind, text }: PageMessage): string {
  const beginning = text.slice(0, 4 * BRIEF_LENGTH)
  if (kind === 'invalid' || kind === 'event') return cutTo(BRIEF_LENGTH, beginning)
  return cutTo(BRIEF_LENGTH, /"(?:params|result|error)":(.*?)\}?$/s.exec(beginning)?.[1] ?? '')
}

interface MessageDetailOptions {
  readonly message: PageMessage
  readonly partner: PageMessage | undefined
  /** Shows another message. */
  readonly go: (message: PageMessage) => void
  /** What stands between the facts and the message. */
  readonly more?: readonly HTMLElement[]
  readonly marks?: Marks
}

/** One message at length. */
function messageDetail({ message, partner, go, more = [], marks }: MessageDetailOptions): HTMLElement[] {
  const { line, t, from, kind, method, id, conn, text } = message
  const facts = makeFacts([
    ['from', from],
    ['kind', kind],
    ['id', id],
    ['connection', conn],
    ['time', t === undefined ? undefined : `${secondsOf(t)} s`],
    [
      kind === 'request' ? 'answer' : 'request',
      partner === undefined ? unanswered(message) : partnerLink(message, partner, go),
    ],
  ])
  return [
    make('h2', {}, method === '' ? kind : method, ' ', make('span', { class: 'line' }, `line ${line}`)),
    facts,
    ...more,
    makeJsonOrText(text, marks),
    rawText(text),
  ]
}

const unanswered = ({ kind }: PageMessage): string | undefined =>
  kind === 'request' ? 'none came' : kind === 'result' || kind === 'error' ? 'not seen' : undefined

function partnerLink(
  message: PageMessage,
  partner: PageMessage,
  go: (message: PageMessage) => void,
): HTMLElement {
  const apart =
    message.t === undefined || partner.t === undefined
      ? ''
      : `, ${lengthOf(Math.abs(partner.t - message.t))} ${message.kind === 'request' ? 'later' : 'before'}`
  return makeButton(`${partner.kind} in line ${partner.line}${apart}`, () => go(partner), { class: 'link' })
}

function rawText(text: string): HTMLElement {
  const details = make('details', { class: 'as-it-was' }, make('summary', {}, 'as text'))
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(make('pre', { class: 'raw' }, text))
  })
  return details
}
