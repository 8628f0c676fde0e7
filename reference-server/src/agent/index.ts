/** The agent: what happens in one turn. */
export { reviewTask } from './review-task.ts'
export { createAgent } from './run-turn.ts'
export { ShellSessions } from './shell/index.ts'
export {
  BUILT_IN_NAMES,
  DECLINE,
  ELICITATION,
  elicitationAnswer,
  elicitationParams,
} from './tools/index.ts'
