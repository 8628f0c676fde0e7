import { type Coordinates, coordinatesOf } from '../../../maven/coordinates.ts'
import { quoted } from './identifiers.ts'

/** What a package is called where it is published, and in code. */
export interface PackageName extends Coordinates {
  /** The Kotlin package of the client. */
  readonly kotlinPackage: string
}

/** The package that the hand-written files are in. */
export const OWN_PACKAGE = 'heddle.client'

const OWN: PackageName = { group: 'heddle', artifact: 'heddle-client-kotlin', kotlinPackage: OWN_PACKAGE }

/**
 * `com.acme:agent-client` is published under these coordinates, and its code is in the package `com.acme.agentclient`:
 * the group, then the artifact, without what a package cannot have.
 *
 * @throws GenerateError when the name is none that a repository of packages takes
 */
export function packageNameOf(name: string | undefined): PackageName {
  if (name === undefined) return OWN
  const { group, artifact } = coordinatesOf(name, 'Kotlin', 'com.example:agent-client')
  const segments = [...group.split('.'), artifact].map((part) => quoted(part.replaceAll(/[-_.]/g, '')))
  return { group, artifact, kotlinPackage: segments.join('.') }
}
