/**
 * Characters that are not seen, or that make a reader see another text than the one that is there: controls, those
 * that turn the direction of writing, ends of lines that only some programs know. The end of a line is none of them.
 */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Writes characters that are not seen as escapes of a Python text: `\u202e`. */
export const escapeInvisible = (text: string): string => text.replaceAll(INVISIBLE, escapeOf)

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16)
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`
}

/** A text in one line without anything that a format could take for its own: for the prose of manifest and README. */
export const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N} .,:+_-]+/gu, ' ').trim()
