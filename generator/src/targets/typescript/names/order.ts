/**
 * The names, each once, in the order in which the formatter of the project puts them: letter by letter, `A` before `a`
 * before `B`, digits before letters, and among numbers the longer one last.
 *
 * @param nameOf the part of an entry that counts; all of it when left out
 */
export function sortedNames(
  names: Iterable<string>,
  nameOf = (name: string): string => name,
): readonly string[] {
  const weights = [...new Set(names)].map((name) => [weighed(nameOf(name)), name] as const)
  return weights.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name)
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
