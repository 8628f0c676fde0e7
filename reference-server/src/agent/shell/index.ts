/** Commands of the agent, as long as they run. */
export type { ShellSession } from './session.ts'
export { ShellSessions } from './sessions.ts'
export { commandItem, ShownCommand } from './shown-command.ts'
