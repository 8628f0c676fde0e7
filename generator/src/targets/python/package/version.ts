import type { ProtocolModel } from '@heddle/protocol'
import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { PythonModule } from '../text/module.ts'

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
  const offer = 'What the handshake offers to a server that negotiates, best first.'
  constant('SUPPORTED_VERSIONS', '[tuple[str, ...]]', '(PROTOCOL_VERSION,)', offer)
  const experimental = 'Does this package have what needs the capability `experimental_api`?'
  constant('EXPERIMENTAL', '', model.experimental ? 'True' : 'False', experimental)
  constant('__version__', '', stringLiteral(packageVersion(model)), 'The version of this package.')
  return file.toString()
}

/**
 * `2026-11` → `2026.11.0`, `0.169.0-alpha.3` → `0.169.0a3`: the package is named after the protocol that it speaks.
 * Python wants numbers; a protocol that has none is the one before all others.
 */
export function packageVersion({ version }: ProtocolModel): string {
  const [, release = '', stage, count = ''] = VERSION.exec(version) ?? []
  const numbers = release.split(/[.-]/).map(Number)
  while (numbers.length < 3) numbers.push(0)
  return numbers.join('.') + (stage === undefined ? '' : `${STAGES[stage]}${Number(count)}`)
}

const VERSION = /(\d+(?:[.-]\d+)*)(?:[.-]?(alpha|beta|rc)[.-]?(\d*))?/

const STAGES: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', rc: 'rc' }
