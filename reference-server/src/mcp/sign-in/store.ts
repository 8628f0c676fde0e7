import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@heddle/protocol'
import type { OAuthClientInformationMixed, OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js'
import { atomicWrite } from '../../atomic-write.ts'
import { oneAtATime } from '../../one-at-a-time.ts'

/** What the user has signed in with, as the SDK wants it back. */
export interface SignIn {
  readonly client: OAuthClientInformationMixed
  readonly tokens: OAuthTokens
  /** Where the user was sent back to. */
  readonly redirectUrl: string
}

/**
 * Where the user is signed in, by the addresses of MCP servers: a token goes to the address that it is for, whatever the
 * configuration calls it. In `mcp-auth.json` of the state folder, which nobody but the owner of the server can read.
 */
export class SignInStore {
  readonly #home: string
  readonly #file: string
  readonly #serially = oneAtATime()
  #signIns: ReadonlyMap<string, SignIn> | undefined

  /** @param home the folder of the server's state, absolute */
  constructor(home: string) {
    this.#home = home
    this.#file = join(home, 'mcp-auth.json')
  }

  get(url: string): SignIn | undefined {
    return this.#read().get(url)
  }

  /** @param signIn undefined for none any more */
  set(url: string, signIn: SignIn | undefined): Promise<void> {
    return this.#serially(async () => {
      const signIns = new Map(this.#read())
      if (signIn === undefined) signIns.delete(url)
      else signIns.set(url, signIn)
      await makeFolder(this.#home, 0o700)
      await atomicWrite(this.#file, `${JSON.stringify(Object.fromEntries(signIns), null, 2)}\n`, 0o600)
      this.#signIns = signIns
    })
  }

  #read(): ReadonlyMap<string, SignIn> {
    this.#signIns ??= stored(this.#file)
    return this.#signIns
  }
}

/** A file that cannot be read is as good as none: the user signs in again. Only this server writes it. */
function stored(file: string): ReadonlyMap<string, SignIn> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, SignIn>))
  } catch {
    return new Map()
  }
}
