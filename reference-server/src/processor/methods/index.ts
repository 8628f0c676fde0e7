import type { MethodContext } from './context.ts'
import { threadList } from './thread-list.ts'
import { threadRead } from './thread-read.ts'
import { threadResume } from './thread-resume.ts'
import { threadStart } from './thread-start.ts'
import { turnInterrupt } from './turn-interrupt.ts'
import { turnStart } from './turn-start.ts'

export type { Defaults, MethodContext } from './context.ts'

/** The params have been checked against the method's own type, in the version of the connection. */
export type MethodHandler = (params: never, context: MethodContext) => Promise<object>

/** What can be asked once the connection is initialized. */
export const METHODS: ReadonlyMap<string, MethodHandler> = new Map<string, MethodHandler>([
  ['thread/start', threadStart],
  ['thread/resume', threadResume],
  ['thread/read', threadRead],
  ['thread/list', threadList],
  ['turn/start', turnStart],
  ['turn/interrupt', turnInterrupt],
])
