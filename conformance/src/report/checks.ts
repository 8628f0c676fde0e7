import type { ListedCheck } from '../runner/checks.ts'
import { columns, count, painter } from './text.ts'

/** The checks for people: each with its clause and what it demands, those of one scenario together. */
export function renderChecks(
  checks: readonly ListedCheck[],
  options: { readonly color?: boolean } = {},
): string {
  const paint = painter(options.color ?? false)
  const parts = [...Map.groupBy(checks, ({ scenario }) => scenario)].flatMap(([scenario, list]) => [
    paint('bold', scenario),
    ...columns(
      list.map(({ id, level, clause, title, since }) => [
        `  ${id}`,
        clause,
        level,
        since === undefined ? title : `${title} ${paint('dim', `(from ${since})`)}`,
      ]),
    ),
    '',
  ])
  return `${parts.join('\n')}\n${count(checks.length, 'check')}\n`
}
