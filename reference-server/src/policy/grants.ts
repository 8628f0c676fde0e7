import { simpleCommands } from './words.ts'

/**
 * What the user allowed for the rest of the session. A session is the time a thread is loaded: grants are
 * not stored, so that nothing is allowed by an answer that nobody remembers.
 */
export class SessionGrants {
  readonly #commands = new Set<string>()
  readonly #prefixes: (readonly string[])[] = []
  readonly #files = new Set<string>()

  grantCommand(command: string, cwd: string): void {
    this.#commands.add(key(command, cwd))
  }

  /** Commands that begin with these words, in any folder. An empty rule would allow everything, and is none. */
  grantPrefix(words: readonly string[]): void {
    if (words.length > 0) this.#prefixes.push(words)
  }

  grantFiles(paths: readonly string[]): void {
    for (const path of paths) this.#files.add(path)
  }

  /** A line of several commands is allowed when each of them is. */
  allowsCommand(command: string, cwd: string): boolean {
    if (this.#commands.has(key(command, cwd))) return true
    const commands = simpleCommands(command)
    return commands?.every((words) => this.#prefixes.some((prefix) => beginsWith(words, prefix))) ?? false
  }

  allowsFiles(paths: readonly string[]): boolean {
    return paths.length > 0 && paths.every((path) => this.#files.has(path))
  }
}

const key = (command: string, cwd: string): string => JSON.stringify([cwd, command])

function beginsWith(words: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((word, index) => words[index] === word)
}
