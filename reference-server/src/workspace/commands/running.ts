/** A program to start, and with what. */
export interface Program {
  readonly file: string
  readonly args: readonly string[]
  /** Absolute. */
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

export type Stream = 'stdout' | 'stderr'

/** A program that runs. Nothing of its process group is left when it has ended. */
export interface Running {
  /** Settles when the program has ended, its last output perhaps still to come. */
  readonly exited: Promise<unknown>
  /** The exit code as a shell counts, 128 + n when signal n ended it. Settles behind the last output. */
  readonly ended: Promise<number>
  /** Settles when the program has taken it over. Without any input: undefined. */
  readonly input: Input | undefined
  /** Undefined without a terminal. */
  readonly resize: ((rows: number, cols: number) => void) | undefined
  /** Tells it to end, and soon makes it. */
  stop(): void
}

export interface Input {
  /** @throws InputClosed */
  write(bytes: Uint8Array): Promise<void>
  /** Nothing more comes. */
  end(): Promise<void>
}

/** The program takes nothing more. The message is a sentence. */
export class InputClosed extends Error {
  override readonly name = 'InputClosed'
}

/** The program could not be started. The message is a sentence. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
}
