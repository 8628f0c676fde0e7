import type { NamedType } from '@heddle/protocol'
import { type Area, areasOf } from '../../../facts/areas.ts'
import type { FileTree } from '../../../target.ts'
import { fileIn, type KotlinModel, pathOf } from '../model/kotlin-model.ts'
import { CaseBlindPool } from '../names/case-blind-pool.ts'
import { className } from '../names/identifiers.ts'
import { addAlias } from './alias-declaration.ts'
import { addEnum } from './enum-declaration.ts'
import { addExternalUnion } from './external-union-declaration.ts'
import { addObject } from './object-declaration.ts'
import { addTaggedUnion } from './tagged-union-declaration.ts'
import { TypeScope } from './type-text.ts'
import { addUntaggedUnion } from './untagged-union-declaration.ts'

/** One file an area of the definitions. */
export function typeFiles(model: KotlinModel): FileTree {
  const names = new CaseBlindPool()
  return new Map(
    areasOf(model).map((area) => {
      const file = fileIn(model, 'types')
      const scope = new TypeScope(model, file)
      for (const type of area.types) addType(scope, type)
      return [pathOf(model, 'types', names.take(fileName(model, area, file.size), 'Types')), file.toString()]
    }),
  )
}

/** A file with one declaration alone is called by it. */
function fileName({ typeNames }: KotlinModel, { name, types }: Area, size: number): string {
  const [first] = types
  return size === 1 && first !== undefined ? typeNames.of(first.name) : className(name)
}

function addType(scope: TypeScope, type: NamedType): void {
  const { node } = type
  switch (node.kind) {
    case 'object':
      addObject(scope, type, node)
      break
    case 'tagged-union':
      addTaggedUnion(scope, type, node)
      break
    case 'external-union':
      addExternalUnion(scope, type, node)
      break
    case 'untagged-union':
      addUntaggedUnion(scope, type, node)
      break
    case 'enum':
      addEnum(scope, type, node)
      break
    default:
      addAlias(scope, type)
  }
}
