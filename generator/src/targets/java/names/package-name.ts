import { GenerateError } from '../../../errors.ts'
import { KEYWORDS } from './names.ts'

/** What a package is called in Maven, and where its classes are. */
export interface PackageName {
  readonly group: string
  readonly artifact: string
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
  const [, group, artifact] = /^([^:]*):([^:]*)$/.exec(name) ?? []
  if (group === undefined || artifact === undefined || !GROUP.test(group) || !ARTIFACT.test(artifact))
    throw refused(
      name,
      'a group and an artifact are lower-case words of letters and digits, divided by dots or dashes',
    )
  const packages = group.split('.').map((part) => part.replaceAll('-', ''))
  const [first = '', ...rest] = artifact.split(/[-.]/)
  const words = packages.at(-1) === first ? rest : [first, ...rest]
  const parts = [...packages, ...words]
  const bad = parts.find((part) => KEYWORDS.has(part) || !/^[a-z]/.test(part))
  if (bad !== undefined) throw refused(name, `no part of a Java package can be called \`${bad}\``)
  return { group, artifact, javaPackage: parts.join('.') }
}

const GROUP = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/
const ARTIFACT = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/

function refused(name: string, why: string): GenerateError {
  return new GenerateError(
    `${JSON.stringify(name)} cannot be the name of a Java package: ${why}. ` +
      `Give \`group:artifact\` as Maven has it, as in ${DEFAULT_NAME}.`,
  )
}
