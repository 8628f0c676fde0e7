import path from 'node:path'

/** How a client under test is started. */
export interface ClientCommand {
  readonly command: string
  /**
   * One that is `{server}` stands for all words of the command that starts the server; `{url}`, in any of them, for the
   * address of one that runs.
   */
  readonly args: readonly string[]
}

/** The name of a client, as far as its command line tells. */
export const nameOf = ({ command }: ClientCommand): string =>
  path.basename(command).replace(/\.(exe|cmd)$/, '')

/** The arguments with the server in its place: behind all others when none is named. */
export function withServer({ args }: ClientCommand, server: readonly string[]): readonly string[] {
  const named = args.includes('{server}') ? args : [...args, '{server}']
  return named.flatMap((word) => (word === '{server}' ? server : [word]))
}

/** Does it connect to a server, in place of starting one? */
export const connects = ({ args }: ClientCommand): boolean => args.some((word) => word.includes('{url}'))

/** The arguments with the address of the server in its place. */
export const withUrl = ({ args }: ClientCommand, url: string): readonly string[] =>
  args.map((word) => word.replaceAll('{url}', url))
