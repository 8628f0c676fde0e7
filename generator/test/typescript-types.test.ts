import type { NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { typescriptModel } from '../src/targets/typescript/model/typescript-model.ts'
import { typeFiles as filesOf } from '../src/targets/typescript/types/type-files.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

describe('objects', () => {
  test('optional and nullable are different things', () => {
    const node = object(
      field('plain', string),
      field('optional', string, { presence: 'optional' }),
      field('nullable', string, { nullable: true }),
      field('both', string, { presence: 'optional', nullable: true }),
    )
    expect(declaration(type('Thing', node))).toBe(`
/** About Thing. */
export interface Thing {
  /** The plain. */
  plain: string
  /** The optional. */
  optional?: string
  /** The nullable. */
  nullable: string | null
  /** The both. */
  both?: string | null
}
`)
  })

  test('names that need quotes get them', () => {
    expect(fieldLine('otlp-http', string)).toBe(`  'otlp-http': string`)
    expect(fieldLine("it's", string)).toBe(`  "it's": string`)
    expect(fieldLine('$schema', string)).toBe('  $schema: string')
  })

  test('what every object has anyway may be that, where the field can be missing', () => {
    const node = object(
      field('constructor', string, { presence: 'optional', nullable: true }),
      field('toString', string),
    )
    const text = declaration(type('Thing', node))
    expect(text).toContain('  constructor?: string | null | typeof Object.prototype.constructor\n')
    expect(text).toContain('  toString: string\n')
  })

  test('scalars, lists, maps and anything', () => {
    expect(fieldLine('f', { kind: 'scalar', type: 'boolean' })).toBe('  f: boolean')
    expect(fieldLine('f', { kind: 'list', items: { kind: 'scalar', type: 'int32' } })).toBe('  f: number[]')
    expect(fieldLine('f', { kind: 'map', values: { kind: 'any' } })).toBe('  f: Record<string, unknown>')
    expect(
      fieldLine('f', { kind: 'list', items: { kind: 'untagged-union', members: [string, ref('Thing')] } }),
    ).toBe('  f: (string | Thing | UnknownValue)[]')
  })

  test('an object without known fields takes any', () => {
    expect(declaration(type('Empty', object()))).toContain('export type Empty = Record<string, unknown>\n')
  })

  test('entries of lists and maps may be null', () => {
    const inner: TypeNode = { kind: 'nullable', inner: string }
    expect(fieldLine('f', { kind: 'list', items: inner })).toBe('  f: (string | null)[]')
    expect(fieldLine('f', { kind: 'map', values: inner })).toBe('  f: Record<string, string | null>')
    expect(fieldLine('f', { kind: 'nullable', inner: { kind: 'any' } })).toBe('  f: unknown')
    expect(declaration(type('F', object(field('f', inner, { nullable: true }))))).toContain(
      '  f: string | null\n',
    )
  })

  test('literals of every kind', () => {
    expect(fieldLine('f', { kind: 'literal', value: 2 })).toBe('  f: 2')
    expect(fieldLine('f', { kind: 'literal', value: false })).toBe('  f: false')
  })

  test('an open object has further fields by nature, one that takes no others is empty for good', () => {
    const open: TypeNode = { ...object(field('known', string)), extra: 'open' }
    expect(declaration(type('Settings', open))).toContain(
      '  known: string\n  /** More of it, by names that nobody lists. */\n  [name: string]: unknown\n}\n',
    )
    const none: TypeNode = { ...object(), extra: 'forbidden' }
    expect(declaration(type('None', none))).toContain('export type None = Record<string, never>\n')
  })

  test('of alternatives one at least has to be there', () => {
    const optional = { presence: 'optional' } as const
    const fields = ['url', 'fileId', 'page'].map((name) => field(name, string, optional))
    const node: TypeNode = { ...object(...fields), alternatives: [['url'], ['fileId', 'page']] }
    expect(declaration(type('Picture', node))).toBe(`
/**
 * About Picture.
 *
 * At least one of these is given: \`url\`, \`fileId\` with \`page\`.
 */
export type Picture = {
  /** The url. */
  url?: string
  /** The fileId. */
  fileId?: string
  /** The page. */
  page?: string
} & ({ url: string } | { fileId: string; page: string })
`)
  })

  test('what absence stands for is in the docs', () => {
    const node = object(
      field('f', { kind: 'scalar', type: 'boolean' }, { presence: 'optional', default: false }),
    )
    expect(declaration(type('Thing', node))).toContain('  /** The f. Default: `false`. */\n  f?: boolean\n')
  })

  test('nothing is said where nobody says anything', () => {
    const silent = { docs: '', stability: 'stable' } as const
    const node = object(
      { ...field('f', string), ...silent },
      { ...field('g', string, { default: 'x' }), ...silent },
    )
    const on: TypeNode = { kind: 'enum', values: [{ ...value('on'), ...silent }] }
    const one = { ...type('One', node), ...silent }
    const two = { ...type('Two', on), ...silent }
    expect(declaration(one, two)).toBe(`
export interface One {
  f: string
  /** Default: \`"x"\`. */
  g: string
}

export type Two = 'on' | (string & {})
`)
  })

  test('units, exactness, deprecation and experiments are in the docs', () => {
    const when: TypeNode = { kind: 'scalar', type: 'int64', format: 'unix-millis' }
    const node = object(
      field('when', when),
      field('size', { kind: 'scalar', type: 'uint64' }),
      field('old', string, { deprecated: 'Use `new`.' }),
      field('new', string, { stability: 'experimental' }),
    )
    expect(declaration(type('Thing', node))).toBe(`
/** About Thing. */
export interface Thing {
  /** The when. Unix time in milliseconds. */
  when: number
  /** The size. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  size: number
  /**
   * The old.
   *
   * @deprecated Use \`new\`.
   */
  old: string
  /**
   * The new.
   *
   * @experimental Needs the capability \`experimentalApi\`.
   */
  new: string
}
`)
  })
})

describe('unions and enums', () => {
  test('a tagged union keeps its variants and has room for later ones', () => {
    const union: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('cat', { type: ref('Cat') }), variant('dog', { type: ref('Dog') })],
    }
    const animals = object(field('type', { kind: 'literal', value: 'cat' }))
    expect(declaration(type('Pet', union), type('Cat', animals), type('Dog', animals))).toContain(`
/**
 * About Pet.
 *
 * - \`cat\`: It is cat.
 * - \`dog\`: It is dog.
 */
export type Pet = KnownPet | UnknownVariant<'type'>

/** The kinds of {@link Pet} that this package knows. */
export type KnownPet = Cat | Dog

/** Their values of \`type\`. */
export const PET_TAGS = ['cat', 'dog'] as const

/** Is this a kind of {@link Pet} that this package knows? */
export function isKnownPet(value: Pet): value is KnownPet {
  return isKnownTag(value.type, PET_TAGS)
}
`)
  })

  test('an enum is open and says what its values mean', () => {
    const node: TypeNode = { kind: 'enum', values: [value('on'), value('off')] }
    expect(declaration(type('Switch', node))).toBe(`
/**
 * About Switch.
 *
 * - \`on\`: It is on.
 * - \`off\`: It is off.
 */
export type Switch = 'on' | 'off' | (string & {})
`)
  })

  test('an external union has plain strings beside objects with one key', () => {
    const node: TypeNode = {
      kind: 'external-union',
      variants: [
        variant('yes', { payload: null }),
        variant('with-terms', { payload: object(field('a', string)) }),
      ],
    }
    expect(declaration(type('Answer', node))).toContain(
      "\nexport type Answer = 'yes' | { 'with-terms': { a: string } } | UnknownTag | UnknownObject\n",
    )
  })
})

