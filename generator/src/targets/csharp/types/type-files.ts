import type { NamedType } from '@heddle/protocol'
import { areasOf } from '../../../facts/areas.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { FileTree } from '../../../target.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { memberName } from '../names/names.ts'
import { sourceFile } from '../text/file.ts'
import { writeEnum } from './enum.ts'
import { writeExternalUnion } from './external-union.ts'
import { writeObject } from './object.ts'
import { writeTaggedUnion } from './tagged-union.ts'
import { isDeclared } from './type-text.ts'
import { writeUntaggedUnion } from './untagged-union.ts'
import { type Membership, memberships } from './variants.ts'

/** One file an area of the definitions. */
export function typeFiles(model: CSharpModel): FileTree {
  const unions = memberships(model)
  const names = new NamePool()
  const areas = areasOf(model).filter(({ types }) => types.some(({ node }) => isDeclared(node)))
  return new Map(
    areas.map(({ name, types }) => [
      `src/${model.packageName}/Protocol/${names.take(memberName(name), 'Types')}.cs`,
      sourceFile(model, `${model.packageName}.Protocol`, USINGS, (writer) => {
        for (const type of types) {
          writer.gap()
          writeType(writer, model, type, unions)
        }
      }),
    ]),
  )
}

const USINGS = ['System', 'System.Collections.Generic', 'System.Text.Json', 'System.Text.Json.Serialization']

function writeType(
  writer: Writer,
  model: CSharpModel,
  type: NamedType,
  unions: ReadonlyMap<string, readonly Membership[]>,
): void {
  const { node } = type
  const name = model.typeNames.of(type.name)
  switch (node.kind) {
    case 'object':
      writeObject(writer, model, {
        name,
        prose: proseOf(type),
        node,
        memberships: unions.get(type.name) ?? [],
      })
      break
    case 'tagged-union':
      writeTaggedUnion(writer, model, type, node)
      break
    case 'external-union':
      writeExternalUnion(writer, model, type, node)
      break
    case 'untagged-union':
      writeUntaggedUnion(writer, model, type, node)
      break
    case 'enum':
      writeEnum(writer, name, type, node)
  }
}
