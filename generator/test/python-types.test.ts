import type { NamedType, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { pythonModel } from '../src/targets/python/model/python-model.ts'
import { typeFiles } from '../src/targets/python/types/type-files.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

describe('objects', () => {
  test('what may be absent or null may be None; what must be there has no default', () => {
    const node = object(
      field('plain', string),
      field('optional', string, { presence: 'optional' }),
      field('nullable', string, { nullable: true }),
      field('both', string, { presence: 'optional', nullable: true }),
    )
    expect(declaration(type('Thing', node))).toBe(`
class Thing(Model):
    """About Thing."""

    plain: str
    """The plain."""

    optional: Maybe[str] = None
    """The optional."""

    nullable: str | None
    """The nullable."""

    both: str | None = None
    """The both."""
`)
  })

  test('attributes are named as Python does, and keep their name on the wire', () => {
    expect(fieldLine('threadId', string)).toBe('    thread_id: str')
    expect(fieldLine('class', string)).toBe('    class_: str')
    expect(fieldLine('otlp-http', string)).toBe(
      '    otlp_http: str = Field(validation_alias="otlp-http", serialization_alias="otlp-http")',
    )
    expect(fieldLine('fooURLBar', string)).toContain('foo_url_bar: str = Field(validation_alias="fooURLBar"')
    expect(fieldLine('snake_case', string)).toContain('snake_case: str = Field(validation_alias="snake_case"')
    expect(fieldLine('2fa', string)).toContain('field_2fa: str = Field(validation_alias="2fa"')
  })

  test('scalars, lists, maps and anything', () => {
    expect(fieldLine('f', { kind: 'scalar', type: 'boolean' })).toBe('    f: Bool')
    expect(fieldLine('f', { kind: 'scalar', type: 'double' })).toBe('    f: Float')
    expect(fieldLine('f', { kind: 'list', items: { kind: 'scalar', type: 'int32' } })).toBe(
      '    f: list[Int]',
    )
    expect(fieldLine('f', { kind: 'map', values: { kind: 'any' } })).toBe('    f: dict[str, Any]')
  })

  test('an entry of a list or map that may be null may be None', () => {
    const entry: TypeNode = { kind: 'nullable', inner: string }
    expect(fieldLine('f', { kind: 'list', items: entry })).toBe('    f: list[str | None]')
    expect(fieldLine('f', { kind: 'map', values: entry })).toBe('    f: dict[str, str | None]')
  })

  test.each([
    ['text', 'Literal["text"] = "text"'],
    [true, 'Literal[True] = True'],
    [3, 'Literal[3] = 3'],
    [1.5, 'Float = 1.5'],
  ])('%s alone need not be given', (only, expected) => {
    expect(fieldLine('f', { kind: 'literal', value: only })).toBe(`    f: ${expected}`)
  })

  test('a default is said as Python writes it', () => {
    const absent = { presence: 'optional', default: { on: [true, null, "it's", 1] } } as const
    expect(declaration(type('Thing', object(field('f', string, absent))))).toContain(
      `    f: Maybe[str] = None
    """The f. Default: \`{"on": [True, None, "it's", 1]}\`."""
`,
    )
  })

  test('what holds for several fields together is said of the object', () => {
    const fields = ['url', 'fileId', 'key'].map((name) => field(name, string, { presence: 'optional' }))
    const node: TypeNode = { ...object(...fields), alternatives: [['url'], ['fileId', 'key']], extra: 'open' }
    expect(declaration(type('Thing', node))).toContain(`
    """About Thing.

    At least one of these is given: \`url\`, \`file_id\` with \`key\`.

    Other fields are a part of it too, whatever their names: see \`model_extra\`.
    """
`)
  })

  test('what nobody describes has no docs', () => {
    const silent = { docs: '', stability: 'stable' } as const
    const node = object({ ...field('a', string), ...silent }, { ...field('b', string), ...silent })
    const nothing = { ...type('Nothing', object()), ...silent }
    const values = [{ ...value('on'), ...silent }]
    const enumeration = { ...type('Switch', { kind: 'enum', values }), ...silent }
    expect(declaration({ ...type('Thing', node), ...silent }, nothing, enumeration)).toBe(`
class Thing(Model):
    a: str
    b: str


class NothingType(Model):
    pass


KnownSwitch: TypeAlias = Literal["on"]
"""The texts of \`Switch\` that this package knows."""

Switch: TypeAlias = KnownSwitch | str
`)
  })

  test('units, deprecation and experiments are in the docs', () => {
    const node = object(
      field('when', { kind: 'scalar', type: 'int64', format: 'unix-millis' }),
      field('old', string, { deprecated: 'Use `new`.' }),
      field('new', string, { stability: 'experimental' }),
    )
    expect(declaration(type('Thing', node))).toContain(`
    when: Int
    """The when. Unix time in milliseconds."""

    old: str = Field(deprecated="Use \`new\`.")
    """The old.

    Deprecated: Use \`new\`.
    """

    new: str
    """The new.

    Experimental: needs the capability \`experimental_api\`.
    """
`)
  })

  test('docs cannot end their string, nor mean something else in it', () => {
    const text = declaration({ ...type('Thing', object()), docs: 'Ends with """ and \\n like this.' })
    expect(text).toContain(String.raw`"""Ends with \"\"\" and \\n like this."""`)
  })
})

describe('unions and enums', () => {
  test('a tagged union keeps its variants and has room for later ones', () => {
    const union: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('cat', { type: ref('Cat') }), variant('dog', { type: ref('Dog') })],
    }
    const cat = object(field('type', { kind: 'literal', value: 'cat' }))
    const dog = object(field('type', { kind: 'literal', value: 'dog' }))
    expect(declaration(type('Pet', union), type('Cat', cat), type('Dog', dog))).toBe(`
class Cat(Model):
    """About Cat."""

    type: Literal["cat"] = "cat"
    """The type."""


class Dog(Model):
    """About Dog."""

    type: Literal["dog"] = "dog"
    """The type."""


class UnknownPet(UnknownVariant):
    """A \`Pet\` that this package does not know. \`raw\` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


Pet: TypeAlias = Annotated[Cat | Dog | UnknownPet, TaggedBy("type")]
"""About Pet."""
`)
  })

  test('an enum is open and says what its values mean', () => {
    expect(declaration(type('Switch', { kind: 'enum', values: [value('on'), value('off')] }))).toBe(`
KnownSwitch: TypeAlias = Literal["on", "off"]
"""The texts of \`Switch\` that this package knows."""

Switch: TypeAlias = KnownSwitch | str
"""About Switch.

- \`on\`: It is on.
- \`off\`: It is off.
"""
`)
  })

  test('an external union has texts beside objects with one key', () => {
    const node: TypeNode = {
      kind: 'external-union',
      variants: [variant('yes', { payload: null }), variant('with-terms', { payload: ref('Terms') })],
    }
    const text = declaration(type('Answer', node), type('Terms', object(field('a', string))))
    expect(text).toContain('    with_terms: Terms = Field(')
    expect(text).toContain(
      'Answer: TypeAlias = Annotated[KnownAnswer | AnswerWithTerms | UnknownAnswer | str, TaggedByKey()]\n',
    )
  })
})

