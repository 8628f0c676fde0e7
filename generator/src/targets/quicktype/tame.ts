/**
 * Prose that ends no comment and begins no code, in whichever language it is put. The library writes comments for a
 * dozen of them, and we have no compiler for most: what any of them could take for more than text is taken out.
 */
export function tame(text: string): string {
  return text
    .replaceAll(/[^\P{C}\n]/gu, ' ')
    .replaceAll(/[\u2028\u2029]/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/[\\#$<>{}]/g, '')
    .replaceAll(/\*+\//g, '* /')
    .replaceAll(/\/\*+/g, '/ *')
    .replaceAll(/-\}|\{-|"""|'''|\?>/g, ' ')
    .replaceAll('"', "'")
}
