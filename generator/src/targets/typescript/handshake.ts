import type { Method, ProtocolModel } from '@heddle/protocol'
import { GenerateError } from '../../errors.ts'
import { Writer } from '../../writer/writer.ts'
import { writeComment } from './docs.ts'
import { header } from './header.ts'
import { writeTypeImport } from './imports.ts'
import { paramsType } from './methods.ts'
import { fieldsOf } from './resolve.ts'

/** The request that opens a connection; `connect` sends it. */
export const HANDSHAKE = 'initialize'

/** Do client and server agree on a version in the handshake? */
export function negotiates(model: ProtocolModel): boolean {
  return offers(model, handshakeOf(model), 'protocolVersions')
}

/** What the client says in the handshake: who it is, what it can do and what it speaks, as far as it is asked. */
export function handshakeFile(model: ProtocolModel): string {
  const method = handshakeOf(model)
  const type = paramsType(method)
  const capabilities = offers(model, method, 'capabilities', 'experimentalApi')
  const versions = negotiates(model)
  const writer = new Writer().line(header(model)).gap()
  writeTypeImport(writer, [type], './types/index.ts')
  const constants = ['PACKAGE_VERSION', ...(versions ? ['SUPPORTED_VERSIONS'] : [])]
  const known = [...(capabilities ? ['EXPERIMENTAL'] : []), ...constants]
  writer.line(`import { ${known.join(', ')} } from './version.ts'`).gap()

  writeComment(writer, 'What can be said about a client in the handshake.')
  const option = (name: string, docs: string): void => {
    writeComment(writer, docs, 1)
    writer.line(`readonly ${name}?: ${type}['${name}']`)
  }
  writer.block(
    'export interface HandshakeOptions {',
    () => {
      option('clientInfo', 'Who connects; shown in the logs of the server.')
      if (capabilities)
        option('capabilities', 'What this client can do; what is left out is as this package was generated.')
    },
    '}',
  )
  writer.gap()

  writeComment(writer, `The params of \`${HANDSHAKE}\`.`)
  const options = capabilities ? '{ clientInfo, capabilities }' : '{ clientInfo }'
  writer.block(
    `export function handshake(${options}: HandshakeOptions): ${type} {`,
    () =>
      writer.block(
        'return {',
        () => {
          writer.line("clientInfo: clientInfo ?? { name: 'heddle-client', version: PACKAGE_VERSION },")
          if (capabilities) writer.line('capabilities: { experimentalApi: EXPERIMENTAL, ...capabilities },')
          if (versions) writer.line('protocolVersions: [...SUPPORTED_VERSIONS],')
        },
        '}',
      ),
    '}',
  )
  return writer.toString()
}

/** @throws GenerateError when no client of this target could introduce itself */
function handshakeOf(model: ProtocolModel): Method {
  const method = model.methods.find(({ name }) => name === HANDSHAKE)
  if (method !== undefined && offers(model, method, 'clientInfo', 'name', 'version')) {
    const known = ['clientInfo', 'capabilities', 'protocolVersions']
    const demands = fieldsOf(model, method.params).filter(({ presence }) => presence === 'required')
    if (demands.every(({ name }) => known.includes(name))) return method
  }
  throw new GenerateError(
    `The target typescript makes clients of agent app-servers, which are opened by a request ${HANDSHAKE} with ` +
      `clientInfo (name and version). That of ${model.name} ${model.version} is another, or there is none. ` +
      'The target json-schema takes every protocol.',
  )
}

/** Do the params have this field, and inside it these? */
function offers(model: ProtocolModel, method: Method, name: string, ...inner: readonly string[]): boolean {
  const field = fieldsOf(model, method.params).find((each) => each.name === name)
  if (field === undefined) return false
  const known = fieldsOf(model, field.type).map((each) => each.name)
  return inner.every((each) => known.includes(each))
}
