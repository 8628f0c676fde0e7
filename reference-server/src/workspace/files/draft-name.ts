import { randomUUID } from 'node:crypto'

const PREFIX = '.heddle-draft-'

/** The name of a file that takes another one's place once it is whole. Short, whatever the other is called. */
export const draftName = (): string => `${PREFIX}${randomUUID()}`

/** Files of the server itself, of which nobody needs to hear. */
export const isDraftName = (name: string): boolean => name.startsWith(PREFIX)
