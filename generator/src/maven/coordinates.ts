import { GenerateError } from '../errors.ts'

/** What a package of the JVM is called where it is published. */
export interface Coordinates {
  readonly group: string
  readonly artifact: string
}

/**
 * Reads `group:artifact`.
 *
 * @param language of the package
 * @param example a name that is one
 * @throws GenerateError when it is none, or its code would have to be in a package that belongs to somebody else
 */
export function coordinatesOf(name: string, language: string, example: string): Coordinates {
  const [, group, artifact] = COORDINATES.exec(name) ?? []
  if (group === undefined || artifact === undefined)
    throw refusedName(
      name,
      language,
      example,
      'a group and an artifact are lower-case words of letters and digits, with dots, dashes or `_` between them, ' +
        'and begin with a letter, as does each part of a group',
    )
  const [first = ''] = group.split('.')
  if (PLATFORM.has(first)) throw refusedName(name, language, example, `\`${first}\` belongs to the platform`)
  return { group, artifact }
}

/** The error for a name that cannot be used, with the reason. */
export function refusedName(name: string, language: string, example: string, why: string): GenerateError {
  return new GenerateError(
    `${JSON.stringify(name)} cannot be the name of a package for ${language}: ${why}. ` +
      `Give \`group:artifact\` as Maven has it, as in ${example}.`,
  )
}

/** The JVM loads no class of another into these packages, or the compiler makes none. */
const PLATFORM: ReadonlySet<string> = new Set(['java', 'kotlin'])

const COORDINATES = (() => {
  const words = '[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*'
  return new RegExp(`^(${words}(?:\\.${words})*):(${words}(?:\\.[a-z0-9]+(?:[-_][a-z0-9]+)*)*)$`)
})()
