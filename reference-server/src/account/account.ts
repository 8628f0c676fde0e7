import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '@heddle/protocol'
import { atomicWrite } from '../atomic-write.ts'
import { oneAtATime } from '../one-at-a-time.ts'

/** A key that is none. The message is a sentence, without the key. */
export class KeyRefusal extends Error {}

/** Others of the protocol's servers keep the key under this name, too. */
const NAME = 'OPENAI_API_KEY'

/** What may stand in an HTTP header behind `Bearer`. */
const KEY = /^[\x21-\x7e]{1,4096}$/

/**
 * The API key that a client handed over. It is in `auth.json` of the state folder, which nobody but the owner of the
 * server can read, and goes to the model endpoint and nowhere else: into no log, no answer and no command.
 */
export class Account {
  readonly #home: string
  readonly #file: string
  readonly #serially = oneAtATime()
  #key: string | undefined

  /** @param home the folder of the server's state, absolute */
  constructor(home: string) {
    this.#home = home
    this.#file = join(home, 'auth.json')
    this.#key = storedKey(this.#file)
  }

  get key(): string | undefined {
    return this.#key
  }

  /** @throws KeyRefusal; the error of the operating system when it cannot be stored */
  async signIn(apiKey: string): Promise<void> {
    const key = apiKey.trim()
    if (!KEY.test(key)) {
      throw new KeyRefusal('This is not an API key: one is made of visible ASCII characters without spaces.')
    }
    await this.#serially(async () => {
      await makeFolder(this.#home, 0o700)
      await atomicWrite(this.#file, `${JSON.stringify({ [NAME]: key })}\n`, 0o600)
      this.#key = key
    })
  }

  async signOut(): Promise<void> {
    await this.#serially(async () => {
      await rm(this.#file, { force: true })
      this.#key = undefined
    })
  }
}

/** A file that cannot be read is as good as none: the user signs in again. */
function storedKey(file: string): string | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof stored !== 'object' || stored === null || !(NAME in stored)) return undefined
    const key = stored[NAME]
    return typeof key === 'string' && KEY.test(key) ? key : undefined
  } catch {
    return undefined
  }
}
