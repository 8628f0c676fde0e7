import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileVersion } from '../src/compiled/compile.ts'
import { bundleFile, fingerprint } from '../src/compiled/files.ts'
import { compiledModel, compiledValidators } from '../src/compiled/read.ts'
import { createValidators, protocolAt, releasedValidators, VERSIONS } from '../src/index.ts'
import { samplesOf } from '../src/samples/samples.ts'
import { definedAt } from '../src/workshop.ts'

beforeAll(async () => {
  for (const version of VERSIONS) await compileVersion(version)
})

describe.each(VERSIONS)('what is compiled of %s', (version) => {
  const bundle = fingerprint(readFileSync(bundleFile(version)))

  test('is the model of its bundle', () => {
    expect(compiledModel(version, bundle)).toEqual(definedAt(version))
  })

  test.each([true, false])(
    'says what validators say that are compiled later (experimental: %s)',
    (experimental) => {
      const model = protocolAt(version, { experimental })
      expect(compiledValidators(version, experimental, bundle)).toBeDefined()
      const [ready, later] = [
        releasedValidators(model),
        createValidators(model, { openness: 'known-values' }),
      ]
      for (const { params, direction } of model.methods) {
        if (params === null || direction === 'server-to-client') continue
        for (const { value } of samplesOf(model, params.name)) {
          expect(ready.type(params.name, value)).toEqual([])
          const wrong = { ...(value as object), threadId: 7, input: [{ type: 'text' }], cwd: false }
          expect(ready.type(params.name, wrong)).toEqual(later.type(params.name, wrong))
        }
      }
    },
  )

  test('is left alone when it was made of another bundle', () => {
    expect(compiledModel(version, 'another')).toBeUndefined()
    expect(compiledValidators(version, true, 'another')).toBeUndefined()
  })
})