describe('files', () => {
  test('one file an area; what lies in another area is imported', () => {
    const files = typeFiles(
      modelOf([type('A', object(field('b', ref('B'))), 'first'), type('B', string, 'second')]),
    )
    expect([...files.keys()]).toEqual(['src/types/first.ts', 'src/types/second.ts', 'src/types/index.ts'])
    expect(files.get('src/types/first.ts')).toContain("\nimport type { B } from './second.ts'\n")
    expect(files.get('src/types/index.ts')).toContain(
      "export * from './first.ts'\nexport * from './second.ts'\n",
    )
  })

  test('an area may be called anything: its file lies beside the others', () => {
    const areas = ['../../evil', '', 'index', 'a b', 'a/b']
    const types = areas.map((area, index) => type(`T${index}`, string, area))
    const files = ['evil', 'types', 'area-index', 'a-b', 'index'].map((file) => `src/types/${file}.ts`)
    expect([...typeFiles(modelOf(types)).keys()]).toEqual(files)
  })

  test('a version cannot end the comment that names it', () => {
    const files = typeFiles({ ...modelOf([type('A', string)]), version: '1\nalert()' })
    for (const text of files.values())
      expect(text).toMatch(/^\/\/ Made by heddle \S+ from protocol 1 alert\(\) .*generate again instead\.\n/)
  })

  test('a type with a name that the language has is called something else everywhere', () => {
    expect(declaration(type('Error', object(field('cause', ref('Error')))))).toContain(
      'export interface ErrorType {\n  /** The cause. */\n  cause: ErrorType\n',
    )
  })

  test('docs cannot end their comment, speak to the compiler, or hide what they are', () => {
    const docs = (text: string): string => declaration({ ...type('Thing', string), docs: text })
    expect(docs('Ends with */ like this.')).toContain('/** Ends with *\\/ like this. */')
    expect(docs('@ts-expect-error')).toContain('/** @ ts-expect-error */')
    expect(docs('one\u2028two\u202e\u0007\u001b[0m')).toContain(' * one\n * two[0m\n')
  })

  test('values and names cannot leave their quotes', () => {
    const hostile = '\'; alert(1); // \u0024{x} \\ \u2028 \u202e "`'
    const text = declaration(
      type('Enum', { kind: 'enum', values: [value(hostile)] }),
      type('Object', object(field(hostile, { kind: 'literal', value: hostile }))),
    )
    const quoted = `'\\'; alert(1); // \${x} \\\\ \\u2028 \\u202e "\`'`
    expect(text).toContain(`= ${quoted} | (string & {})`)
    expect(text).toContain(`  ${quoted}: ${quoted}\n`)
  })
})

const typeFiles = (model: ProtocolModel) => filesOf(typescriptModel(model))

/** The declarations of types of one area, without header and imports. */
function declaration(...types: readonly NamedType[]): string {
  const text = typeFiles(modelOf(types)).get('src/types/things.ts') ?? ''
  return text.replace(/^\/\/.*\n(\nimport .*\n)?/, '')
}

function fieldLine(name: string, node: TypeNode): string | undefined {
  return declaration(type('Thing', object(field(name, node)))).split('\n')[4]
}
