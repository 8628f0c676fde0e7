/** Commands that a client runs for itself. */
export { Command } from './command.ts'
export { KeptOutput } from './kept-output.ts'
export { startPiped } from './piped.ts'
export { type Input, InputClosed, type Program, StartFailure, type Stream } from './running.ts'
export { startInTerminal } from './terminal.ts'
