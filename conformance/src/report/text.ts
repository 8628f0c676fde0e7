import { stripVTControlCharacters, styleText } from 'node:util'

export type Style = 'green' | 'red' | 'yellow' | 'dim' | 'bold'

/** Paints text, or does not. */
export type Paint = (style: Style, text: string) => string

export const painter = (color: boolean): Paint =>
  color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text

/** Rows under one another, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, lengthOf(cell))
  const pad = (cell: string, index: number) => cell + ' '.repeat((widths[index] ?? 0) - lengthOf(cell))
  return rows.map((row) => row.map(pad).join('  ').trimEnd())
}

/** How many characters are seen. */
const lengthOf = (text: string): number => stripVTControlCharacters(text).length

/** `1 message`, `2 messages`. */
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
