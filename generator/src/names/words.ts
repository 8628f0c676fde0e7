/**
 * Names of the wire taken apart into words, and put together again as a language writes them. Whatever the name, what
 * comes out has letters, digits and the separators of its casing only; whether it may stand where it is put (a digit
 * in front, a reserved word) is for the language to say.
 */

/** `thread/tokenUsage/updated` → `thread token usage updated`; `HTTPServer2` → `http server2`. Lower case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** `threadTokenUsage` */
export function camelCase(name: string): string {
  const [first = '', ...rest] = wordsOf(name)
  return first + rest.map(capitalized).join('')
}

/**
 * `ThreadTokenUsage`
 *
 * @param acronyms words, in lower case, that are written in capitals: `id` in Go
 */
export function pascalCase(name: string, acronyms: ReadonlySet<string> = new Set()): string {
  return wordsOf(name)
    .map((word) => (acronyms.has(word) ? word.toUpperCase() : capitalized(word)))
    .join('')
}

/** `thread_token_usage` */
export const snakeCase = (name: string): string => wordsOf(name).join('_')

/** `THREAD_TOKEN_USAGE` */
export const screamingCase = (name: string): string => snakeCase(name).toUpperCase()

/** `thread-token-usage` */
export const kebabCase = (name: string): string => wordsOf(name).join('-')

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
