import type { TaggedUnionNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { memberName, RECORD_MEMBERS } from '../names/names.ts'

/** A union that an object is a variant of. */
export interface Membership {
  /** The interface. */
  readonly union: string
  /** Its property for the tag. */
  readonly tagProperty: string
  /** The value of the tag. */
  readonly tag: string
}

/** The property of the interface of a tagged union that has the tag. */
export function tagProperty({ tag }: TaggedUnionNode): string {
  return new NamePool(RECORD_MEMBERS).take(memberName(tag), 'Value')
}

/** The unions of each object, by its name in the model. */
export function memberships(model: CSharpModel): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Membership[]>()
  for (const { name, node } of model.types.values()) {
    if (node.kind !== 'tagged-union') continue
    for (const variant of node.variants) {
      const union = { union: model.typeNames.of(name), tagProperty: tagProperty(node), tag: variant.tag }
      const own = found.get(variant.type.name) ?? []
      // A type can stand for several tags of one union; the interface is the same.
      if (resolve(model, variant.type)?.kind === 'object' && !own.some((each) => each.union === union.union))
        found.set(variant.type.name, [...own, union])
    }
  }
  return found
}
