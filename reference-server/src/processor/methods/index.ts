import type { Handler, LongMethod, Methods } from './method.ts'
import { serviceMethods } from './services/index.ts'
import { threadMethods } from './threads/index.ts'
import { turnMethods } from './turns/index.ts'
import { workspaceMethods } from './workspace/index.ts'

export { ClientState, type Defaults, type MethodContext } from './context.ts'
export type { Handler, LongMethod } from './method.ts'

const AREAS: readonly Methods[] = [threadMethods, turnMethods, workspaceMethods, serviceMethods]

/** What can be asked once the connection is initialized. */
export const METHODS: ReadonlyMap<string, Handler | LongMethod> = new Map(AREAS.flatMap(Object.entries))
