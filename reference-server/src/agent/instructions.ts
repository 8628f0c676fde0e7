import type { ThreadSettings } from '../threads/index.ts'

/** What the model is told about its task, unless the client brings instructions of its own. */
export function instructionsFor({ baseInstructions, cwd }: ThreadSettings): string {
  if (baseInstructions !== null) return baseInstructions
  return [
    'You are a coding agent. You work on the machine of the user, in the folder given below, with the tools you are given.',
    'Look before you change anything: read the files that matter, then make the smallest change that does what is asked, and check it.',
    'A tool may be declined by the user. Then do not try the same in another way; ask, or go on without it.',
    'Say briefly what you did and what is left to do. Claim only what you have checked.',
    `Working folder: ${cwd}`,
  ].join('\n')
}
