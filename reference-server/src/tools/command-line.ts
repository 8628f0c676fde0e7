/** A command as it is started: the program and its arguments. */
export interface CommandLine {
  readonly file: string
  readonly args: readonly string[]
  /** Quoted for people, as in `command` of the item. */
  readonly shown: string
}

/** Bash runs the command; as a login shell it reads the profile of the user first. */
export function commandLine(command: string, login: boolean): CommandLine {
  const file = '/bin/bash'
  const args = [login ? '-lc' : '-c', command]
  return { file, args, shown: [file, ...args].map(quoted).join(' ') }
}

function quoted(word: string): string {
  if (/^[\w@%+:,./=-]+$/.test(word)) return word
  return word.includes("'") ? `"${word.replace(/["\\$`]/g, '\\$&')}"` : `'${word}'`
}
