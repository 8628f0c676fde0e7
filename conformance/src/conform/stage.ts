import { setTimeout } from 'node:timers/promises'
import type { Classified, Json, JsonObject, RequestMessage, Version } from '@heddle/protocol'
import type { Headers } from '../connection/index.ts'
import type { ModelEndpoint, Step } from '../model/index.ts'
import { type Answer, methodOf, type Place, paramsOf, type Session, SubjectFault } from '../subject/index.ts'
import { TurnSeen } from './turn-seen.ts'

/** What a scenario is played on: a server of its own, in folders of its own, with a model of its own. */
export interface StageParts {
  readonly version: Version
  readonly place: Place
  readonly model: ModelEndpoint
  /** Starts a process of the server on the same home. */
  start(options: StartOptions): Promise<Session>
  /** Lets another client in, of a server that was started. */
  join(session: Session, headers: Headers): Promise<Session>
}

export interface StartOptions {
  /** The address to listen on, where it does: the loopback, when left out. */
  readonly host?: string
}

const TEXT = 'Please do what there is to do.'

export class Stage {
  readonly version: Version
  readonly place: Place
  readonly model: ModelEndpoint
  readonly sessions: Session[] = []
  readonly #parts: StageParts

  constructor(parts: StageParts) {
    const { version, place, model } = parts
    this.version = version
    this.place = place
    this.model = model
    this.#parts = parts
  }

  /** Starts the server without a word to it. */
  async open(options: StartOptions = {}): Promise<Session> {
    const session = await this.#parts.start(options)
    this.sessions.push(session)
    return session
  }

  /** Another client of the same server, without a word to it. */
  async enter(session: Session, headers: Headers = {}): Promise<Session> {
    const other = await this.#parts.join(session, headers)
    this.sessions.push(other)
    return other
  }

  /** Starts the server and shakes hands. */
  async connect(capabilities: JsonObject = {}): Promise<Session> {
    return this.#greet(await this.open(), capabilities)
  }

  /** Another client of the same server, which shakes hands. */
  async join(session: Session, capabilities: JsonObject = {}): Promise<Session> {
    return this.#greet(await this.enter(session), capabilities)
  }

  async #greet(session: Session, capabilities: JsonObject): Promise<Session> {
    needResult('initialize', await session.request('initialize', this.hello(capabilities)))
    session.notify('initialized')
    return session
  }

  /** The params of `initialize`. */
  hello(capabilities: JsonObject = {}): JsonObject {
    return {
      clientInfo: { name: 'heddle-conform', title: 'Heddle', version: '1' },
      capabilities: { experimentalApi: true, ...capabilities },
      protocolVersions: [this.version],
    }
  }

  /** Starts a thread in the workspace that has to ask before everything, and returns its id. */
  async thread(session: Session, params: JsonObject = {}): Promise<string> {
    const settings = { cwd: this.place.workspace, approvalPolicy: 'untrusted', sandbox: 'workspace-write' }
    const result = needResult(
      'thread/start',
      await session.request('thread/start', { ...settings, ...params }),
    )
    return threadIdOf(result)
  }

  /**
   * Plays a turn to its end.
   *
   * @param steps what the model says; null: what is left of the script
   */
  async turn(
    session: Session,
    threadId: string,
    steps: readonly Step[] | null,
    options: TurnOptions = {},
  ): Promise<TurnSeen> {
    const { during, text = TEXT, input = [{ type: 'text', text }], params } = options
    const since = session.transcript.length
    if (steps !== null) this.model.script(...steps)
    const answer = await session.request('turn/start', { threadId, input, ...params })
    const turnId = turnIdOf(needResult('turn/start', answer))
    await during?.(turnId)
    await this.ended(session, turnId, since)
    return new TurnSeen(session.transcript.slice(since), turnId)
  }

  /** Waits for the end of a turn, and for what was on its way then. */
  async ended(session: Session, turnId: string, since: number): Promise<void> {
    await session.expect('turn/completed', (what) => isEndOf(what, turnId), since)
    await settle(session)
  }

  /** Waits until nothing runs in a thread that the session does not hear of. */
  async quiet(session: Session, threadId: string): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      const { thread } = needResult(
        'thread/read',
        await session.request('thread/read', { threadId, includeTurns: true }),
      )
      const { turns = [] } = (thread ?? {}) as { readonly turns?: readonly { readonly status: string }[] }
      if (turns.every(({ status }) => status !== 'inProgress')) return
      await setTimeout(BETWEEN_LOOKS_MS)
    }
    throw new SubjectFault('silent', `The turn in the thread ${threadId} did not end.`)
  }
}

export interface TurnOptions {
  /** What to do while the turn runs. */
  readonly during?: (turnId: string) => Promise<void>
  /** What the user says. */
  readonly text?: string
  /** The same, part by part. */
  readonly input?: Json
  /** More params of `turn/start`. */
  readonly params?: JsonObject
}

function isEndOf(what: Classified, turnId: string): boolean {
  if (methodOf(what) !== 'turn/completed') return false
  const { turn } = paramsOf(what) as { readonly turn?: { readonly id?: unknown } }
  return turn?.id === turnId
}

/** How often, and how long each time, a thread is looked at until nothing runs in it. */
const LOOKS = 100
const BETWEEN_LOOKS_MS = 100

/** Answers every approval of a session with one decision. */
export function decide(session: Session, decision: Json, before?: (request: RequestMessage) => void): void {
  session.answering = (request) => {
    before?.(request)
    return { result: { decision } }
  }
}

/**
 * Lets everything arrive that was already on its way: a server answers in order, so what it sent before
 * this answer is here when the answer is.
 */
async function settle(session: Session): Promise<void> {
  await session.request('thread/list', { limit: 1 })
}

/** The result of a request without which a scenario cannot go on. */
export function needResult(method: string, answer: Answer): JsonObject {
  if ('error' in answer) {
    const { code, message } = answer.error
    throw new SubjectFault('refused', `The server refused ${method}: ${message} (${code}).`)
  }
  const { result } = answer
  return typeof result === 'object' && result !== null && !Array.isArray(result) ? (result as JsonObject) : {}
}

function threadIdOf(result: JsonObject): string {
  return idIn(result, 'thread')
}

function turnIdOf(result: JsonObject): string {
  return idIn(result, 'turn')
}

function idIn(result: JsonObject, member: string): string {
  const whole = result[member] as { readonly id?: Json } | null | undefined
  if (typeof whole?.id === 'string') return whole.id
  throw new SubjectFault(
    'refused',
    `The server sent no /result/${member}/id, without which nothing can go on.`,
  )
}
