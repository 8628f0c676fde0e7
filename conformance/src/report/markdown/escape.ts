/**
 * Text from anywhere for a text in Markdown: GitHub shows it as it is. It begins no list, link, picture or element, tells
 * nobody that they were mentioned, and refers to no issue. It must not stand at the start of a line.
 */
export const markdownText = (text: string): string =>
  quiet(inOneLine(text))
    .replace(/[\\`*_{}[\]<>|~$&#]/g, (sign) => `\\${sign}`)
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}\\.`)

/** The same for a text inside of HTML, where Markdown means nothing. */
export const htmlText = (text: string): string =>
  quiet(inOneLine(text)).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Code inside of a text: in it nothing has a meaning but the end. */
export function codeSpan(text: string): string {
  const code = inOneLine(text)
  const fence = '`'.repeat(longestRun(code, 0) + 1)
  // One space on each side is no part of the code, where there is one on both.
  const padding = /^`|`$|^$/.test(code) ? ' ' : ''
  return `${fence}${padding}${code}${padding}${fence}`
}

/** A block of code, by itself in its lines. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(longestRun(text, 2) + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** How many backticks stand behind one another. */
const longestRun = (text: string, least: number): number =>
  Math.max(least, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))

/** A sign without width after what GitHub would follow to a person, an issue or a mailbox: escaping it does not help. */
const quiet = (text: string): string => text.replace(/@|#(?=\d)|\bGH-(?=\d)/gi, (sign) => `${sign}\u200b`)

/** What cannot be seen goes, too: it could turn around how the rest is read. */
const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
    .trim()
