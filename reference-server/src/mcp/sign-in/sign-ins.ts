import { newId } from '../../ids.ts'
import { reasonOf } from '../reason.ts'
import { attemptSignIn } from './attempt.ts'
import type { SignInStore } from './store.ts'

export interface SignInRequest {
  readonly url: string
  readonly scopes: readonly string[]
  readonly timeoutMs: number
}

/** A sign-in that the user has to go on with. */
export interface OpenSignIn {
  readonly id: string
  readonly authorizationUrl: string
  /** Why it failed, for people; null when the user is signed in. */
  readonly done: Promise<string | null>
}

/** Attempts to sign in to MCP servers: one at a time for each address, the newest. */
export class SignIns {
  readonly #store: SignInStore
  readonly #open = new Map<string, AbortController>()

  constructor(store: SignInStore) {
    this.#store = store
  }

  /** @throws when there is no place to sign in, or it cannot be reached */
  async begin(request: SignInRequest): Promise<OpenSignIn> {
    const { url } = request
    this.#open.get(url)?.abort()
    const controller = new AbortController()
    this.#open.set(url, controller)
    const end = () => {
      if (this.#open.get(url) === controller) this.#open.delete(url)
    }
    try {
      const { authorizationUrl, done } = await attemptSignIn({ ...request, signal: controller.signal })
      const outcome = done
        .then((signIn) => this.#store.set(url, signIn))
        .then(
          () => null,
          (error) => reasonOf(error),
        )
        .finally(end)
      return { id: newId(), authorizationUrl, done: outcome }
    } catch (error) {
      end()
      throw error
    }
  }

  close(): void {
    for (const controller of this.#open.values()) controller.abort()
  }
}
