import { VERSIONS, type Version } from '@heddle/protocol'
import { startModel } from '../model/index.ts'
import { versionOf } from '../replay/spoken-version.ts'
import { preparePlace, Session, SubjectFault } from '../subject/index.ts'
import type { Ground } from './ground.ts'

/** Who a server is, as far as it says. */
export interface Told {
  /** The version that it chose of all of ours. Null when it takes no part in that, or said nothing. */
  readonly version: Version | null
  readonly userAgent?: string
  /** For recordings of it. */
  readonly origin: { readonly name: string; readonly version?: string }
  /** Why there was no answer to the handshake at all, as a sentence. */
  readonly fault?: string
}

/**
 * Asks a server who it is, by one handshake. What it does wrong here it will do wrong again, where it counts.
 *
 * @throws CannotStart when there is no such program
 */
export async function probe(ground: Ground): Promise<Told> {
  const { subject, transport, timeoutMs, startTimeoutMs, modelPort } = ground
  const model = await startModel(modelPort === undefined ? {} : { port: modelPort })
  try {
    const place = await preparePlace(subject, model.url)
    try {
      const session = await Session.start({
        subject,
        transport,
        surroundings: place,
        timeoutMs,
        startTimeoutMs,
      })
      return await askWho(session, subject.name).finally(() => session.close())
    } catch (error) {
      if (!(error instanceof SubjectFault)) throw error
      return { version: null, origin: { name: subject.name }, fault: error.message }
    } finally {
      await place.remove()
    }
  } finally {
    await model.close()
  }
}

async function askWho(session: Session, name: string): Promise<Told> {
  const answer = await session.request('initialize', {
    clientInfo: { name: 'heddle-conform', version: '1' },
    protocolVersions: [...VERSIONS].reverse(),
  })
  if ('error' in answer) return { version: null, origin: { name } }
  const { userAgent } = (answer.result ?? {}) as { readonly userAgent?: unknown }
  const version = typeof userAgent === 'string' ? /^[^/]*\/(\S+)/.exec(userAgent)?.[1] : undefined
  return {
    version: versionOf(answer.result),
    ...(typeof userAgent === 'string' && { userAgent }),
    origin: { name, ...(version !== undefined && { version }) },
  }
}
