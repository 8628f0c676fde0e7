import { type EntityName, type ExportedDeclarations, Node } from 'ts-morph'
import type { Age } from '../both.ts'
import { ENTRIES, type Workbench } from '../workbench.ts'

/** What a client hands out to those who import it. */
export interface Surface {
  /** By name. What several entries hand out is that of the first. */
  readonly exports: ReadonlyMap<string, Export>
  /** What a name in the sources of the client stands for. */
  resolve(name: EntityName): Target
}

export interface Export {
  readonly name: string
  /** What it is imported from. */
  readonly entry: string
  readonly node: ExportedDeclarations
}

/** Of the client by the name that it is exported by, of the client but hidden, of the language, or a type parameter. */
export type Target =
  | { readonly kind: 'export'; readonly name: string; readonly node: ExportedDeclarations }
  | { readonly kind: 'hidden'; readonly node: Node }
  | { readonly kind: 'global' | 'parameter' }

export function surfaceOf(workbench: Workbench, age: Age): Surface {
  const exports = new Map<string, Export>()
  const names = new Map<Node, Export>()
  for (const [entry, path] of ENTRIES)
    for (const [name, [node]] of workbench.file(age, path)?.getExportedDeclarations() ?? []) {
      if (node === undefined || exports.has(name)) continue
      const one = { name, entry, node }
      exports.set(name, one)
      names.set(node, one)
    }
  return {
    exports,
    resolve(name) {
      const symbol = name.getSymbol()
      const node = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0]
      if (node === undefined) return { kind: 'global' }
      const one = names.get(node)
      if (one !== undefined) return { kind: 'export', name: one.name, node: one.node }
      if (Node.isTypeParameterDeclaration(node)) return { kind: 'parameter' }
      return node.getSourceFile().getFilePath().startsWith(`/${age}/`)
        ? { kind: 'hidden', node }
        : { kind: 'global' }
    },
  }
}
