/** What versions can say of a message: from bad to good, each with a sign, for those who see no colours. */
const VERDICTS: readonly { readonly verdict: PageVerdict; readonly sign: string; readonly words: string }[] =
  [
    { verdict: 'broken', sign: '✗', words: 'cannot be read at this version' },
    { verdict: 'tolerable', sign: '~', words: 'holds something new that a reader must live with' },
    { verdict: 'compatible', sign: '✓', words: 'exactly as defined' },
    { verdict: 'outside', sign: '·', words: 'of a method that this version does not define' },
  ]

const signOf = (verdict: PageVerdict): string =>
  VERDICTS.find((one) => one.verdict === verdict)?.sign ?? verdict

function verdictCell(version: string, verdict: PageVerdict): HTMLElement {
  const attributes = { class: `verdict ${verdict}`, title: `${version}: ${verdict}`, role: 'img' }
  return make('span', { ...attributes, 'aria-label': `${version}: ${verdict}` }, signOf(verdict))
}

/** How all messages fare at each version. */
function verdictTable({ versions, protocol, messages }: RecordingPayload): HTMLElement {
  const counts = versions.map((_, index) => tally(messages.map(({ verdicts }) => verdicts?.[index])))
  const heads = VERDICTS.map(({ verdict, sign, words }) =>
    make('th', { scope: 'col', title: words, class: `verdict ${verdict}` }, `${sign} ${verdict}`),
  )
  const rows = versions.map((version, index) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, version === protocol ? `${version} (spoken)` : version),
      ...VERDICTS.map(({ verdict }) => {
        const count = counts[index]?.get(verdict) ?? 0
        return make('td', { class: count === 0 ? 'none' : `verdict ${verdict}` }, count.toLocaleString('en'))
      }),
    ),
  )
  return make(
    'table',
    { class: 'matrix' },
    make('caption', {}, 'What each version says of the messages'),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'version'), ...heads)),
    make('tbody', {}, ...rows),
  )
}

/** What each version says of one message, with its reasons. */
function opinions(message: JudgedMessage, versions: readonly string[]): HTMLElement[] {
  const { verdicts = [], remarks = [] } = message
  const rows = verdicts.map((verdict, index) => {
    const reasons = remarks
      .filter(({ version }) => version === index)
      .map((remark) =>
        make('li', {}, make('code', {}, remark.pointer || 'the message'), ` ${remark.message}`),
      )
    return make(
      'li',
      {},
      make('span', { class: `verdict ${verdict}` }, `${signOf(verdict)} ${versions[index]}: ${verdict}`),
      ...(reasons.length === 0 ? [] : [make('ul', {}, ...reasons)]),
    )
  })
  return rows.length === 0 ? [] : [make('ul', { class: 'opinions' }, ...rows)]
}

/** Remarks by the place that they are about. */
function marksOf(message: JudgedMessage, versions: readonly string[]): Marks {
  const marks = new Map<string, string>()
  for (const { version, pointer, message: words } of message.remarks ?? []) {
    const before = marks.get(pointer)
    const remark = `${versions[version]}: ${words}`
    marks.set(pointer, before === undefined ? remark : `${before}; ${remark}`)
  }
  return marks
}
