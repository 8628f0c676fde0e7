/** One policy decides every action: approval policy × sandbox policy × what was granted for the session. */
export { type Action, type Decision, decide } from './decide.ts'
export { SessionGrants } from './grants.ts'
export { simpleCommands } from './words.ts'
export { isWritable, writableRoots } from './writable.ts'
