/** A part of a text, at full length and in brief. */
export interface Piece {
  readonly whole: string
  readonly brief: string
}

/** A list of pieces with what stands around it. */
export interface Section {
  readonly head: string
  readonly pieces: readonly Piece[]
  readonly foot: string
}

export interface Fitted {
  readonly text: string
  /** How many pieces were not told at all. */
  readonly left: number
}

/**
 * Sections, as far as there is room: as many pieces as fit in brief, earlier ones first, and then as many of them at full
 * length. A section without any pieces that fit is left out.
 *
 * @param room in characters
 */
export function fit(sections: readonly Section[], room: number): Fitted {
  let space = room
  let left = 0
  const takes = (length: number): boolean => {
    if (length > space) return false
    space -= length
    return true
  }
  const fitting = sections.flatMap(({ head, pieces, foot }) => {
    const opens = pieces.length > 0 && takes(head.length + foot.length)
    const missing = opens ? pieces.findIndex(({ brief }) => !takes(brief.length)) : 0
    const told = missing < 0 ? pieces : pieces.slice(0, missing)
    left += pieces.length - told.length
    return told.length === 0 ? [] : [{ head, pieces: told, foot }]
  })
  const text = fitting.map(({ head, pieces, foot }) => {
    const told = pieces.map(({ whole, brief }) => (takes(whole.length - brief.length) ? whole : brief))
    return `${head}${told.join('')}${foot}`
  })
  return { text: text.join(''), left }
}
