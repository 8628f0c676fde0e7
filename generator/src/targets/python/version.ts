import type { ProtocolModel } from '@heddle/protocol'
import { writeDocstring } from './docs.ts'
import { PythonModule } from './module.ts'
import { stringLiteral } from './names.ts'

/** What the handshake says about this package. */
export function versionFile(model: ProtocolModel): string {
  const file = new PythonModule(model, 'What this package speaks.')
  const constant = (name: string, type: string, value: string, docs: string): void => {
    file.add((writer) => {
      writer.line(`${name}: ${file.use('typing', 'Final')}${type} = ${value}`)
      writeDocstring(writer, docs, 0)
    })
  }
  const version = stringLiteral(model.version)
  constant('PROTOCOL_VERSION', '', version, 'The protocol version that the types of this package describe.')
  const offer = 'What the handshake offers to a server that negotiates, best first.'
  constant('SUPPORTED_VERSIONS', '[tuple[str, ...]]', '(PROTOCOL_VERSION,)', offer)
  const experimental = 'Does this package have what needs the capability `experimental_api`?'
  constant('EXPERIMENTAL', '', model.experimental ? 'True' : 'False', experimental)
  constant('__version__', '', stringLiteral(packageVersion(model)), 'The version of this package.')
  return file.toString()
}

/** `2026-11` → `2026.11.0`: the package is named after the protocol that it speaks. */
export function packageVersion(model: ProtocolModel): string {
  const [year = '0', month = '0'] = model.version.split('-')
  return `${Number(year)}.${Number(month)}.0`
}
