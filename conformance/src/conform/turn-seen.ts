import type { Json, ThreadItem, Turn } from '@heddle/protocol'
import { methodOf, paramsOf, type TranscriptEntry } from '../subject/index.ts'

/** A message of the server, and where it stands in the transcript. */
export interface Heard {
  readonly at: number
  readonly method: string
  readonly params: Readonly<Record<string, Json>>
}

type Spoken = Extract<TranscriptEntry, { what: unknown }>

/** What the server said from the start of a turn to its end, for checks to look at. */
export class TurnSeen {
  readonly entries: readonly TranscriptEntry[]
  /** Notifications and requests of the server, in order. */
  readonly heard: readonly Heard[]
  readonly turnId: string

  constructor(entries: readonly TranscriptEntry[], turnId: string) {
    this.entries = entries
    this.turnId = turnId
    this.heard = entries.flatMap((entry): Heard[] => {
      if (entry.from !== 'server') return []
      const method = methodOf(entry.what)
      return method === undefined ? [] : [{ at: entry.index, method, params: paramsOf(entry.what) }]
    })
  }

  /** The same without what is about other threads. */
  only(threadId: string): TurnSeen {
    const isOfOther = (entry: TranscriptEntry): boolean => {
      const { threadId: about = threadId } = entry.from === 'server' ? paramsOf(entry.what) : {}
      return about !== threadId
    }
    return new TurnSeen(
      this.entries.filter((entry) => !isOfOther(entry)),
      this.turnId,
    )
  }

  all(method: string): readonly Heard[] {
    return this.heard.filter((one) => one.method === method)
  }

  first(method: string): Heard | undefined {
    return this.all(method)[0]
  }

  /** Where the answer to a request stands; the request is named by its method. */
  answerTo(method: string): number | undefined {
    return this.#answerTo(method)?.index
  }

  /** The turn as the answer to `turn/start` tells it. */
  get begun(): Turn | undefined {
    const what = this.#answerTo('turn/start')?.what
    const result = what?.kind === 'result' ? what.message.result : undefined
    return (result as { readonly turn?: unknown } | null | undefined)?.turn as Turn | undefined
  }

  #answerTo(method: string): Spoken | undefined {
    const asked = this.entries.find((entry) => entry.from === 'client' && methodOf(entry.what) === method)
    if (asked?.from !== 'client' || asked.what.kind !== 'request') return undefined
    const { id } = asked.what.message
    return this.entries.find(
      (entry): entry is Spoken =>
        entry.from === 'server' &&
        (entry.what.kind === 'result' || entry.what.kind === 'error') &&
        entry.what.message.id === id,
    )
  }

  /** The turn as `turn/completed` tells it. */
  get end(): Turn | undefined {
    const heard = this.first('turn/completed')
    return heard?.params.turn as unknown as Turn | undefined
  }

  /** The items of one kind as they were completed. */
  completed<Type extends ThreadItem['type']>(type: Type): readonly Extract<ThreadItem, { type: Type }>[] {
    return this.all('item/completed')
      .map(itemOf)
      .filter((item): item is Extract<ThreadItem, { type: Type }> => item?.type === type)
  }

  /** All text of one kind of delta about one item. */
  deltas(method: string, itemId: string): string {
    return this.all(method)
      .filter(({ params }) => params.itemId === itemId)
      .map(({ params }) => String(params.delta))
      .join('')
  }
}

/** The item that a notification is about, whatever it may be. */
export function itemOf({ params }: Heard): ThreadItem | undefined {
  return params.item as unknown as ThreadItem | undefined
}
