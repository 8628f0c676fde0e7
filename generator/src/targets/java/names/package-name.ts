import { type Coordinates, coordinatesOf, refusedName } from '../../../maven/coordinates.ts'
import { KEYWORDS } from './names.ts'

/** What a package is called in Maven, and where its classes are. */
export interface PackageName extends Coordinates {
  /** `dev.heddle.client`. */
  readonly javaPackage: string
}

const DEFAULT_NAME = 'dev.heddle:heddle-client'

/**
 * `group:artifact`. The Java package is the group, and then the words of the artifact; a first word that the group
 * ends with is not said again: `dev.heddle:heddle-client` is in `dev.heddle.client`.
 *
 * @throws GenerateError when it is none
 */
export function packageNameOf(name: string = DEFAULT_NAME): PackageName {
  const { group, artifact } = coordinatesOf(name, 'Java', DEFAULT_NAME)
  const packages = group.split('.').map((part) => part.replaceAll(/[-_]/g, ''))
  const [first = '', ...rest] = artifact.split(/[-_.]/)
  const words = packages.at(-1) === first ? rest : [first, ...rest]
  const parts = [...packages, ...words]
  const bad = parts.find((part) => KEYWORDS.has(part) || !/^[a-z]/.test(part))
  if (bad !== undefined)
    throw refusedName(name, 'Java', DEFAULT_NAME, `no part of a Java package can be called \`${bad}\``)
  return { group, artifact, javaPackage: parts.join('.') }
}
