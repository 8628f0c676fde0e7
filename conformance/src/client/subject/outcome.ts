/** What a client told of its turn. */
export interface Told {
  /** The status of the turn. */
  readonly status: string
  /** What the agent said last. */
  readonly text: string
}

/** How a client under test ended. */
export interface Outcome {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** It did not end by itself in time, and was killed. */
  readonly hung: boolean
  /** What it told of its turn on standard output; undefined when it told nothing that can be read. */
  readonly told: Told | undefined
  /** The end of what it wrote to standard error. */
  readonly stderr: string
}

/** Finds what a client told: the last line that is a JSON object with a status and a text. */
export function toldIn(stdout: string): Told | undefined {
  for (const line of stdout.trimEnd().split('\n').reverse()) {
    const value = objectIn(line)
    if (typeof value?.status === 'string' && typeof value.text === 'string')
      return { status: value.status, text: value.text }
  }
  return undefined
}

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** How it ended, in words: `exit code 1`. */
export const endOf = ({ code, signal }: Pick<Outcome, 'code' | 'signal'>): string =>
  signal === null ? `exit code ${code}` : `signal ${signal}`
