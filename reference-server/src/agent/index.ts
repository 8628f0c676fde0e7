/** The agent: what happens in one turn. */
export { createAgent } from './run-turn.ts'
