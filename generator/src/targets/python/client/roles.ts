import type { RefNode } from '@heddle/protocol'
import { handshakeOf } from '../../../facts/handshake.ts'
import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import { PythonModule } from '../text/module.ts'

/** Tells the hand-written part of the package which types of this protocol it works with. */
export function rolesFile(model: PythonModel): string {
  const file = new PythonModule(model, 'What the runtime works with, by the part that it plays there.')
  const types = file.use('.', 'types')
  const alias = file.use('typing', 'TypeAlias')
  const final = file.use('typing', 'Final')
  const role = (name: string, ref: RefNode): void => {
    file.add((writer) => writer.line(`${name}: ${alias} = ${types}.${model.classes.of(ref.name)}`))
  }

  file.add((writer) => {
    writer.line(`CLIENT_NAME: ${final} = ${stringLiteral(model.package.distribution)}`)
    writeDocstring(writer, 'What this package is called, where nobody says who connects.', 0)
  })
  const { clientInfo, capabilities, server, fields } = handshakeOf(model, 'Python')
  file.add((writer) => {
    writer.line(list(0, `HANDSHAKE: ${final} = frozenset({`, fields.map(stringLiteral), '})'))
    writeDocstring(writer, 'The fields that the first request has.', 0)
  })
  role('ClientInfo', clientInfo)
  role('ServerInfo', server)
  if (capabilities !== null) role('Capabilities', capabilities)
  else
    file.add((writer) => {
      writer.line(`Capabilities: ${alias} = None`)
      writeDocstring(writer, 'Clients say nothing about what they can do.', 0)
    })
  for (const [name, ref] of Object.entries(model.conversation?.types ?? {})) role(name, ref)
  return file.toString()
}
