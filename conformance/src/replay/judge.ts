import { createValidators, type Problem, type ProtocolModel, type Validators } from '@heddle/protocol'
import type { Side } from '../recording/format.ts'
import type { Said } from './exchange.ts'
import type { Verdict } from './verdict.ts'

/** What one version says of a message. */
export interface Judgement {
  readonly verdict: Verdict
  readonly method: string
  readonly problems: readonly Problem[]
}

/** Judges messages by one version of a protocol. Its validators are compiled as methods come up. */
export class Judge<Version extends string = string> {
  readonly version: Version
  readonly #exact: Validators
  /** By who wrote: what the other side must live with. A server cannot act on a value that it does not know. */
  readonly #tolerant: Readonly<Record<Side, Validators>>

  constructor(model: ProtocolModel & { readonly version: Version }) {
    this.version = model.version
    this.#exact = createValidators(model, { openness: 'closed' })
    this.#tolerant = {
      client: createValidators(model, { openness: 'known-values' }),
      server: createValidators(model),
    }
  }

  judge({ what, from, asked, refused }: Said): Judgement {
    switch (what.kind) {
      case 'invalid': {
        // A client may try what a server does with such a line; a server has no reason to write one.
        const problems = [{ pointer: what.pointer, message: `is no message: ${what.reason}` }]
        return { verdict: from === 'client' ? 'tolerable' : 'broken', method: '', problems }
      }
      case 'error':
        return { verdict: 'compatible', method: asked ?? '', problems: [] }
      case 'result':
        return this.#result(asked, from, what.message.result)
      case 'request':
      case 'notification': {
        const { method, params } = what.message
        if (!this.#defines(method, from, what.kind)) return { verdict: 'outside', method, problems: [] }
        // What the server refused was wrong at its own version already; that it says so is right.
        if (refused) return { verdict: 'compatible', method, problems: [] }
        return this.#check(method, from, '/params', (validators) => validators.params(method, params))
      }
    }
  }

  /** What is wrong with a message for a reader that refuses every value and variant that it does not know. */
  strictly({ what, asked }: Said): readonly Problem[] {
    const reader = this.#tolerant.client
    switch (what.kind) {
      case 'request':
      case 'notification':
        return below('/params', reader.params(what.message.method, what.message.params))
      case 'result':
        return asked === undefined ? [] : below('/result', reader.result(asked, what.message.result))
      default:
        return []
    }
  }

  #result(asked: string | undefined, from: Side, result: unknown): Judgement {
    if (asked === undefined || this.#exact.method(asked) === undefined)
      return { verdict: 'outside', method: asked ?? '', problems: [] }
    return this.#check(asked, from, '/result', (validators) => validators.result(asked, result))
  }

  /** Most messages are exactly right: the tolerant reader is asked only about the others. */
  #check(
    method: string,
    from: Side,
    base: string,
    ask: (validators: Validators) => readonly Problem[],
  ): Judgement {
    const inexact = ask(this.#exact)
    if (inexact.length === 0) return { verdict: 'compatible', method, problems: [] }
    const wrong = ask(this.#tolerant[from])
    return wrong.length > 0
      ? { verdict: 'broken', method, problems: below(base, wrong) }
      : { verdict: 'tolerable', method, problems: below(base, inexact) }
  }

  #defines(method: string, from: Side, kind: 'request' | 'notification'): boolean {
    const known = this.#exact.method(method)
    const direction = from === 'client' ? 'client-to-server' : 'server-to-client'
    return known?.kind === kind && known.direction === direction
  }
}

const below = (base: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ pointer, message }) => ({ pointer: base + pointer, message }))
