import type { NamedType, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { goFile, lines } from './support/go.ts'
import { field, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

const literal = (text: string): TypeNode => ({ kind: 'literal', value: text })
const scalar = (name: 'int64' | 'uint16' | 'double' | 'boolean'): TypeNode => ({ kind: 'scalar', type: name })
const list = (items: TypeNode): TypeNode => ({ kind: 'list', items })
const map = (values: TypeNode): TypeNode => ({ kind: 'map', values })

function declared(...types: readonly NamedType[]): string {
  return goFile(modelOf(types), 'protocol/things_types.go')
}

/** How a field of a type is declared. */
function declaration(node: TypeNode, more: Parameters<typeof field>[2] = {}): string | undefined {
  const text = declared(type('Thing', object(field('x', node, more))), type('Other', object()))
  return lines(text, /^\tX /)[0]
}

describe('fields', () => {
  test('absent and null are told apart where both may be', () => {
    expect(declaration(string)).toBe('X string `json:"x"`')
    expect(declaration(string, { presence: 'optional' })).toBe('X *string `json:"x,omitzero"`')
    expect(declaration(string, { nullable: true })).toBe('X *string `json:"x"`')
    const both = { presence: 'optional', nullable: true } as const
    expect(declaration(string, both)).toBe('X Optional[string] `json:"x,omitzero"`')
    expect(declaration({ kind: 'any' }, both)).toBe('X json.RawMessage `json:"x,omitzero"`')
  })

  test('each kind of type is what it is in Go', () => {
    expect(declaration(scalar('int64'))).toContain('X int64 ')
    expect(declaration(scalar('uint16'))).toContain('X uint16 ')
    expect(declaration(scalar('double'))).toContain('X float64 ')
    expect(declaration(list(ref('Other')), { presence: 'optional' })).toContain('X []Other ')
    expect(declaration(map({ kind: 'nullable', inner: string }))).toContain('X map[string]*string ')
    expect(declaration(ref('Other'), { presence: 'optional' })).toContain('X *Other ')
  })

  test('a constant is no field: it is written and looked at without anybody saying it', () => {
    const text = declared(type('Thing', object(field('type', literal('thing')))))
    expect(text).not.toMatch(/^\tType /m)
    expect(text).toContain('func (*Thing) Type() string {\n\treturn "thing"\n}')
    expect(text).toContain('w.Key("type")\n\tw.Text("thing")')
    expect(text).toContain('readConstant(r, "thing", (*wire.Reader).Text)')
  })

  test('required fields are asked for by their name on the wire', () => {
    const text = declared(
      type('Thing', object(field('must', string), field('may', string, { presence: 'optional' }))),
    )
    expect(lines(text, /r\.Need/)).toEqual(['r.Need(has[0], "must")'])
  })

  test('a struct that would contain itself has a pointer', () => {
    const text = declared(
      type('One', object(field('two', ref('Two')))),
      type('Two', object(field('one', ref('One')))),
    )
    expect(lines(text, /json:"(one|two)"/)).toEqual(['Two *Two `json:"two"`', 'One *One `json:"one"`'])
  })

  test('unknown fields are kept, unless the type forbids them', () => {
    expect(declared(type('Thing', object()))).toContain('ExtraFields map[string]json.RawMessage `json:"-"`')
    expect(declared(type('Thing', { ...object(), extra: 'open' }))).toContain('ExtraFields are a part')
    expect(declared(type('Thing', { ...object(), extra: 'forbidden' }))).toContain('type Thing struct{}')
  })

  test('fields without docs stand in columns', () => {
    const node = object(field('a', string, { docs: '' }), field('longName', scalar('int64'), { docs: '' }))
    expect(declared(type('Thing', { ...node, extra: 'forbidden' }))).toContain(
      'type Thing struct {\n\tA        string `json:"a"`\n\tLongName int64  `json:"longName"`\n}',
    )
  })
})

describe('unions', () => {
  test('of objects with a tag: an interface, pointers, and a struct for what is not known', () => {
    const text = declared(
      type('Item', { kind: 'tagged-union', tag: 'type', variants: [variant('a', { type: ref('First') })] }),
      type('First', object(field('type', literal('a')))),
    )
    expect(text).toContain('type Item interface {')
    expect(text).toContain('\tType() string\n')
    expect(text).toContain('func (*First) isItem() {}')
    expect(text).toContain('func (*UnknownItem) isItem() {}')
    expect(text).toContain('case "a":\n\t\t*v = made[First](r)')
    expect(text).toContain('*v = &UnknownItem{Tag: tag, Raw: r.Raw()}')
    expect(text).toContain('func DecodeItem(data []byte) (Item, error) {')
  })

  test('of texts and objects with one key', () => {
    const text = declared(
      type('Decision', {
        kind: 'external-union',
        variants: [variant('accept', { payload: null }), variant('amend', { payload: list(string) })],
      }),
    )
    expect(lines(text, /= "accept"/)).toEqual(['DecisionAccept DecisionText = "accept"'])
    expect(text).toContain('type DecisionAmend struct {')
    expect(text).toContain('Value []string')
    expect(text).toContain('func (*DecisionAmend) isDecision() {}')
  })

  test('of anything: types of the protocol are themselves, others get a name', () => {
    const text = declared(
      type('Mixed', { kind: 'untagged-union', members: [string, list(string), ref('Thing'), ref('Inner')] }),
      type('Thing', object(field('id', string))),
      type('Inner', { kind: 'untagged-union', members: [scalar('boolean')] }),
    )
    expect(lines(text, /^type /)).toEqual([
      'type Mixed interface {',
      'type UnknownMixed struct {',
      'type MixedString string',
      'type MixedList []string',
      'type Thing struct {',
      'type Inner interface {',
      'type UnknownInner struct {',
      'type InnerBool bool',
    ])
    // What is a variant of the inner union can be used where the outer one is wanted.
    expect(text).toContain('func (InnerBool) isMixed() {}')
    expect(text).toContain('func (*Thing) isMixed() {}')
  })
})

test('enums are texts, of which some are known', () => {
  const text = declared(
    type('Status', { kind: 'enum', values: [value('inProgress'), value('done')] }),
    type('Nothing', { kind: 'enum', values: [] }),
  )
  expect(lines(text, /Status = /)).toEqual([
    'StatusInProgress Status = "inProgress"',
    'StatusDone Status = "done"',
  ])
  expect(text).toContain('func (v Nothing) IsKnown() bool {\n\treturn false\n}')
})

test('names for lists are types of their own, those for scalars are the same type', () => {
  const text = declared(
    type('Names', list(ref('Names'))),
    type('ID', string),
    type('Round', ref('Circle')),
    type('Circle', ref('Round')),
  )
  expect(lines(text, /^type /)).toEqual([
    'type Names []Names',
    'type ID = string',
    'type Round = json.RawMessage',
    'type Circle = json.RawMessage',
  ])
})

describe('texts of somebody else', () => {
  const evil =
    'a "quoted" `back` */ // x\n\npackage evil\u202e\u0000\ufeff\u2028\ud800\n\n[Text]: http://x\n+build ignore'

  test('stay in their comment', () => {
    const text = declared({
      ...type('Thing', object(field('x', string, { docs: evil }))),
      docs: evil,
      deprecated: evil,
    })
    const outside = text.split('\n').filter((line) => !line.trim().startsWith('//'))
    expect(outside.join('\n')).not.toMatch(/package evil|http:/)
    for (const trap of ['\u202e', '\u0000', '\ufeff', '\u2028', ']:', '+build'])
      expect(text).not.toContain(trap)
    expect(text).toContain('// Deprecated: a "quoted"')
  })

  test('stay in their literal', () => {
    const text = declared(type('Status', { kind: 'enum', values: [value(evil)] }))
    expect(text).toContain(
      String.raw`= "a \"quoted\" ${'`'}back${'`'} */ // x\u000a\u000apackage evil\u202e\u0000\ufeff\u2028\ufffd\u000a`,
    )
  })

  test('are no tag of a struct unless every tool reads it', () => {
    const text = declared(type('Thing', object(field('a"b`', string), field('a,b', string))))
    expect(lines(text, /^\tA\w+ /)).toEqual(['AB string', 'ABField string'])
  })

  test('do not leave the comment at the top', () => {
    const text = goFile({ ...modelOf([type('A', string)]), version: evil }, 'protocol/things_types.go')
    expect(text.split('\n').findIndex((line) => line.startsWith('package '))).toBe(
      text.split('\n').findIndex((line) => !line.startsWith('//') && line !== ''),
    )
  })
})
