import type { Described, ProtocolModel } from './types.ts'

/** Does a model say which part of it is experimental? */
export function tellsApart({ methods, types }: ProtocolModel): boolean {
  const isExperimental = ({ stability }: Described) => stability === 'experimental'
  if (methods.some(isExperimental)) return true
  return [...types.values()].some(({ node }) => {
    switch (node.kind) {
      case 'object':
        return node.fields.some(isExperimental)
      case 'tagged-union':
      case 'external-union':
        return node.variants.some(isExperimental)
      case 'enum':
        return node.values.some(isExperimental)
      default:
        return false
    }
  })
}
