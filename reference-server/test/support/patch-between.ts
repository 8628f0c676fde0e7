/**
 * The hunks that make one list of lines of another, with so many lines of context; undefined when they
 * cannot be placed: an addition that has nothing to stand beside.
 */
export function patchBetween(before: string[], after: string[], context: number): string[] | undefined {
  const steps = script(before, after)
  const changed = steps.map(({ kind }) => kind !== ' ')
  const shown = steps.map((_, index) =>
    changed.slice(Math.max(0, index - context), index + context + 1).some(Boolean),
  )
  const lines: string[] = []
  let old = 0
  const sought: { at: number; lines: string[] }[] = []
  for (const [index, { kind, text }] of steps.entries()) {
    if (shown[index]) {
      if (!shown[index - 1]) {
        lines.push('@@')
        sought.push({ at: old, lines: [] })
      }
      lines.push(`${kind}${text}`)
      if (kind !== '+') sought.at(-1)?.lines.push(text)
    }
    if (kind !== '+') old++
  }
  return lines.length > 0 && placesAreClear(before, sought) ? lines : undefined
}

/** A hunk goes to the first place behind the last one where its lines stand; that has to be the right one. */
function placesAreClear(before: string[], sought: { at: number; lines: string[] }[]): boolean {
  let from = 0
  return sought.every(({ at, lines }) => {
    if (lines.length === 0) return at === before.length
    const first = before.findIndex(
      (_, index) => index >= from && lines.every((line, offset) => before[index + offset] === line),
    )
    from = at + lines.length
    return first === at
  })
}

/** The shortest way from one list to the other, by the longest list that both contain. */
function script(before: string[], after: string[]): { kind: ' ' | '-' | '+'; text: string }[] {
  const common = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number) => common[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i]
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const steps: { kind: ' ' | '-' | '+'; text: string }[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      steps.push({ kind: ' ', text: before[i++] ?? '' })
      j++
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: '-', text: before[i++] ?? '' })
    } else {
      steps.push({ kind: '+', text: after[j++] ?? '' })
    }
  }
  return steps
}
