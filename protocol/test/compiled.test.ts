import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileVersion } from '../src/compiled/compile.ts'
import { bundleFile, fingerprint } from '../src/compiled/files.ts'
import { compiledModel, compiledValidators } from '../src/compiled/read.ts'
import {
  createValidators,
  protocolAt,
  releasedHandshake,
  releasedValidators,
  VERSIONS,
} from '../src/index.ts'
import { handshakePart } from '../src/model/handshake-part.ts'
import { samplesOf } from '../src/samples/samples.ts'
import { definedAt } from '../src/workshop.ts'

beforeAll(async () => {
  for (const version of VERSIONS) await compileVersion(version)
})

describe.each(VERSIONS)('what is compiled of %s', (version) => {
  const bundle = fingerprint(readFileSync(bundleFile(version)))

  test('is the model of its bundle', () => {
    expect(compiledModel(version, 'whole', bundle)).toEqual(definedAt(version))
  })

  test.each([true, false])(
    'says what validators say that are compiled later (experimental: %s)',
    (experimental) => {
      const model = protocolAt(version, { experimental })
      expect(compiledValidators(version, experimental ? 'whole' : 'stable', bundle)).toBeDefined()
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

  test('has the handshake by itself, which says the same', () => {
    expect(compiledModel(version, 'handshake', bundle)).toEqual(handshakePart(definedAt(version)))
    expect(compiledValidators(version, 'handshake', bundle)).toBeDefined()
    const handshake = releasedHandshake(version)
    expect(handshake.model).toEqual(handshakePart(protocolAt(version)))
    const whole = releasedValidators(protocolAt(version))
    const right = { clientInfo: { name: 'a', version: '1' } }
    for (const params of [right, { ...right, capabilities: 7 }, { clientInfo: { name: 1 } }, [], undefined]) {
      expect(handshake.validators.params('initialize', params)).toEqual(whole.params('initialize', params))
    }
  })

  test('is left alone when it was made of another bundle', () => {
    for (const part of ['whole', 'handshake'] as const) {
      expect(compiledModel(version, part, 'another')).toBeUndefined()
      expect(compiledValidators(version, part, 'another')).toBeUndefined()
    }
  })
})
