import { type GoModel, protocolPackage } from '../model/go-model.ts'
import { stringLiteral } from '../text/literal.ts'
import { isInterface } from '../types/type-files.ts'

/** What the test of the vectors reads and writes each type with. */
export function vectorsTable(model: GoModel): string {
  const cells = [...model.types.values()].map((type) => {
    const name = model.typeNames.of(type.name)
    const codec = isInterface(type) ? `union(${model.typeNames.decoder(type.name)})` : `value[${name}]()`
    return `\t{${stringLiteral(type.name)}, ${codec}},`
  })
  return protocolPackage(model)
    .lines(
      '// codecs read a value of a type, by its name in the protocol, and write it again.',
      'var codecs = []namedCodec{',
      ...cells,
      '}',
    )
    .toString()
}
