import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { PythonModule } from '../text/module.ts'

/** By which type the vectors of each type of the protocol are read. */
export function vectorTypesFile(model: PythonModel): string {
  const file = new PythonModule(model, 'By what the values of each type of the protocol are read.')
  const types = file.use(model.package.module, 'types')
  const head = `VECTOR_TYPES: ${file.use('typing', 'Final')}[dict[str, ${file.use('typing', 'Any')}]] = {`
  file.add((writer) => {
    writer.block(
      head,
      () => {
        for (const name of model.types.keys())
          writer.line(`${stringLiteral(name)}: ${types}.${model.classes.of(name)},`)
      },
      '}',
    )
    writeDocstring(writer, 'The types by their names in the protocol.', 0)
  })
  return file.toString()
}
