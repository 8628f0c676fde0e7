import { childrenOf, type NamedType, nodesIn, type ProtocolModel, type TypeNode } from '../../src/index.ts'

/** What must not be in any model, whoever made it; each as a line that names the type. */
export function modelFaults(model: ProtocolModel): string[] {
  return [...model.types.values()].flatMap((type) =>
    [
      ...danglingReferences(type, model),
      ...nameless(type),
      ...wrongTags(type, model),
      ...nullableTwice(type),
    ].map((fault) => `${type.name}: ${fault}`),
  )
}

function danglingReferences({ node }: NamedType, model: ProtocolModel): string[] {
  return [...nodesIn(node)].flatMap((inner) =>
    inner.kind === 'ref' && !model.types.has(inner.name) ? [`refers to ${inner.name}`] : [],
  )
}

const WANT_A_NAME = ['object', 'tagged-union', 'external-union', 'untagged-union', 'enum']

function nameless({ node }: NamedType): string[] {
  const below = [...nodesIn(node)].slice(1)
  return below.filter(({ kind }) => WANT_A_NAME.includes(kind)).map(({ kind }) => `has a nameless ${kind}`)
}

function wrongTags({ node }: NamedType, model: ProtocolModel): string[] {
  if (node.kind !== 'tagged-union') return []
  return node.variants.flatMap(({ tag, type }) => {
    const target = model.types.get(type.name)?.node
    const field = target?.kind === 'object' ? target.fields.find(({ name }) => name === node.tag) : undefined
    const isRight =
      field?.presence === 'required' &&
      !field.nullable &&
      field.type.kind === 'literal' &&
      field.type.value === tag
    return isRight ? [] : [`its variant ${tag} is not told by ${node.tag}`]
  })
}

function nullableTwice({ node }: NamedType): string[] {
  const isNullable = (inner: TypeNode) => inner.kind === 'nullable' || inner.kind === 'any'
  return [...nodesIn(node)].flatMap((inner) => {
    if (inner.kind === 'object')
      return inner.fields
        .filter(({ type }) => type.kind === 'nullable')
        .map(({ name }) => `${name} is nullable twice`)
    return inner.kind === 'nullable' && childrenOf(inner).some(isNullable) ? ['is nullable twice'] : []
  })
}
