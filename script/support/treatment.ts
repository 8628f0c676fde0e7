/** The two ends of a connection, and whom to tell when the patient does not behave. */
export interface Ends {
  toClient(message: Message): void
  toServer(message: Message): void
  complain(fault: string): void
}

/** What is to be done with a message of either side. */
export interface Treatment {
  fromClient(message: Message): void
  fromServer(message: Message): void
}

export type Message = Readonly<Record<string, unknown>>

const PAYLOAD = { count: 1, deep: [null, { on: true }] }

const ASK = 'doctor-1'

/**
 * A turn that is asked about the future is told in terms of it: an item of a type, a notification and a request that
 * nobody knows yet, and a field that nobody knows in a message of the agent. The end of the turn is held back until
 * the client has answered, with the error that it does not know the request.
 */
export function futureTreatment({ toClient, toServer, complain }: Ends): Treatment {
  const asked = new Set<unknown>()
  const doctored = new Set<unknown>()
  let answered = false
  const held: Message[] = []

  const treated = (message: Message): readonly Message[] => {
    const { method, params } = message as { method?: string; params?: Params }
    if (method === 'turn/started' && asked.delete(params?.threadId)) {
      doctored.add(params?.turn?.id)
      return [message, ...news({ threadId: params?.threadId, turnId: params?.turn?.id })]
    }
    if (!doctored.has(params?.turnId ?? params?.turn?.id)) return [message]
    if (params?.item?.type !== 'agentMessage') return [message]
    return [{ ...message, params: { ...params, item: { ...params.item, fromTheFuture: PAYLOAD } } }]
  }

  return {
    fromClient(message) {
      const { id, method, params } = message as { id?: unknown; method?: string; params?: Params }
      if (id === ASK && method === undefined) {
        const { error } = message as { error?: { code?: unknown } }
        if (error?.code !== -32601) complain(`future/ask was answered with ${JSON.stringify(message)}`)
        answered = true
        for (const late of held.splice(0)) toClient(late)
        return
      }
      if (method === 'turn/start' && JSON.stringify(params?.input).includes('future'))
        asked.add(params?.threadId)
      toServer(message)
    },
    fromServer(message) {
      const waits = doctored.size > 0 && !answered && message.method === 'turn/completed'
      for (const each of treated(message)) {
        if (waits) held.push(each)
        else toClient(each)
      }
    },
  }
}

interface Params {
  readonly threadId?: unknown
  readonly turnId?: unknown
  readonly turn?: { readonly id?: unknown }
  readonly item?: { readonly type?: unknown }
  readonly input?: unknown
}

function news(place: object): readonly Message[] {
  const item = { type: 'itemFromTheFuture', id: 'future-1', payload: PAYLOAD }
  const times = { startedAtMs: 1, completedAtMs: 2 }
  return [
    { method: 'item/started', params: { ...place, ...times, item } },
    { method: 'future/happened', params: { ...place, payload: PAYLOAD } },
    { method: 'future/ask', id: ASK, params: { ...place, payload: PAYLOAD } },
    { method: 'item/completed', params: { ...place, ...times, item } },
  ]
}
