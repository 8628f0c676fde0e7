import { GenerateError } from '../../../errors.ts'
import { wordsOf } from '../../../names/words.ts'
import { quoted } from './identifiers.ts'

/** What a package is called where it is published, and in code. */
export interface Coordinates {
  readonly group: string
  readonly artifact: string
  /** The Kotlin package of the client. */
  readonly packageName: string
}

/** The package that the hand-written files are in. */
export const OWN_PACKAGE = 'heddle.client'

const OWN: Coordinates = { group: 'heddle', artifact: 'heddle-client-kotlin', packageName: OWN_PACKAGE }

/**
 * `com.acme:agent-client` is published under these coordinates, and its code is in the package `com.acme.agentclient`:
 * the group, then the artifact, without what a package cannot have.
 *
 * @throws GenerateError when the name is none that a repository of packages takes
 */
export function coordinatesOf(name: string | undefined): Coordinates {
  if (name === undefined) return OWN
  const [, group, artifact] = COORDINATES.exec(name) ?? []
  if (group === undefined || artifact === undefined)
    throw new GenerateError(
      `The package name "${name}" is none for Kotlin. Packages of the JVM are called \`group:artifact\`, both in ` +
        'letters, digits, dots, `-` and `_`, beginning with a letter. Write it like `com.example:agent-client`.',
    )
  const segments = [...group.split('.'), artifact].map(segment)
  return { group, artifact, packageName: segments.join('.') }
}

const COORDINATES =
  /^([a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*)*):([a-z][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)*)$/i

const segment = (part: string): string => quoted(wordsOf(part).join(''))