describe('unions without a tag', () => {
  const cat = type('Cat', object(field('purrs', string)))
  const dog = type('Dog', object(field('barks', string)))
  const union = (...members: readonly TypeNode[]): TypeNode => ({ kind: 'untagged-union', members })

  test('have room for values of any other kind', () => {
    const text = declaration(type('Pet', union(string, ref('Cat'))), cat)
    expect(text).toContain('\nclass UnknownPet(UnknownVariant):\n')
    expect(text).toContain('\nPet: TypeAlias = Annotated[str | Cat | UnknownPet, Closest()]\n')
  })

  test('may consist of others', () => {
    const text = declaration(
      type('Pet', union(string, ref('Both'))),
      type('Both', union(ref('Cat'), ref('Dog'))),
      cat,
      dog,
    )
    expect(text).toContain('\nBoth: TypeAlias = Annotated[Cat | Dog | UnknownBoth, Closest()]\n')
    expect(text).toContain('\nPet: TypeAlias = Annotated[str | Both | UnknownPet, Closest()]\n')
  })

  test('may hold themselves', () => {
    const tree = union(string, { kind: 'list', items: ref('Tree') })
    expect(declaration(type('Tree', tree))).toContain(
      'Tree = TypeAliasType("Tree", "Annotated[str | list[Tree] | UnknownTree, Closest()]")\n',
    )
  })
})

