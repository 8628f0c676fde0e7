import { loadAjv } from '../../schema/ajv.ts'
import { problemsOf } from '../../schema/problems.ts'
import { ImportError } from '../problem.ts'
import { MANIFEST_SCHEMA, type Manifest } from './manifest.ts'

/** @param file how it is called in messages */
export function checkManifest(json: unknown, file: string): Manifest {
  const ajv = new (loadAjv())({ allErrors: true, strict: false, verbose: true })
  const validate = ajv.compile<Manifest>(MANIFEST_SCHEMA)
  if (!validate(json)) {
    const [first] = problemsOf(validate.errors ?? [])
    throw new ImportError(`${file}: ${first?.pointer || 'the manifest'} ${first?.message}.`)
  }
  const names = new Map<string, number>()
  for (const [index, { name, direction }] of json.methods.entries()) {
    const key = `${direction} ${name}`
    const before = names.get(key)
    if (before !== undefined)
      throw new ImportError(
        `${file}: /methods/${index} defines ${name} again, after /methods/${before}. Take one of them out.`,
      )
    names.set(key, index)
  }
  return json
}
