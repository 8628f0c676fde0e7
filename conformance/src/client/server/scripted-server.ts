import { isAtLeast, type Json, type JsonObject, type RequestMessage } from '@heddle/protocol'
import type { Answer, ClientSession } from '../subject/session.ts'
import { ScriptedTurn } from './scripted-turn.ts'
import type { Words } from './words.ts'

/** What a flow answers itself; everything else that a client may ask of a server is not known to this one. */
const PLAYED = ['initialize', 'thread/start', 'turn/start']

const THREAD = '01984b1e-0000-7000-8000-000000000001'
const TURN = '01984b1e-0000-7000-8000-000000000002'
const SERVER = 'heddle-conform'

/** The server that the suite is to a client: sound in what it says, unless a flow says otherwise. */
export class ScriptedServer {
  readonly session: ClientSession
  readonly words: Words
  readonly threadId = THREAD

  constructor(session: ClientSession, words: Words) {
    this.session = session
    this.words = words
    session.answering = answerElse
  }

  /** Shakes hands, and starts the thread that the client wants. */
  async openThread(): Promise<void> {
    await this.shakeHands()
    this.answer(await this.asked('thread/start'))
  }

  async shakeHands(): Promise<void> {
    this.answer(await this.asked('initialize'))
  }

  /** Goes up to the beginning of the turn that the client wants. */
  async beginTurn(): Promise<ScriptedTurn> {
    await this.openThread()
    return this.startTurn()
  }

  /** Answers `turn/start`, unless that is done, and begins the turn. */
  async startTurn({ isAnswered = false } = {}): Promise<ScriptedTurn> {
    const request = await this.asked('turn/start')
    if (!isAnswered) this.answer(request)
    const turn = this.turn(request)
    this.session.send(...turn.begins())
    return turn
  }

  /** Waits for a request of the client. */
  asked(method: string, since = 0): Promise<RequestMessage> {
    return this.session.expectRequest(method, since)
  }

  /** The turn that a request wants. */
  turn({ params }: RequestMessage): ScriptedTurn {
    const { input } = (params ?? {}) as { readonly input?: Json }
    return new ScriptedTurn({ words: this.words, threadId: THREAD, turnId: TURN, input: input ?? [] })
  }

  /** Sends the answer that a request should have. */
  answer(request: RequestMessage): void {
    this.session.send(this.answerTo(request))
    if (request.method === 'thread/start')
      this.session.send(this.words.notification('thread/started', { thread: this.#thread() }))
  }

  answerTo(request: RequestMessage): Answer {
    return { id: request.id, result: this.#resultOf(request) }
  }

  #resultOf({ method, params }: RequestMessage): JsonObject {
    switch (method) {
      case 'initialize':
        return this.#greeting(params)
      case 'thread/start':
        return this.words.of('ThreadStartResponse', {
          thread: this.#thread(),
          model: 'scripted',
          modelProvider: SERVER,
        })
      default:
        return { turn: this.turn({ id: 0, method, params: params ?? null }).now('inProgress') }
    }
  }

  /** The version is told to those that asked for it. */
  #greeting(params: Json | undefined): JsonObject {
    const { version } = this.words
    const { protocolVersions } = (params ?? {}) as { readonly protocolVersions?: Json }
    const isOffered = Array.isArray(protocolVersions) && protocolVersions.includes(version)
    const { protocolVersion: _, ...greeting } = this.words.of('InitializeResponse', {
      userAgent: `${SERVER}/1.0.0`,
      codexHome: '/home/agent',
      platformFamily: 'unix',
      platformOs: 'linux',
    })
    return isOffered ? { ...greeting, protocolVersion: version } : greeting
  }

  #thread(): JsonObject {
    return this.words.of('Thread', {
      id: THREAD,
      sessionId: THREAD,
      modelProvider: SERVER,
      createdAt: Math.floor(Date.now() / 1000),
      updatedAt: Math.floor(Date.now() / 1000),
      ...(isAtLeast(this.words.version, '2026-06') && { status: { type: 'idle' } }),
      turns: [],
    })
  }
}

function answerElse({ id, method }: RequestMessage): Answer | undefined {
  if (PLAYED.includes(method)) return undefined
  if (method === 'turn/interrupt' || method === 'thread/unsubscribe') return { id, result: {} }
  return { id, error: { code: -32601, message: `This server has no ${method}.` } }
}
