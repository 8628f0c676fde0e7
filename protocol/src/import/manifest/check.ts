import { loadAjv } from '../../schema/ajv.ts'
import { problemsOf } from '../../schema/problems.ts'
import { escapePointer } from '../../system/json-pointer.ts'
import { ImportError } from '../problem.ts'
import { MANIFEST_SCHEMA, type Manifest } from './manifest.ts'

/**
 * @param file how it is called in messages
 * @param place JSON pointer to the manifest in the file
 */
export function checkManifest(json: unknown, file: string, place = ''): Manifest {
  const ajv = new (loadAjv())({ allErrors: true, strict: false, verbose: true })
  const validate = ajv.compile<Manifest>(MANIFEST_SCHEMA)
  if (!validate(json)) {
    const [first] = problemsOf(validate.errors ?? [])
    throw new ImportError(`${file}: ${`${place}${first?.pointer}` || 'the manifest'} ${first?.message}.`)
  }
  refuseTwice(json, file, place)
  checkSince(json, json.versions, file, 'since', place)
  return json
}

function refuseTwice({ methods }: Manifest, file: string, place: string): void {
  const known = new Map<string, number>()
  for (const [index, { name, direction }] of methods.entries()) {
    const before = known.get(`${direction} ${name}`)
    if (before !== undefined)
      throw new ImportError(
        `${file}: ${place}/methods/${index} defines ${name} again, after ${place}/methods/${before}. Take one of them out.`,
      )
    known.set(`${direction} ${name}`, index)
  }
}

/**
 * Where versions are listed, nothing can have come with another.
 *
 * @param keyword what says it: `x-since` in schemas, `since` in a manifest
 */
export function checkSince(
  json: unknown,
  versions: readonly string[] | undefined,
  file: string,
  keyword = 'x-since',
  place = '',
): void {
  if (versions === undefined || typeof json !== 'object' || json === null) return
  for (const [key, value] of Object.entries(json)) {
    const pointer = `${place}/${escapePointer(key)}`
    if (key === keyword && typeof value === 'string' && !versions.includes(value))
      throw new ImportError(
        `${file}: ${pointer} is ${JSON.stringify(value)}, which is no version. There are ${versions.join(', ')}.`,
      )
    checkSince(value, versions, file, keyword, pointer)
  }
}
