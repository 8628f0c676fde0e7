import type { Sandbox } from './sandbox.ts'

/** What commands run in, whoever starts them. */
export interface Workplace {
  /** The environment of the server without its secrets. */
  readonly env: NodeJS.ProcessEnv
  /** Looked for when the first command needs it; undefined where there is none, which the operator was told. */
  readonly sandbox: () => Promise<Sandbox | undefined>
}
