import { GenerateError } from '../../../errors.ts'
import { KEYWORDS } from '../names/keywords.ts'

/** What a package is called where it is installed, and where it is imported. */
export interface PackageNames {
  /** Of the distribution, as on PyPI: `heddle-client`. */
  readonly distribution: string
  /** Of the package that is imported: `heddle_client`. */
  readonly module: string
}

/**
 * The names of a package after what its distribution shall be called; the import follows from it.
 *
 * @throws GenerateError when PyPI would not take the name, or Python could not import it
 */
export function packageNames(distribution = 'heddle-client'): PackageNames {
  const fault = faultOf(distribution)
  if (fault !== undefined)
    throw new GenerateError(
      `A Python package cannot be called "${distribution}": ${fault}. Choose a name such as "acme-agent-client".`,
    )
  return { distribution, module: moduleOf(distribution) }
}

function faultOf(name: string): string | undefined {
  // PEP 508.
  if (!/^[A-Z0-9]([A-Z0-9._-]*[A-Z0-9])?$/i.test(name))
    return 'PyPI takes ASCII letters, digits, ".", "-" and "_", with a letter or digit at both ends'
  const module = moduleOf(name)
  if (!/^[a-z]/.test(module)) return `it would be imported as ${module}, which begins with a digit`
  if (UNUSABLE.has(module)) return `it would be imported as ${module}, which is taken`
  return undefined
}

/** The normal form of PEP 503, with what Python wants in place of dashes. */
const moduleOf = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '_')

/** Words of the language, and what the package and its tests import themselves. */
const UNUSABLE: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  ...[
    'asyncio',
    'collections',
    'contextlib',
    'copy',
    'dataclasses',
    'enum',
    'functools',
    'itertools',
    'json',
  ],
  ...['logging', 'os', 'pathlib', 'shutil', 'signal', 'subprocess', 'sys', 'types', 'typing'],
  ...['pydantic', 'pydantic_core', 'pytest', 'support', 'typing_extensions', 'websockets'],
])
