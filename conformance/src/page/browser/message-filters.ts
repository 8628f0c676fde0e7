interface MessageFilters {
  readonly elements: readonly HTMLElement[]
  allows(message: JudgedMessage): boolean
  clear(): void
  /** Says how much is left. */
  tell(text: string): void
}

/** Narrows messages by who said them, their kind, method, verdict and text. */
function makeMessageFilters(recording: RecordingPayload, changed: () => void): MessageFilters {
  const { messages, versions } = recording
  const sides = makeChoices('From', choicesOf(messages.map(({ from }) => from)), changed)
  const kinds = makeChoices('Kind', choicesOf(messages.map(({ kind }) => kind)), changed)
  const worst = tally(messages.flatMap(({ verdicts = [] }) => [...new Set(verdicts)]))
  const verdicts = makeChoices(
    'Verdict',
    VERDICTS.map(({ verdict, sign }) => ({
      value: verdict,
      label: `${sign} ${verdict}`,
      count: worst.get(verdict) ?? 0,
      class: `verdict ${verdict}`,
    })),
    changed,
  )
  const named = versions.map((version) => `at ${version}`)
  const at = makeSelect('Verdict at version', 'at any version', named, changed)
  verdicts.element.append(at)
  const methods = make(
    'datalist',
    { id: 'methods' },
    ...[...new Set(messages.map(({ method }) => method))].sort().map((value) => make('option', { value })),
  )
  let method = ''
  const methodField = makeSearch('Method', (words) => {
    method = words
    changed()
  })
  methodField.setAttribute('list', 'methods')
  let words = ''
  const search = makeSearch('Search in messages', (next) => {
    words = next
    changed()
  })
  const left = make('output', {})

  const passes = ({ verdicts: given = [] }: JudgedMessage): boolean => {
    const asked = at.value === '' ? given : [given[Number(at.value)]]
    return asked.some((verdict) => verdict !== undefined && verdicts.allows(verdict))
  }
  return {
    elements: [sides.element, kinds.element, verdicts.element, methodField, methods, search, left],
    allows: (message) =>
      sides.allows(message.from) &&
      kinds.allows(message.kind) &&
      (passes(message) || (message.verdicts === undefined && verdicts.isOpen())) &&
      message.method.toLowerCase().includes(method) &&
      (words === '' || message.text.toLowerCase().includes(words)),
    clear() {
      for (const group of [sides, kinds, verdicts]) group.choose([])
      at.value = ''
      method = ''
      words = ''
      methodField.value = ''
      search.value = ''
    },
    tell(text) {
      left.value = text
    },
  }
}
