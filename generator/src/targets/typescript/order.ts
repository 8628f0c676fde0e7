/**
 * The order in which the formatter of the project puts names: letter by letter, `A` before `a` before `B`, digits
 * before letters, and among numbers the longer one last.
 */
export function compareNames(a: string, b: string): number {
  const [first, second] = [weighed(a), weighed(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** The name as a text whose plain order is the one that is wanted. */
function weighed(name: string): string {
  return name.replaceAll(/\d+|[a-z]|[^\da-z]/gi, (part) => {
    if (/^\d/.test(part)) return `0${String.fromCharCode(part.length)}${part}`
    const letter = part.toLowerCase()
    if (/^[a-z]/.test(letter)) return letter + (letter === part ? '1' : '0')
    return String.fromCharCode(1 + '_-$'.indexOf(part))
  })
}
