import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileVersion } from '../src/compiled/compile.ts'
import { bundleFile, fingerprint } from '../src/compiled/files.ts'
import { PARTS } from '../src/compiled/parts.ts'
import { compiledModel, compiledValidators } from '../src/compiled/read.ts'
import { createValidators, protocolAt, releasedPart, releasedValidators, VERSIONS } from '../src/index.ts'
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
        createValidators(model, { openness: 'known-values', faults: 'first' }),
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

  test.each(['handshake', 'config'] as const)('has the %s by itself', (part) => {
    expect(compiledModel(version, part, bundle)).toEqual(PARTS[part].of(definedAt(version)))
    expect(compiledValidators(version, part, bundle)).toBeDefined()
    expect(releasedPart(version, part).model).toEqual(PARTS[part].of(protocolAt(version)))
  })

  test('says of a handshake what the whole does', () => {
    const handshake = releasedPart(version, 'handshake')
    const whole = releasedValidators(protocolAt(version))
    const right = { clientInfo: { name: 'a', version: '1' } }
    for (const params of [right, { ...right, capabilities: 7 }, { clientInfo: { name: 1 } }, [], undefined]) {
      expect(handshake.validators.params('initialize', params)).toEqual(whole.params('initialize', params))
    }
  })

  test('tells all faults of a configuration, and the first of what a client sends', () => {
    const config = { model: 7, sandbox_mode: 'some', tools: [] }
    const { validators } = releasedPart(version, 'config')
    expect(validators.type('Config', config)).toEqual(
      createValidators(protocolAt(version), { openness: 'known-values' }).type('Config', config),
    )
    expect(validators.type('Config', config).length).toBeGreaterThan(1)
    // However many there are: the time that it takes is that of the first.
    const input = Array(100_000).fill('no object')
    const params = { threadId: 'x', input }
    expect(releasedValidators(protocolAt(version)).params('turn/start', params)).toEqual([
      expect.objectContaining({ pointer: '/input/0' }),
    ])
  })

  test('is left alone when it was made of another bundle', () => {
    for (const part of ['whole', 'handshake', 'config'] as const) {
      expect(compiledModel(version, part, 'another')).toBeUndefined()
      expect(compiledValidators(version, part, 'another')).toBeUndefined()
    }
  })
})
