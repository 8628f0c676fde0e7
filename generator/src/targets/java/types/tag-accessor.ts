import type { TaggedUnionNode } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import type { JavaModel } from '../model/java-model.ts'
import { memberName } from '../names/names.ts'
import { componentNames } from './components.ts'

/** The method by which every variant tells its tag. Undefined where variants call the field differently. */
export function tagAccessor(model: JavaModel, { tag, variants }: TaggedUnionNode): string | undefined {
  const own = memberName(tag)
  const agree = variants.every((variant) => {
    const node = asObject(model, variant.type)
    const field = node?.fields.find(({ name }) => name === tag)
    return node !== undefined && field?.type.kind === 'literal' && componentNames(node).get(tag) === own
  })
  return agree && own !== 'raw' ? own : undefined
}
