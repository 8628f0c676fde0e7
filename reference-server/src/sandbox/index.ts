/** What holds commands to the limits of a sandbox policy. */
export { bubblewrap } from './bubblewrap.ts'
export type { Limits, Sandbox } from './sandbox.ts'
