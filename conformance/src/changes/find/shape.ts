import type { ProtocolModel, TypeNode } from '@heddle/protocol'

/** How deep is looked: what is the same so far is taken for the same. */
const DEPTH = 4

/** What a type holds, whatever it is called, as a text: two of the same shape have the same one. */
export function shapeOf(model: ProtocolModel, node: TypeNode, depth = DEPTH): string {
  const shape = (inner: TypeNode) => shapeOf(model, inner, depth - 1)
  if (depth === 0) return '…'
  switch (node.kind) {
    case 'ref': {
      const type = model.types.get(node.name)
      return type === undefined ? 'any' : shapeOf(model, type.node, depth)
    }
    case 'object':
      return `{${node.fields
        .filter(({ type }) => type.kind !== 'literal')
        .map(
          ({ name, type, presence, nullable }) =>
            `${name}${presence === 'required' ? '' : '?'}${nullable ? '0' : ''}:${shape(type)}`,
        )
        .toSorted()
        .join()}}`
    case 'tagged-union':
      return `${node.tag}(${node.variants
        .map(({ tag }) => tag)
        .toSorted()
        .join('|')})`
    case 'external-union':
      return `(${node.variants
        .map(({ tag, payload }) => tag + (payload === null ? '' : `:${shape(payload)}`))
        .toSorted()
        .join('|')})`
    case 'enum':
      return `(${node.values
        .map(({ value }) => value)
        .toSorted()
        .join('|')})`
    case 'untagged-union':
      return node.members.map(shape).join('/')
    case 'list':
      return `[${shape(node.items)}]`
    case 'map':
      return `{*:${shape(node.values)}}`
    case 'nullable':
      return `${shape(node.inner)}0`
    case 'scalar':
      return `${node.type}${node.minimum ?? ''}${node.maximum ?? ''}${node.format ?? ''}`
    case 'literal':
      return JSON.stringify(node.value)
    case 'any':
      return 'any'
  }
}
