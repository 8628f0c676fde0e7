import type { Sandbox } from '../sandbox/index.ts'

/** What commands run in. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  /** Looked for when the first command needs it; undefined where there is none, which the operator was told. */
  readonly sandbox: () => Promise<Sandbox | undefined>
}
