/** How a check can come out: what matters first, each with a sign, for those who see no colours. */
const STATUSES: readonly { readonly status: PageStatus; readonly sign: string; readonly words: string }[] = [
  { status: 'failed', sign: '✗', words: 'failed' },
  { status: 'stale', sign: '!', words: 'no longer fails' },
  { status: 'known', sign: '~', words: 'known to fail' },
  { status: 'passed', sign: '✓', words: 'passed' },
  { status: 'skipped', sign: '–', words: 'not demanded' },
]

/** A status for people; null: the check was not made. */
const statusWords = (status: PageStatus | null): string =>
  STATUSES.find((one) => one.status === status)?.words ?? 'not made'

const statusSign = (status: PageStatus | null): string =>
  STATUSES.find((one) => one.status === status)?.sign ?? ' '

/** The sign of an outcome, with its words for those who ask. */
function statusMark(outcome: PageOutcome | null, run: string): HTMLElement {
  const status = outcome?.status ?? null
  const words = `${run}: ${statusWords(status)}`
  const attributes = { class: `status ${status ?? 'absent'}`, title: words, role: 'img', 'aria-label': words }
  return make('span', attributes, statusSign(status))
}

const runName = ({ name, protocol }: PageRun): string => `${cutTo(40, name)}, ${protocol}`
