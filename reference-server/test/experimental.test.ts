import type { NamedType, OwnModel, TypeNode, Version } from '@heddle/protocol'
import { protocolAt, stablePart } from '@heddle/protocol'
import { expect, test } from 'vitest'
import type { Dialect } from '../src/processor/dialect.ts'
import { experimentalPart } from '../src/processor/experimental.ts'

const said = (stability: 'stable' | 'experimental') => ({ docs: '', stability }) as const
const text: TypeNode = { kind: 'scalar', type: 'string' } as const
const field = (name: string, type: TypeNode, stability: 'stable' | 'experimental' = 'stable') =>
  ({ name, type, presence: 'optional', nullable: true, ...said(stability) }) as const
const object = (...fields: ReturnType<typeof field>[]): TypeNode => ({
  kind: 'object',
  fields,
  extra: 'allowed',
})
const ref = (name: string) => ({ kind: 'ref', name }) as const

/** A method whose params have something experimental wherever there can be anything. */
const nodes: Readonly<Record<string, TypeNode>> = {
  DanceParams: object(
    field('partner', ref('Partner')),
    field('steps', { kind: 'list', items: ref('Step') }),
    field('byName', { kind: 'map', values: { kind: 'nullable', inner: ref('Mood') } }),
    field('music', ref('Music')),
    field('either', { kind: 'untagged-union', members: [text, ref('Partner')] }),
    field('lights', text, 'experimental'),
  ),
  Partner: object(field('name', text), field('mask', text, 'experimental')),
  Step: {
    kind: 'tagged-union',
    tag: 'type',
    variants: [
      { tag: 'turn', type: ref('Partner'), ...said('stable') },
      { tag: 'leap', type: ref('Partner'), ...said('experimental') },
    ],
  },
  Mood: {
    kind: 'enum',
    values: [
      { value: 'calm', ...said('stable') },
      { value: 'wild', ...said('experimental') },
    ],
  } as TypeNode,
  Music: {
    kind: 'external-union',
    variants: [
      { tag: 'none', payload: null, ...said('stable') },
      { tag: 'loud', payload: null, ...said('experimental') },
      { tag: 'live', payload: ref('Partner'), ...said('stable') },
    ],
  },
}

const base = protocolAt('2026-11')
const method = base.methods.find(({ name }) => name === 'thread/start')
const full = {
  ...base,
  methods: [{ ...method, name: 'dance', params: ref('DanceParams') }],
  types: new Map(
    Object.entries(nodes).map(([name, node]): [string, NamedType] => [
      name,
      { name, area: 'dance', node, ...said('stable') },
    ]),
  ),
} as OwnModel<Version>
const dialect = { full, model: { ...full } } as unknown as Dialect

test.each([
  [{ lights: 'on' }, 'dance.lights'],
  [{ lights: null }, undefined],
  [{ partner: { name: 'Eve', mask: 'cat' } }, 'partner.mask'],
  [{ partner: { name: 'Eve' } }, undefined],
  [{ steps: [{ type: 'turn', name: 'x' }, { type: 'leap' }] }, 'step.leap'],
  [{ steps: [{ type: 'turn', mask: 'x' }] }, 'partner.mask'],
  [{ steps: [{ type: 'unheard of' }, 7, null] }, undefined],
  [{ byName: { a: 'calm', b: null, c: 'wild' } }, 'mood.wild'],
  [{ music: 'none' }, undefined],
  [{ music: 'loud' }, 'music.loud'],
  [{ music: { live: { mask: 'x' } } }, 'partner.mask'],
  [{ either: 'text' }, undefined],
  [{ either: { mask: 'x' } }, 'partner.mask'],
  [[], undefined],
  ['lights', undefined],
])('in %j it is %s that is experimental', (params, part) => {
  expect(experimentalPart(dialect, 'dance', params)).toBe(part)
  // Who declared the capability has it all.
  expect(experimentalPart({ ...dialect, model: full } as Dialect, 'dance', params)).toBeUndefined()
})

test('what is stable of the real methods needs nothing', () => {
  const stable = { full: base, model: stablePart(base) } as unknown as Dialect
  expect(experimentalPart(stable, 'thread/start', { cwd: '/', approvalPolicy: 'never' })).toBeUndefined()
  expect(experimentalPart(stable, 'thread/start', { dynamicTools: [] })).toBe('thread/start.dynamicTools')
})
