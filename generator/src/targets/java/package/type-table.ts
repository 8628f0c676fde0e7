import { areasOf } from '../../../facts/areas.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { FileTree } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'
import { memberName } from '../names/names.ts'
import { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'
import { call, laidOut } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { codingOf } from '../types/coding.ts'
import { sourceFile } from './paths.ts'

/** For the tests: every type of the protocol by its name there, with what reads and writes it. */
export function typeTable(model: JavaModel): FileTree {
  const { javaPackage } = model.packageName
  const file = new JavaFile(javaPackage, model.header)
  const { writer } = file
  const coding = file.use(`${javaPackage}.Coding`)
  const map = file.use('java.util.Map')
  const names = new NamePool(['all'])
  const areas = areasOf(model).map((area) => ({ ...area, method: names.take(memberName(area.name)) }))
  writeJavadoc(writer, { text: 'Every type of the protocol, with what reads and writes it.' }, 0)
  file.suppression()
  const type = `${map}<String, ${coding}<?>>`
  writer.block(
    'final class TypeTable {',
    () => {
      writer.line('private TypeTable() {}').gap()
      writer.block(
        `static ${type} all() {`,
        () => {
          writer.line(`${type} types = new ${file.use('java.util.HashMap')}<>();`)
          for (const { method } of areas) writer.line(`${method}(types);`)
          writer.line('return types;')
        },
        '}',
      )
      for (const { method, types } of areas) {
        writer.gap()
        writer.block(
          `private static void ${method}(${type} types) {`,
          () => {
            for (const { name } of types) {
              const { decode, encode } = codingOf(model, file, { kind: 'ref', name })
              const value = call(`new ${coding}<>`, decode, encode)
              writer.line(laidOut(2, call('types.put', stringLiteral(name), value), ';'))
            }
          },
          '}',
        )
      }
    },
    '}',
  )
  return new Map([[sourceFile(javaPackage, 'TypeTable', 'src/test/java'), file.toString()]])
}
