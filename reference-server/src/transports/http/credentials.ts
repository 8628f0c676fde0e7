import { createHash, timingSafeEqual } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { whyNot } from '@heddle/protocol'
import { errors, jwtVerify } from 'jose'
import { ListenFailure } from '../listen-failure.ts'

/** What lets a client in at an address of the network. */
export interface Authentication {
  /** File with one token: whoever knows it is let in. */
  readonly tokenFile?: string | undefined
  /** Signed tokens: JWT with HS256, never without an end (`exp`). */
  readonly jwt?:
    | {
        /** File with the secret that they are signed with. */
        readonly secretFile: string
        /** What `aud` has to hold, when it has to. */
        readonly audience?: string | undefined
        /** What `iss` has to be, when it has to. */
        readonly issuer?: string | undefined
      }
    | undefined
}

/** Who a token speaks for: `sub` of a signed one, and nobody in particular for the one that all share. */
export interface Visitor {
  readonly subject: string | undefined
  /** Until when it holds, in Unix milliseconds; for good when left out. */
  readonly untilMs?: number
}

/** Tells who a token speaks for, or a reason why it lets nobody in. */
export type Credential = (token: string) => Promise<Visitor | string>

/** Fewer can be guessed. */
const FEWEST_BYTES = 32

/** Seconds by which the clocks of two machines may differ. */
const CLOCK_TOLERANCE = 30

/**
 * @param warn told of what is allowed but should not be
 * @throws ListenFailure when a file cannot be read, or holds what is no secret
 */
export async function readCredentials(
  { tokenFile, jwt }: Authentication,
  warn: (sentence: string) => void,
): Promise<readonly Credential[]> {
  return [
    ...(tokenFile === undefined ? [] : [sharedToken(await readSecret(tokenFile, warn))]),
    ...(jwt === undefined ? [] : [signedToken(await readSecret(jwt.secretFile, warn), jwt)]),
  ]
}

async function readSecret(file: string, warn: (sentence: string) => void): Promise<string> {
  let secret: string
  try {
    secret = (await readFile(file, 'utf8')).trim()
    const { mode } = await stat(file)
    if ((mode & 0o077) !== 0 && process.platform !== 'win32')
      warn(`Others than you can read the secret in ${file}. Take their rights away by \`chmod 600 ${file}\`.`)
  } catch (error) {
    throw new ListenFailure(`The secret in ${file} cannot be read: ${whyNot(error)}. ${howToMake(file)}`, {
      cause: error,
    })
  }
  if (Buffer.byteLength(secret) < FEWEST_BYTES) {
    throw new ListenFailure(
      `The secret in ${file} is too short: at least ${FEWEST_BYTES} bytes. ${howToMake(file)}`,
    )
  }
  return secret
}

const howToMake = (file: string): string => `One is made by \`openssl rand -hex 32 > ${file}\`.`

/** Compared by their hashes: that takes the same time whatever differs. */
function sharedToken(secret: string): Credential {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const expected = digest(secret)
  return async (token) =>
    timingSafeEqual(digest(token), expected) ? { subject: undefined } : 'it is not the token of this server'
}

function signedToken(secret: string, { audience, issuer }: NonNullable<Authentication['jwt']>): Credential {
  const key = new TextEncoder().encode(secret)
  const options = {
    algorithms: ['HS256'],
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_TOLERANCE,
    ...(audience === undefined ? {} : { audience }),
    ...(issuer === undefined ? {} : { issuer }),
  }
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, options)
      const { sub, exp } = payload
      return { subject: sub, ...(exp === undefined ? {} : { untilMs: (exp + CLOCK_TOLERANCE) * 1000 }) }
    } catch (error) {
      if (error instanceof errors.JOSEError) return error.message
      throw error
    }
  }
}
