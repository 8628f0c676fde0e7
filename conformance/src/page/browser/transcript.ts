/**
 * What was said in the scenarios: one is chosen, and can be read message by message.
 *
 * @param at index of the message to begin at; undefined: the first
 */
function makeTranscript(
  transcripts: readonly PageTranscript[],
  scenario: string,
  at: number | undefined,
): HTMLElement {
  const picker = make(
    'select',
    { 'aria-label': 'Scenario' },
    ...transcripts.map((one, index) =>
      make('option', { value: index }, `${one.scenario} (${one.messages.length})`),
    ),
  )
  const shown = make('div', { class: 'message-detail' })
  let messages: readonly PageMessage[] = []
  let marked: PageMessage | undefined
  const list = makeLongList<PageMessage>({
    label: 'Transcript',
    rowHeight: MESSAGE_ROW_HEIGHT,
    render: messageCells,
    classOf: (message) => `${classOfMessage(message)} ${message === marked ? 'fault' : ''}`,
    onSelect(message) {
      const partner = message.partner === undefined ? undefined : messages[message.partner]
      shown.replaceChildren(...messageDetail({ message, partner, go: (other) => list.select(other) }))
    },
  })
  const show = (transcript: PageTranscript | undefined, place: number | undefined): void => {
    messages = transcript?.messages ?? []
    marked = place === undefined ? undefined : messages[place]
    shown.replaceChildren()
    list.show(messages)
  }
  const mine = Math.max(
    0,
    transcripts.findIndex((one) => one.scenario === scenario),
  )
  picker.value = String(mine)
  picker.addEventListener('change', () => show(transcripts[Number(picker.value)], undefined))
  show(transcripts[mine], at)
  // A list knows its height only when it is in the page.
  if (marked !== undefined) requestAnimationFrame(() => marked && list.select(marked))
  const bar = make('div', { class: 'bar-of-buttons' }, make('h3', {}, 'What was said'), picker)
  if (marked !== undefined) {
    const fault = marked
    bar.append(makeButton('Go to where it shows', () => list.select(fault)))
  }
  return make(
    'section',
    { class: 'transcript', 'aria-label': 'Transcript' },
    bar,
    make('div', { class: 'listing' }, messageHead(), list.element),
    shown,
  )
}
