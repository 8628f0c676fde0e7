/**
 * Cells of lines that stand below one another, filled up to columns as the formatter does it. A last cell that is
 * empty leaves no spaces behind; a line with one cell only is as it is.
 */
export function columns(lines: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const cells of lines)
    for (const [index, cell] of cells.entries())
      if (index < cells.length - 1) widths[index] = Math.max(widths[index] ?? 0, [...cell].length)
  return lines.map((cells) =>
    cells
      .map((cell, index) => (index < cells.length - 1 ? cell.padEnd(widths[index] ?? 0) : cell))
      .join(' ')
      .trimEnd(),
  )
}

/** One thing in a block: what is said about it, and its cells. */
export interface Row {
  readonly docs: readonly string[]
  readonly cells: readonly string[]
}

/** Rows as lines of a block: a comment sets a row apart, the others are in columns with those around them. */
export function rowLines(rows: readonly Row[], apart = true): readonly string[] {
  const lines: string[] = []
  let together: (readonly string[])[] = []
  const flush = (): void => {
    lines.push(...columns(together))
    together = []
  }
  for (const [index, { docs, cells }] of rows.entries()) {
    if (docs.length > 0) {
      flush()
      if (index > 0 && apart) lines.push('')
      lines.push(...docs)
    }
    together.push(cells)
  }
  flush()
  return lines
}
