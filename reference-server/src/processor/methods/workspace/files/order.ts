import { randomUUID } from 'node:crypto'
import { ERROR_CODES } from '@heddle/protocol'
import { FileFailure } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import type { Handler, LongMethod } from '../../method.ts'

type Work<P, R extends object> = (params: P, context: MethodContext) => Promise<R>

/** A method on files that is done in no time. It waits for the slow ones that were asked for before it. */
export function inOrder<P, R extends object>(work: Work<P, R>): Handler {
  return async (params: P, context: MethodContext) => {
    await slowOnes(context)
    return refusing(() => work(params, context))
  }
}

/**
 * A method on whole trees of files, which can take long: nothing but other methods on files waits for it, so that a
 * turn can be interrupted meanwhile, and what was asked for later still finds what this one did.
 */
export function slow<P, R extends object>(work: Work<P, R>): LongMethod {
  return {
    beside: async (params: P, context: MethodContext) => {
      const done = slowOnes(context).then(() => refusing(() => work(params, context)))
      const settled = done.then(
        () => {},
        () => {},
      )
      const underWay = slowWork(context)
      const key = randomUUID()
      underWay.set(key, { close: () => settled })
      settled.then(() => underWay.delete(key))
      return done
    },
  }
}

/** What is under way on this connection. To close it is to wait for it: a copy cannot be called off. */
const slowWork = ({ state }: MethodContext) => state.of<{ close(): Promise<void> }>('slowFileWork')

async function slowOnes(context: MethodContext): Promise<void> {
  await Promise.all([...slowWork(context).values()].map((work) => work.close()))
}

/** What the operating system refuses is an answer, not a fault of the server. */
async function refusing<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    const { message, path, code, errno } = error
    throw new RpcFailure(ERROR_CODES.internalError, message, {
      path,
      code,
      ...(errno === undefined ? {} : { errno }),
    })
  }
}
