import type { NamedType } from '@heddle/protocol'
import { isAlias } from '../../../facts/aliases.ts'
import { type GoModel, protocolPackage } from '../model/go-model.ts'
import { isUnion } from '../names/type-names.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { goType, isDefinedList } from '../types/go-type.ts'

/** What the test of the vectors reads and writes each type with. */
export function vectorsTable(model: GoModel): string {
  const file = protocolPackage(model)
  const cells = [...model.types.values()].flatMap((type) =>
    `{${stringLiteral(type.name)}, ${codecOf(model, file, type)}},`.split('\n').map((line) => `\t${line}`),
  )
  return file
    .lines(
      '// codecs read a value of a type, by its name in the protocol, and write it again.',
      'var codecs = []namedCodec{',
      ...cells,
      '}',
    )
    .toString()
}

function codecOf(model: GoModel, file: GoFile, { name, node }: NamedType): string {
  if (isUnion(node)) return `union(${model.typeNames.decoder(name)})`
  const { text, read, write } = goType(model, file, { kind: 'ref', name })
  return isAlias(node) && !isDefinedList(node)
    ? `alias[${text}](${read.asFunc}, ${write.asFunc})`
    : `value[${text}]()`
}
