import { packageVersion } from '../../../facts/release-number.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeComment } from '../text/docs.ts'

/**
 * What the handshake says about this package.
 *
 * @param negotiates do client and server agree on a version?
 */
export function versionFile(model: TypeScriptModel, negotiates: boolean): string {
  const writer = new Writer().line(model.header).gap()
  writeComment(writer, 'The protocol version that the types of this package describe.')
  writer.line(`export const PROTOCOL_VERSION = ${stringLiteral(model.version)}`).gap()
  writeComment(writer, 'What the handshake offers to a server that negotiates, best first.')
  const offered = negotiates ? '[PROTOCOL_VERSION]' : '[]'
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
