/**
 * The simple commands that a command line consists of, each as its words; undefined as soon as the line
 * holds anything that a shell would expand, redirect or run in another way. What can be read here does
 * exactly what it says.
 */
export function simpleCommands(line: string): string[][] | undefined {
  const commands: string[][] = [[]]
  let word: string | undefined
  const endWord = () => {
    if (word !== undefined) commands.at(-1)?.push(word)
    word = undefined
  }
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    const quote = character === "'" || character === '"' ? character : undefined
    const joint = /^(?:&&|\|\||;|\|(?!&))/.exec(line.slice(at, at + 2))?.[0]
    if (quote !== undefined) {
      const end = line.indexOf(quote, at + 1)
      const inside = line.slice(at + 1, end)
      if (end < 0 || (quote === '"' && /[$`\\!]/.test(inside))) return undefined
      word = (word ?? '') + inside
      at = end
    } else if (joint !== undefined) {
      endWord()
      commands.push([])
      at += joint.length - 1
    } else if (character === ' ' || character === '\t') {
      endWord()
    } else if (PLAIN.test(character)) {
      word = (word ?? '') + character
    } else {
      return undefined
    }
  }
  endWord()
  return commands.every((words) => words.length > 0) ? commands : undefined
}

/** Characters that mean nothing to a shell. */
const PLAIN = /[\p{L}\p{N}_@%+:,./=^-]/u
