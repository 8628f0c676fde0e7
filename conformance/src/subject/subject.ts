/** What carries messages to a server. */
export const TRANSPORTS = ['stdio', 'ws', 'unix', 'http'] as const
export type Transport = (typeof TRANSPORTS)[number]

/**
 * How to start a server under test and point it to the scripted model. `{home}`, `{workspace}` and
 * `{modelUrl}` in words, variables and files stand for what a launch gives it.
 */
export interface Subject {
  readonly name: string
  /** Left out: it runs already, and cannot be started by us. */
  readonly command?: string
  readonly args: readonly string[]
  /** Variables on top of our own. */
  readonly env: Readonly<Record<string, string>>
  /** Files to write into its home before it starts, by their name there. */
  readonly files: Readonly<Record<string, string>>
  /** Where it lets clients in other than over stdio, and how it is told to. */
  readonly listen: Readonly<Partial<Record<Exclude<Transport, 'stdio'>, Listening>>>
  /** Sent with every request that opens a connection. */
  readonly headers: Readonly<Record<string, string>>
}

/** One that we start. */
export type ProgramSubject = Subject & { readonly command: string }

/** `{host}`, `{port}` and `{socket}` stand for an address of its own, in both. */
export interface Listening {
  /** Words behind the others of its command line. */
  readonly args: readonly string[]
  /** Where it is reached then: `ws://{host}:{port}/`, `unix://{socket}`, `http://{host}:{port}/sessions`. */
  readonly url: string
}

/** What a launch gives to a server. */
export interface Surroundings {
  /** A folder for its state, its own. */
  readonly home: string
  /** A folder to work in. */
  readonly workspace: string
  /** The base URL of the scripted model. */
  readonly modelUrl: string
}

/** An address of its own. */
export interface Address {
  readonly host: string
  readonly port: string
  /** A path for a socket in the file system. */
  readonly socket: string
}

/** A text with its placeholders filled in; those that nothing is known of stay. */
export function fill(template: string, values: Surroundings | (Surroundings & Address)): string {
  const known: Readonly<Record<string, string>> = { ...values }
  return template.replaceAll(
    /\{(home|workspace|modelUrl|host|port|socket)\}/g,
    (placeholder, name: string) => known[name] ?? placeholder,
  )
}

/** Over what it can be spoken to. */
export function transportsOf({ command, listen }: Subject): readonly Transport[] {
  return TRANSPORTS.filter((one) => (one === 'stdio' ? command !== undefined : listen[one] !== undefined))
}
