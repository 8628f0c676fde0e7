import type { NamedType } from '@heddle/protocol'
import { writeAbout } from '../text/docs.ts'
import type { RustFile } from '../text/rust-file.ts'
import { type TypeScope, typeText } from './type-text.ts'

/** Adds a name for another type. One that is made of itself has to be a type of its own. */
export function addAlias(file: RustFile, type: NamedType, scope: TypeScope): void {
  const { typeNames, recursive, recursiveAliases } = file.model
  const name = typeNames.of(type.name)
  const text = typeText(file, type.node, scope)
  file.add((writer) => {
    writeAbout(writer, type, 0)
    const isOwn = recursiveAliases.has(type.name)
    if (isOwn) {
      writer.line(
        `#[derive(Debug, Clone, PartialEq, ${file.use('serde', 'Serialize')}, ${file.use('serde', 'Deserialize')})]`,
      )
      writer.line('#[serde(transparent)]')
    }
    const line = isOwn
      ? `pub struct ${name}(pub ${recursive.has(type.name) ? `Box<${text}>` : text});`
      : `pub type ${name} = ${text};`
    writer.line(line)
  })
}
