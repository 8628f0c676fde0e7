import { NO_MORE, type Permissions, together } from './permissions.ts'
import { simpleCommands } from './words.ts'

/** A command line, and whether it is to run beyond the limits of the sandbox. */
export interface Command {
  readonly command: string
  readonly cwd: string
  readonly beyond: boolean
}

/** A tool of another program. */
export interface ToolName {
  readonly server: string
  readonly tool: string
}

/**
 * What the user allowed for the rest of the session. A session is the time a thread is loaded: grants are
 * not stored, so that nothing is allowed by an answer that nobody remembers.
 */
export class SessionGrants {
  readonly #commands = new Set<string>()
  readonly #prefixes: { readonly words: readonly string[]; readonly beyond: boolean }[] = []
  readonly #files = new Set<string>()
  readonly #tools = new Set<string>()
  #permissions = NO_MORE

  grantCommand({ command, cwd, beyond }: Command): void {
    this.#commands.add(key(command, cwd, beyond))
  }

  /** Commands that begin with these words, in any folder. An empty rule would allow everything, and is none. */
  grantPrefix(words: readonly string[], beyond: boolean): void {
    if (words.length > 0) this.#prefixes.push({ words, beyond })
  }

  grantFiles(paths: readonly string[]): void {
    for (const path of paths) this.#files.add(path)
  }

  /** Whatever it is called with. */
  grantTool({ server, tool }: ToolName): void {
    this.#tools.add(JSON.stringify([server, tool]))
  }

  grantPermissions(permissions: Permissions): void {
    this.#permissions = together(this.#permissions, permissions)
  }

  get permissions(): Permissions {
    return this.#permissions
  }

  allowsTool({ server, tool }: ToolName): boolean {
    return this.#tools.has(JSON.stringify([server, tool]))
  }

  /** A line of several commands is allowed when each of them is. What was granted beyond the limits holds within, too. */
  allowsCommand({ command, cwd, beyond }: Command): boolean {
    if (this.#commands.has(key(command, cwd, true))) return true
    if (!beyond && this.#commands.has(key(command, cwd, false))) return true
    const rules = this.#prefixes.filter((prefix) => prefix.beyond || !beyond)
    const commands = simpleCommands(command)
    return commands?.every((words) => rules.some((rule) => beginsWith(words, rule.words))) ?? false
  }

  allowsFiles(paths: readonly string[]): boolean {
    return paths.length > 0 && paths.every((path) => this.#files.has(path))
  }
}

const key = (...parts: [command: string, cwd: string, beyond: boolean]): string => JSON.stringify(parts)

function beginsWith(words: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((word, index) => words[index] === word)
}
