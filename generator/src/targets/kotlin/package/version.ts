import { negotiates } from '../../../facts/handshake.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import { fileIn, type KotlinModel } from '../model/kotlin-model.ts'
import { writeDocs } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'

/** What the handshake says about this package. */
export function versionFile(model: KotlinModel): string {
  const file = fileIn(model, '')
  const constant = (head: string, value: string, docs: string): void => {
    file.add((writer) => {
      writeDocs(writer, docs)
      writer.line(`public ${head} = ${value}`)
    })
  }
  const version = stringLiteral(model.version)
  constant(
    'const val PROTOCOL_VERSION: String',
    version,
    'The protocol version that the types of this package describe.',
  )
  constant(
    'val SUPPORTED_VERSIONS: List<String>',
    negotiates(model) ? 'listOf(PROTOCOL_VERSION)' : 'emptyList()',
    'What the handshake offers to a server that negotiates, best first. Empty where client and server do not agree on a version.',
  )
  constant(
    'const val EXPERIMENTAL: Boolean',
    String(model.experimental),
    'Does this package have what needs the capability `experimentalApi`?',
  )
  constant(
    'const val PACKAGE_VERSION: String',
    stringLiteral(packageVersion(model)),
    'The version of this package.',
  )
  return file.toString()
}
