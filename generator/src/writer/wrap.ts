/**
 * Breaks prose into lines of at most `width` characters, where its words allow it. Entries of a list, and lines
 * that begin indented, go on below themselves, one level deeper. An empty line stays one. No line ends in spaces.
 *
 * @param indent one level
 */
export function wrap(text: string, width: number, indent = '  '): string[] {
  return text.split('\n').flatMap((line) => {
    const own = /^ */.exec(line)?.[0] ?? ''
    const hanging = line.startsWith('- ') ? '  ' : own === '' ? '' : own + indent
    return wrapLine(line.trim(), own, hanging, width)
  })
}

function wrapLine(line: string, indent: string, hanging: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/ +/)) {
    if (current === '') current = indent + word
    else if (current.length + 1 + word.length <= width) current += ` ${word}`
    else {
      lines.push(current)
      current = hanging + word
    }
  }
  return [...lines, current]
}
