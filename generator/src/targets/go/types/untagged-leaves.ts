import type { TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import { isUnion } from '../names/type-names.ts'
import { isDefinedList } from './go-type.ts'

/** What a value of an untagged union can be. */
export type Leaf = {
  /** The unions on the way to it, if the union consists of such. */
  readonly unions: readonly string[]
} & (
  | { readonly kind: 'object'; readonly goType: string; readonly type: string }
  /** A union whose variants have tags: it reads every object. */
  | { readonly kind: 'union'; readonly goType: string; readonly takesText: boolean }
  /** A type that the package has anyway. */
  | { readonly kind: 'own'; readonly goType: string; readonly reader: 'readText' | 'method' }
  /** A type that is declared for the union only. */
  | { readonly kind: 'wrapper'; readonly goType: string; readonly node: TypeNode; readonly owner: string }
)

/** Those of a union and of the untagged unions in it, in the order to try. */
export function leavesOf(model: GoModel, union: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  const seen = new Set<string>()
  const visit = (name: string, unions: readonly string[]): void => {
    const node = model.types.get(name)?.node
    if (node?.kind !== 'untagged-union' || seen.has(name)) return
    seen.add(name)
    for (const member of node.members) visitMember(member, name, unions)
  }
  const visitMember = (member: TypeNode, owner: string, unions: readonly string[]): void => {
    if (member.kind === 'nullable') {
      // Null is left to what is not known.
      visitMember(member.inner, owner, unions)
      return
    }
    const named = nameOf(model, member)
    const node = resolve(model, member)
    if (node === undefined || node.kind === 'any' || node.kind === 'ref') return
    if (named !== undefined) {
      const goType = model.typeNames.of(named)
      if (node.kind === 'object') leaves.push({ kind: 'object', goType, type: named, unions })
      else if (node.kind === 'untagged-union') visit(named, [...unions, named])
      else if (isUnion(node))
        leaves.push({
          kind: 'union',
          goType,
          takesText: node.kind === 'external-union',
          unions: [...unions, named],
        })
      else if (node.kind === 'enum') leaves.push({ kind: 'own', goType, reader: 'readText', unions })
      else leaves.push({ kind: 'own', goType, reader: 'method', unions })
      return
    }
    const goType = model.typeNames.takePart(owner, wrapperName(node))
    if (leaves.some((leaf) => leaf.goType === goType)) return
    leaves.push({ kind: 'wrapper', goType, node, owner, unions })
  }
  visit(union, [])
  return leaves
}

/** The name by which a member has a type of its own in Go. */
function nameOf(model: GoModel, member: TypeNode): string | undefined {
  const seen = new Set<string>()
  let current = member
  while (current.kind === 'ref' && !seen.has(current.name)) {
    seen.add(current.name)
    const node = model.types.get(current.name)?.node
    if (node === undefined) return undefined
    if (node.kind === 'object' || node.kind === 'enum' || isUnion(node) || isDefinedList(node))
      return current.name
    current = node
  }
  return undefined
}

/** What a wrapper is called behind the name of its union. */
function wrapperName(node: TypeNode): string {
  switch (node.kind) {
    case 'list':
      return 'List'
    case 'map':
      return 'Map'
    case 'literal':
      return typeof node.value === 'string' ? 'String' : typeof node.value === 'boolean' ? 'Bool' : 'Number'
    case 'scalar':
      if (node.type === 'string') return 'String'
      if (node.type === 'boolean') return 'Bool'
      return node.type === 'double' ? 'Number' : 'Int'
    default:
      return 'Value'
  }
}
