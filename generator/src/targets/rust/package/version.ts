import { handshakeFields } from '../client/handshake.ts'
import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocs } from '../text/docs.ts'
import { assignment } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'

/** What the handshake says about this crate. */
export function versionFile(model: RustModel): string {
  const file = new RustFile(model, 'What this crate speaks.')
  const constant = (head: string, value: string, docs: string): void => {
    file.add((writer) => {
      writeDocs(writer, [docs], 0)
      writer.line(assignment(0, `pub const ${head}`, value))
    })
  }
  const version = stringLiteral(model.version)
  constant('PROTOCOL_VERSION: &str', version, 'The protocol version that the types of this crate describe.')
  const offers = handshakeFields(model).includes('protocolVersions')
  const offer = 'What the handshake offers to a server that negotiates, best first. Empty where none does.'
  constant('SUPPORTED_VERSIONS: &[&str]', offers ? '&[PROTOCOL_VERSION]' : '&[]', offer)
  const experimental = 'Does this crate have what needs the capability `experimentalApi`?'
  constant('EXPERIMENTAL: bool', String(model.experimental), experimental)
  return file.toString()
}
