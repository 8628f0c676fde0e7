import fc from 'fast-check'
import type {
  Described,
  ExternalVariant,
  Field,
  Method,
  NamedType,
  ObjectNode,
  ProtocolModel,
  RefNode,
  ScalarNode,
  TypeNode,
} from '../../src/index.ts'

/** What things are called and what is said of them. */
export interface Words {
  /** Of types: all that there are. */
  readonly types: readonly string[]
  /**
   * Of fields, tags and values. No whole numbers: objects of JavaScript list such members first, so that a schema would
   * change their order.
   */
  readonly names: fc.Arbitrary<string>
  readonly docs: fc.Arbitrary<string>
}

/**
 * Any model that keeps to the rules of models: whatever is in it has names, references lead somewhere, a thing that
 * can be said in two ways is said in the plainer one. Docs, fields and values can be called anything.
 */
export function arbitraryModel(): fc.Arbitrary<ProtocolModel> {
  return fc
    .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    .chain((types) => modelIn({ types, names: awkwardName(), docs: fc.string({ unit: 'grapheme' }) }))
}

/** Any model whose types are called as given. */
export function modelIn(words: Words): fc.Arbitrary<ProtocolModel> {
  return fc.tuple(...words.types.map((name) => arbitraryType(name, words))).chain((groups) => {
    const types = groups.flat()
    return fc
      .tuple(
        fc.tuple(...types.map((type, index) => arbitraryMethod(type, index, words))),
        arbitraryErrors(words),
      )
      .map(([methods, errors]) => ({
        name: 'Any protocol',
        version: '1',
        versions: ['0', '1'],
        experimental: true,
        methods,
        errors,
        types: new Map(types.map((type) => [type.name, type])),
      }))
  })
}

const WORDS = [
  'Thread',
  'Turn',
  'Item',
  'Command',
  'Plan',
  'File',
  'Model',
  'Answer',
  'Question',
  'Cursor',
  'Page',
]

/** What properties, tags and values are called in the worst case. */
const AWKWARD = [
  '$ref',
  'anyOf',
  'enum',
  'const',
  'properties',
  'type',
  'default',
  '__proto__',
  'constructor',
  'a/b',
  '~',
  '',
]

const awkwardName = () =>
  fc
    .oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 8 }))
    .filter((text) => !/^\d+$/.test(text))

const described = ({ docs }: Words): fc.Arbitrary<Described> =>
  fc.record(
    {
      docs,
      since: fc.constantFrom('0', '1'),
      stability: fc.constantFrom('stable' as const, 'experimental' as const),
      deprecated: docs,
    },
    { requiredKeys: ['docs', 'stability'], noNullPrototype: true },
  )

function arbitraryType(typeName: string, words: Words): fc.Arbitrary<NamedType[]> {
  const made = (node: fc.Arbitrary<TypeNode>) =>
    fc
      .tuple(described(words), node)
      .map(([about, it]): NamedType[] => [{ name: typeName, area: 'things', ...about, node: it }])
  return fc.oneof(
    { weight: 4, arbitrary: made(arbitraryObject(words)) },
    made(arbitraryEnum(words)),
    made(arbitraryExternal(words)),
    made(arbitraryUntagged(words)),
    made(arbitraryAlias(typeName, words)),
    arbitraryTagged(typeName, words),
  )
}

function arbitraryObject(words: Words): fc.Arbitrary<ObjectNode> {
  const fields = fc.uniqueArray(arbitraryField(words), { selector: (field) => field.name, maxLength: 6 })
  return fc
    .record({ fields, extra: fc.constantFrom('allowed', 'open', 'forbidden'), split: fc.boolean() })
    .map(({ fields, extra, split }) => {
      const [one, other, ...rest] = fields
        .filter(({ presence }) => presence === 'optional')
        .map((field) => field.name)
      const alternatives =
        split && one !== undefined && other !== undefined ? [[one], [other, ...rest]] : undefined
      return { kind: 'object', fields, extra, ...(alternatives === undefined ? {} : { alternatives }) }
    })
}

function arbitraryField(words: Words): fc.Arbitrary<Field> {
  return fc
    .record(
      {
        name: words.names,
        about: described(words),
        type: arbitraryNode(words),
        presence: fc.constantFrom('required' as const, 'optional' as const),
        nullable: fc.boolean(),
        default: fc.jsonValue().filter((value) => value !== null),
      },
      { requiredKeys: ['name', 'about', 'type', 'presence', 'nullable'] },
    )
    .map(({ about, default: fallback, ...field }) => {
      const type = field.type.kind === 'nullable' ? field.type.inner : field.type
      const nullable = field.nullable || type.kind === 'any'
      return {
        ...field,
        ...about,
        type,
        nullable,
        ...(fallback === undefined ? {} : { default: JSON.parse(JSON.stringify(fallback)) }),
      }
    })
}

/** A node inside another one. */
function arbitraryNode(words: Words): fc.Arbitrary<TypeNode> {
  return fc.letrec<{ node: TypeNode; plain: TypeNode }>((tie) => ({
    plain: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      scalar(),
      reference(words),
      fc.oneof(fc.string(), fc.integer(), fc.boolean()).map((value) => ({ kind: 'literal', value }) as const),
      fc.record({ kind: fc.constant('list' as const), items: tie('node') }),
      fc.record({ kind: fc.constant('map' as const), values: tie('node') }),
    ),
    node: fc.oneof(
      tie('plain'),
      fc.constant({ kind: 'any' } as const),
      tie('plain').map((inner) => ({ kind: 'nullable', inner }) as const),
    ),
  })).node
}

