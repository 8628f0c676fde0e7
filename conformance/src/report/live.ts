import { diffLines } from 'diff'
import type { Divergence } from '../live/divergence.ts'
import type { LiveResult } from '../live/replay-live.ts'
import { count, type Paint, painter } from './text.ts'

/** Lines around what differs. */
const CONTEXT = 3

/** What came of playing recordings to a server, for people. */
export function renderLive(
  results: readonly LiveResult[],
  options: { readonly color?: boolean } = {},
): string {
  const paint = painter(options.color ?? false)
  const parts = results.flatMap((result) => tell(result, paint))
  return `${[...parts, '', summaryOf(results, paint)].join('\n')}\n`
}

function tell(result: LiveResult, paint: Paint): string[] {
  const { file, messages } = result
  switch (result.outcome) {
    case 'matches':
      return [`${paint('green', '✓')} ${file} ${paint('dim', count(messages, 'message'))}`]
    case 'unplayable':
      return [`${paint('yellow', '?')} ${file}`, `  ${result.reason}`]
    case 'diverges':
      return [`${paint('red', '✗')} ${file}`, ...tellDivergence(file, result.divergence, paint)]
  }
}

function tellDivergence(
  file: string,
  { number, line, message, expected, actual }: Divergence,
  paint: Paint,
): string[] {
  const place = line === null ? '' : ` (${number === null ? '' : `message ${number}, `}${file}:${line})`
  const shown = difference(expected, actual, paint)
  return [`  ${message}${paint('dim', place)}`, ...(shown.length > 0 ? ['', ...shown] : [])]
}

function difference(expected: unknown, actual: unknown, paint: Paint): string[] {
  if (expected === undefined && actual === undefined) return []
  const text = (value: unknown) => (value === undefined ? '' : `${JSON.stringify(value, null, 2)}\n`)
  const changes = diffLines(text(expected), text(actual))
  const legend = [
    ...(expected === undefined ? [] : [paint('green', '  - recorded')]),
    ...(actual === undefined ? [] : [paint('red', '  + said now')]),
  ]
  return [
    ...legend,
    ...changes.flatMap(({ added, removed, value }, at) => {
      const lines = value.replace(/\n$/, '').split('\n')
      if (added) return lines.map((line) => paint('red', `  + ${line}`))
      if (removed) return lines.map((line) => paint('green', `  - ${line}`))
      return shortened(lines, at > 0, at < changes.length - 1).map((line) => `    ${line}`)
    }),
  ]
}

/** Of what is the same, only the lines next to what is not. */
function shortened(lines: readonly string[], hasBefore: boolean, hasBehind: boolean): readonly string[] {
  const head = hasBefore ? CONTEXT : 0
  const tail = hasBehind ? CONTEXT : 0
  if (lines.length <= head + tail + 1) return lines
  return [...lines.slice(0, head), '…', ...lines.slice(lines.length - tail)]
}

function summaryOf(results: readonly LiveResult[], paint: Paint): string {
  const having = (outcome: LiveResult['outcome']) => results.filter((one) => one.outcome === outcome).length
  const told = `${count(results.length, 'recording')} played live`
  const parts = [
    `${having('matches')} as recorded`,
    ...(having('diverges') > 0 ? [`${having('diverges')} otherwise`] : []),
    ...(having('unplayable') > 0 ? [`${having('unplayable')} cannot be played`] : []),
  ]
  return paint(having('matches') === results.length ? 'green' : 'red', `${told}: ${parts.join(', ')}.`)
}
