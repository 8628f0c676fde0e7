/** What holds commands to the limits of a sandbox policy. */
export { bubblewrap } from './bubblewrap.ts'
export { isLimited, type Sandbox } from './sandbox.ts'
export type { Workplace } from './workplace.ts'
