import { negotiates } from '../../../facts/handshake.ts'
import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { PythonModule } from '../text/module.ts'
import { packageVersion } from './release.ts'

/** What the handshake says about this package. */
export function versionFile(model: PythonModel): string {
  const file = new PythonModule(model, 'What this package speaks.')
  const constant = (name: string, type: string, value: string, docs: string): void => {
    file.add((writer) => {
      writer.line(`${name}: ${file.use('typing', 'Final')}${type} = ${value}`)
      writeDocstring(writer, docs, 0)
    })
  }
  const version = stringLiteral(model.version)
  constant('PROTOCOL_VERSION', '', version, 'The protocol version that the types of this package describe.')
  const supported = negotiates(model) ? '(PROTOCOL_VERSION,)' : '()'
  constant('SUPPORTED_VERSIONS', '[tuple[str, ...]]', supported, SUPPORTED)
  const experimental = 'Does this package have what needs the capability `experimental_api`?'
  constant('EXPERIMENTAL', '', model.experimental ? 'True' : 'False', experimental)
  constant('__version__', '', stringLiteral(packageVersion(model)), 'The version of this package.')
  return file.toString()
}

const SUPPORTED =
  'What the handshake offers to a server that negotiates, best first. Empty where the protocol knows of no such choice.'
