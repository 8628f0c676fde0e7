import type { ProtocolModel } from '@heddle/protocol'
import { Writer } from '../../writer/writer.ts'
import { writeComment } from './docs.ts'
import { negotiates } from './handshake.ts'
import { header } from './header.ts'
import { stringLiteral } from './names.ts'
import { packageVersion } from './package-version.ts'

/** What the handshake says about this package. */
export function versionFile(model: ProtocolModel): string {
  const writer = new Writer().line(header(model)).gap()
  writeComment(writer, 'The protocol version that the types of this package describe.')
  writer.line(`export const PROTOCOL_VERSION = ${stringLiteral(model.version)}`).gap()
  writeComment(writer, 'What the handshake offers to a server that negotiates, best first.')
  const offered = negotiates(model) ? '[PROTOCOL_VERSION]' : '[]'
  writer.line(`export const SUPPORTED_VERSIONS: readonly string[] = ${offered}`).gap()
  writeComment(
    writer,
    'Are methods and fields that need the capability `experimentalApi` part of this package?',
  )
  writer.line(`export const EXPERIMENTAL = ${model.experimental}`).gap()
  writeComment(writer, 'The version of this package.')
  writer.line(`export const PACKAGE_VERSION = ${stringLiteral(packageVersion(model))}`)
  return writer.toString()
}