const reference = ({ types }: Words): fc.Arbitrary<RefNode> =>
  fc.constantFrom(...types).map((target) => ({ kind: 'ref', name: target }))

function scalar(): fc.Arbitrary<ScalarNode> {
  const types = [
    'string',
    'boolean',
    'double',
    'int8',
    'int16',
    'int32',
    'int64',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
  ] as const
  const bounds = { minimum: fc.integer({ min: 1, max: 50 }), maximum: fc.integer({ min: 60, max: 100 }) }
  return fc
    .record(
      {
        kind: fc.constant('scalar' as const),
        type: fc.constantFrom(...types),
        format: fc.string(),
        ...bounds,
      },
      { requiredKeys: ['kind', 'type'], noNullPrototype: true },
    )
    .map(({ minimum, maximum, ...node }) => ({
      ...node,
      ...(minimum === undefined || !isNumber(node.type) ? {} : { minimum }),
      ...(maximum === undefined || !isNumber(node.type) ? {} : { maximum }),
    }))
}

const isNumber = (type: ScalarNode['type']): boolean => type !== 'string' && type !== 'boolean'

function arbitraryEnum(words: Words): fc.Arbitrary<TypeNode> {
  const value = fc.tuple(words.names, described(words)).map(([text, about]) => ({ value: text, ...about }))
  return fc
    .uniqueArray(value, { selector: (each) => each.value, minLength: 1, maxLength: 5 })
    .map((values) => ({ kind: 'enum', values }))
}

function arbitraryExternal(words: Words): fc.Arbitrary<TypeNode> {
  const variant = fc
    .tuple(words.names, described(words), fc.option(arbitraryNode(words)))
    .map(([tag, about, payload]): ExternalVariant => ({ tag, payload, ...about }))
  return fc
    .uniqueArray(variant, { selector: ({ tag }) => tag, minLength: 1, maxLength: 5 })
    .filter((variants) => variants.some(({ payload }) => payload !== null))
    .map((variants) => ({ kind: 'external-union', variants }))
}

/** Members of different JSON types: what could also be a tagged union or an enum is said as one. */
function arbitraryUntagged(words: Words): fc.Arbitrary<TypeNode> {
  return fc.tuple(scalar(), arbitraryNode(words)).map(([one, items]) => ({
    kind: 'untagged-union',
    members: [one, { kind: 'list', items }],
  }))
}

/** Another word for something, that is: for one that came before, so that none is only a word for itself. */
function arbitraryAlias(typeName: string, words: Words): fc.Arbitrary<TypeNode> {
  const before = words.types.slice(0, words.types.indexOf(typeName))
  const isOther = (node: TypeNode): boolean => {
    if (node.kind === 'nullable') return isOther(node.inner)
    return node.kind === 'ref' ? before.includes(node.name) : node.kind !== 'literal'
  }
  return arbitraryNode(words).filter(isOther)
}

function arbitraryTagged(typeName: string, words: Words): fc.Arbitrary<NamedType[]> {
  const tags = fc.uniqueArray(words.names, { minLength: 1, maxLength: 4 })
  return fc
    .tuple(
      words.names,
      tags,
      described(words),
      fc.array(fc.tuple(described(words), arbitraryObject(words)), { minLength: 4, maxLength: 4 }),
    )
    .map(([tagField, values, about, bodies]) => {
      const variants = values.map((tag, index): NamedType => {
        const [own, body] = bodies[index] ?? [
          about,
          { kind: 'object', fields: [], extra: 'allowed' } as ObjectNode,
        ]
        const { alternatives: _, ...object } = body
        const telling: Field = {
          name: tagField,
          type: { kind: 'literal', value: tag },
          presence: 'required',
          nullable: false,
          docs: '',
          stability: 'stable',
        }
        const fields = [telling, ...object.fields.filter((field) => field.name !== tagField)]
        return {
          name: `${typeName}${'ABCD'.charAt(index)}`,
          area: 'things',
          ...own,
          node: { ...object, fields },
        }
      })
      const node: TypeNode = {
        kind: 'tagged-union',
        tag: tagField,
        variants: variants.map(({ name: variant, area: _, node: __, ...own }, index) => ({
          tag: values[index] ?? '',
          type: { kind: 'ref', name: variant },
          ...own,
        })),
      }
      return [{ name: typeName, area: 'things', ...about, node }, ...variants]
    })
}

/** One method for each type, so that all are reached. */
function arbitraryMethod(type: NamedType, index: number, words: Words): fc.Arbitrary<Method> {
  const reference: RefNode = { kind: 'ref', name: type.name }
  return fc
    .record({
      about: described(words),
      direction: fc.constantFrom('client-to-server' as const, 'server-to-client' as const),
      isRequest: fc.boolean(),
      module: fc.string(),
      paramsOptional: fc.boolean(),
      errors: fc.array(fc.constantFrom('gone', 'busy')),
    })
    .map(({ about, isRequest, ...method }) => ({
      name: `things/${index}`,
      kind: isRequest ? 'request' : 'notification',
      ...method,
      params: reference,
      result: isRequest ? reference : null,
      ...about,
    }))
}

function arbitraryErrors(words: Words): fc.Arbitrary<ProtocolModel['errors']> {
  const error = fc.record({
    about: described(words),
    code: fc.integer(),
    common: fc.boolean(),
    data: fc.option(reference(words)),
  })
  return fc
    .dictionary(fc.constantFrom('gone', 'busy'), error, { noNullPrototype: true })
    .map(
      (errors) =>
        new Map(
          Object.entries(errors).map(([key, { about, ...more }]) => [key, { name: key, ...more, ...about }]),
        ),
    )
}
