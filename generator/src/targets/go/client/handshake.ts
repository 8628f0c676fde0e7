import { handshakeOf } from '../../../facts/handshake.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import { fieldOf } from '../../../facts/shape.ts'
import type { Writer } from '../../../writer/writer.ts'
import { clientPackage, type GoModel } from '../model/go-model.ts'
import { stringLiteral } from '../text/literal.ts'

/** What a client says about itself, and what the types of that are called. */
export function handshakeFile(model: GoModel): string {
  const handshake = handshakeOf(model, 'Go')
  const file = clientPackage(model)
  const type = (name: string) => `${file.use(file.own('protocol'), 'protocol')}.${model.typeNames.of(name)}`
  const raw = file.use('encoding/json', 'json.RawMessage')
  const { capabilities, fields } = handshake
  file.lines(
    '// Version is the version of this package.',
    `const Version = ${stringLiteral(packageVersion(model))}`,
  )
  file.lines('// ClientInfo is who connects.', `type ClientInfo = ${type(handshake.clientInfo.name)}`)
  file.lines(
    `// Capabilities are what a client can do${capabilities === null ? '; this protocol has no word for any' : ''}.`,
    `type Capabilities = ${capabilities === null ? 'struct{}' : type(capabilities.name)}`,
  )
  file.lines(
    '// ServerInfo is what a server says about itself.',
    `type ServerInfo = ${type(handshake.server.name)}`,
  )
  file.add((writer) => {
    writer.line('// handshakeParams are those of the request initialize.')
    writer.block(
      `func handshakeParams(options *Options) (${raw}, error) {`,
      () => {
        writer.line('var info any = map[string]string{"name": "heddle-client", "version": Version}')
        writer.block('if options.ClientInfo != nil {', () => writer.line('info = options.ClientInfo'), '}')
        const members = ['"clientInfo": info']
        if (capabilities !== null && fields.includes('capabilities')) {
          writeCapabilities(writer, model, capabilities.name)
          members.push('"capabilities": capabilities')
        }
        if (fields.includes('protocolVersions')) {
          file.use(file.own('protocol'), '')
          members.push('"protocolVersions": protocol.SupportedVersions()')
        }
        writer.line(`return json.Marshal(map[string]any{${members.join(', ')}})`)
      },
      '}',
    )
  })
  return file.toString()
}

/** A copy says what the package has, where its users say nothing about that. */
function writeCapabilities(writer: Writer, model: GoModel, capabilities: string): void {
  const field = fieldOf(model, { kind: 'ref', name: capabilities }, 'experimentalApi')
  writer.line('var capabilities Capabilities')
  writer.block('if options.Capabilities != nil {', () => writer.line('capabilities = *options.Capabilities'))
  if (field?.type.kind === 'scalar' && field.type.type === 'boolean' && !field.nullable) {
    if (field.presence === 'required')
      writer.block('} else {', () => writer.line('capabilities.ExperimentalAPI = protocol.Experimental'), '}')
    else {
      writer.line('}')
      writer.block(
        'if capabilities.ExperimentalAPI == nil {',
        () => writer.line('capabilities.ExperimentalAPI = protocol.Ptr(protocol.Experimental)'),
        '}',
      )
    }
  } else writer.line('}')
}
