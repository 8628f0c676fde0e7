import { createValidators, importProtocol, type ProtocolModel, protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { vectors } from '../src/targets/vectors/index.ts'

interface Line {
  readonly type: string
  readonly name: string
  readonly kind: 'valid' | 'future' | 'invalid'
  readonly value: unknown
  readonly known?: unknown
}

function linesOf(model: ProtocolModel): { head: unknown; lines: readonly Line[] } {
  const file = vectors.emit(model).get('vectors.jsonl') ?? ''
  const [head = '', ...lines] = file.trimEnd().split('\n')
  return { head: JSON.parse(head), lines: lines.map((line): Line => JSON.parse(line)) }
}

const bundle = '../protocol/bundles/0.169.0-experimental.json.gz'
const models: readonly (readonly [string, () => Promise<ProtocolModel>])[] = [
  ...VERSIONS.map((version) => [version, async () => protocolAt(version)] as const),
  ['0.169.0', async () => (await importProtocol(`${import.meta.dirname}/../${bundle}`)).model],
]

describe.each(models)('vectors of %s', (_, load) => {
  test('the first line says which protocol, and how many there are', async () => {
    const model = await load()
    const { head, lines } = linesOf(model)
    const { version, experimental } = model
    expect(head).toEqual({ protocol: version, experimental, vectors: lines.length })
  })

  test('every type has some, and no two of a kind have the same name', async () => {
    const model = await load()
    const { lines } = linesOf(model)
    const keys = lines.map(({ type, kind, name }) => `${type} ${kind} ${name}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(model.types.keys()))
  })

  test('a tolerant reader takes what is valid, and what is still to come but new kinds of values', async () => {
    const model = await load()
    const validators = createValidators(model, { openness: 'open' })
    const faults = linesOf(model)
      .lines.filter(({ kind, name }) => kind !== 'invalid' && !name.endsWith('unknown-kind'))
      .map((line) => [line, validators.type(line.type, line.value)] as const)
      .filter(([, problems]) => problems.length > 0)
    expect(faults).toEqual([])
  })

  test('only what is still to come is more than the version defines', async () => {
    const model = await load()
    const closed = createValidators(model, { openness: 'closed' })
    const { lines } = linesOf(model)
    const taken = lines.filter(({ type, value }) => closed.type(type, value).length === 0)
    expect(taken.filter(({ kind, name }) => kind === 'future' && name !== 'more')).toEqual([])
    expect(taken.filter(({ kind }) => kind === 'valid').length).toBe(
      lines.filter(({ kind }) => kind === 'valid').length,
    )
  })

  test('no reader takes what is invalid', async () => {
    const model = await load()
    const validators = createValidators(model, { openness: 'open' })
    const taken = linesOf(model).lines.filter(
      ({ type, kind, value }) => kind === 'invalid' && validators.type(type, value).length === 0,
    )
    expect(taken).toEqual([])
  })

  test('whole numbers are written with all their digits', async () => {
    const file = vectors.emit(await load()).get('vectors.jsonl')
    expect(file).toContain(':9223372036854775807')
  })
})
