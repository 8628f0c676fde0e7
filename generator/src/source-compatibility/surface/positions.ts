import { type FunctionDeclaration, Node, type ParameteredNode, SyntaxKind } from 'ts-morph'
import { opposite, type Position, TABLES } from './position.ts'
import type { Surface } from './surface.ts'

/**
 * In which positions code meets the exported types, by their names: what the client hands out is read, what it takes is
 * written, and behind a parameter the two change about. A type can be both, or neither.
 */
export function positionsOf(surface: Surface): ReadonlyMap<string, ReadonlySet<Position>> {
  const met = new Map<string, Set<Position>>()
  const visited = new Map<Node, Set<Position>>()

  const isNew = (node: Node, position: Position): boolean => {
    const positions = visited.get(node) ?? new Set()
    visited.set(node, positions)
    return positions.size < positions.add(position).size
  }

  const visit = (node: Node, position: Position): void => {
    if (Node.isTypeReference(node)) {
      for (const argument of node.getTypeArguments()) visit(argument, position)
      const target = surface.resolve(node.getTypeName())
      if (target.kind === 'export' && !TABLES.has(target.name)) {
        met.set(target.name, (met.get(target.name) ?? new Set()).add(position))
        declaration(target.node, position)
      }
      if (target.kind === 'hidden') declaration(target.node, position)
      return
    }
    if (Node.isFunctionTypeNode(node) || Node.isMethodSignature(node)) signature(node, position)
    // What they pick out of the tables of methods is told by the tables.
    else if (!PICKING.some((isPicking) => isPicking(node)))
      node.forEachChild((child) => visit(child, position))
  }

  const signature = (
    node: ParameteredNode & { getReturnTypeNode(): Node | undefined },
    position: Position,
  ) => {
    for (const parameter of node.getParameters()) {
      const type = parameter.getTypeNode()
      if (type !== undefined) visit(type, opposite(position))
    }
    const result = node.getReturnTypeNode()
    if (result !== undefined) visit(result, position)
  }

  const declaration = (node: Node, position: Position): void => {
    if (!isNew(node, position)) return
    if (Node.isClassDeclaration(node)) {
      for (const property of node.getProperties()) {
        const type = property.getTypeNode()
        if (type !== undefined && property.getScope() === 'public') visit(type, position)
        property.getInitializer()?.forEachDescendant((inner, traversal) => {
          if (!Node.isArrowFunction(inner)) return
          signature(inner, position)
          traversal.skip()
        })
      }
      for (const method of node.getMethods()) if (method.getScope() === 'public') signature(method, position)
      for (const getter of node.getGetAccessors()) {
        const type = getter.getReturnTypeNode()
        if (type !== undefined) visit(type, position)
      }
    } else if (Node.isFunctionDeclaration(node)) signature(node, position)
    else if (Node.isTypeAliasDeclaration(node)) visit(node.getTypeNodeOrThrow(), position)
    else if (Node.isInterfaceDeclaration(node)) node.forEachChild((child) => visit(child, position))
  }

  for (const { name, node } of surface.exports.values()) {
    if (Node.isClassDeclaration(node) || (Node.isFunctionDeclaration(node) && !isGuard(node)))
      declaration(node, 'read')
    const table = TABLES.get(name)
    if (table === undefined || !Node.isInterfaceDeclaration(node)) continue
    for (const entry of node.getProperties()) {
      const type = entry.getTypeNode()
      if (type === undefined) continue
      if (!Node.isTypeLiteral(type)) visit(type, table.params)
      else
        for (const member of type.getProperties()) {
          const inner = member.getTypeNode()
          if (inner !== undefined)
            visit(inner, member.getName() === 'params' ? table.params : opposite(table.params))
        }
    }
  }
  return met
}

/** What it is asked about, code has from the client. */
const isGuard = (node: FunctionDeclaration): boolean => Node.isTypePredicate(node.getReturnTypeNode())

const PICKING: readonly ((node: Node) => boolean)[] = [
  Node.isIndexedAccessTypeNode,
  Node.isMappedTypeNode,
  (node) => Node.isTypeOperatorTypeNode(node) && node.getOperator() === SyntaxKind.KeyOfKeyword,
]