describe('a union of objects that hold it', () => {
  test('has a name of its own, so that it is read once', () => {
    const pet: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('cat', { type: ref('Cat') })],
    }
    const parent = field('parent', ref('Pet'), { presence: 'optional' })
    const text = declaration(
      type('Pet', pet),
      type('Cat', object(field('type', { kind: 'literal', value: 'cat' }), parent)),
    )
    expect(text).toContain('\nPet = TypeAliasType("Pet", Annotated[Cat | UnknownPet, TaggedBy("type")])\n')
  })
})

describe('names that are taken', () => {
  test('by Python itself stay those of Python', () => {
    expect(declaration(type('Exception', object()))).toContain('\nclass ExceptionType(Model):')
  })

  test('by a type of the protocol are left to it', () => {
    const pet: TypeNode = {
      kind: 'tagged-union',
      tag: 'type',
      variants: [variant('unknown', { type: ref('UnknownPet') })],
    }
    const unknown = object(field('type', { kind: 'literal', value: 'unknown' }))
    const text = declaration(type('Pet', pet), type('UnknownPet', unknown))
    expect(text).toContain('Pet: TypeAlias = Annotated[UnknownPet | UnknownPetVariant, TaggedBy("type")]')

    const answer: TypeNode = {
      kind: 'external-union',
      variants: [variant('terms', { payload: ref('AnswerTerms') })],
    }
    expect(declaration(type('Answer', answer), type('AnswerTerms', object()))).toContain(
      'class AnswerTermsVariant(Model):\n    """It is terms."""\n\n    terms: AnswerTerms\n',
    )
  })

  test('by another type or field that is spelled otherwise', () => {
    const text = declaration(
      type('thing', object()),
      type('Thing', object(field('aB', ref('thing')), field('a_b', string))),
    )
    expect(text).toContain('class ThingType(Model):')
    expect(text).toContain('    a_b: Thing\n')
    expect(text).toContain('    a_b_: str = Field(validation_alias="a_b", serialization_alias="a_b")\n')
  })
})

describe('files', () => {
  test('one file an area; what lies in another area is imported for its types only', () => {
    const files = filesOf(type('A', object(field('b', ref('B'))), 'first'), type('B', string, 'second'))
    expect([...files.keys()]).toEqual([
      'src/heddle_client/types/first.py',
      'src/heddle_client/types/second.py',
      'src/heddle_client/types/__init__.py',
    ])
    expect(files.get('src/heddle_client/types/first.py')).toContain(
      'if TYPE_CHECKING:\n    from .second import B\n',
    )
    expect(files.get('src/heddle_client/types/__init__.py')).toContain('from .first import A\n')
  })

  test('areas whose aliases need one another share a file', () => {
    const union = (name: string): TypeNode => ({ kind: 'untagged-union', members: [string, ref(name)] })
    const files = filesOf(
      type('A', union('D'), 'first'),
      type('B', object(), 'first'),
      type('C', union('B'), 'second'),
      type('D', object(), 'second'),
      type('E', union('A'), 'third'),
    )
    expect([...files.keys()]).toEqual([
      'src/heddle_client/types/first.py',
      'src/heddle_client/types/third.py',
      'src/heddle_client/types/__init__.py',
    ])
  })

  test('are named as Python does', () => {
    const files = filesOf(type('A', string, 'userVerification'), type('B', string, 'import'))
    expect([...files.keys()]).toEqual([
      'src/heddle_client/types/user_verification.py',
      'src/heddle_client/types/import_.py',
      'src/heddle_client/types/__init__.py',
    ])
  })

  test('a type with a name that the language has is called something else everywhere', () => {
    const text = declaration(type('Any', object(field('cause', ref('Any')))))
    expect(text).toContain('class AnyType(Model):')
    expect(text).toContain('    cause: AnyType\n')
  })
})

function filesOf(...types: readonly NamedType[]): ReadonlyMap<string, string> {
  return typeFiles(pythonModel(modelOf(types)))
}

/** The declarations of types of one area, without header and imports. */
function declaration(...types: readonly NamedType[]): string {
  const text = filesOf(...types).get('src/heddle_client/types/things.py') ?? ''
  return text.slice(text.search(/^\n(class|\w+: TypeAlias|\w+ = )/m))
}

function fieldLine(name: string, node: TypeNode): string | undefined {
  return declaration(type('Thing', object(field(name, node)))).split('\n')[4]
}
