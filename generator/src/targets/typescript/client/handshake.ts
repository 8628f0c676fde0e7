import type { RefNode } from '@heddle/protocol'
import { GenerateError } from '../../../errors.ts'
import { handshakeOf, negotiates } from '../../../facts/handshake.ts'
import { HANDSHAKE } from '../../../facts/methods.ts'
import { asObject, fieldOf, type Place } from '../../../facts/shape.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { writeComment } from '../text/docs.ts'
import { writeTypeImport } from '../text/imports.ts'
import { paramsType } from './method-types.ts'

/**
 * What the client says in the handshake: who it is, what it can do and what it speaks, as far as it is asked.
 *
 * @throws GenerateError when no client of this target could introduce itself
 */
export function handshakeFile(model: TypeScriptModel): string {
  const { clientInfo, capabilities: declared } = handshakeOf(model, 'TypeScript')
  const params = paramsType(model, { params: paramsOf(model) })
  const knows = (place: Place, ...names: readonly string[]): boolean =>
    names.every((name) => fieldOf(model, place, name) !== undefined)
  const capabilities = knows(declared, 'experimentalApi')
  const demands = [paramsOf(model), clientInfo].flatMap((each) => asObject(model, each)?.fields ?? [])
  const strange = demands.filter(({ name, presence }) => presence === 'required' && !TOLD.includes(name))
  if (strange.length > 0 || !knows(clientInfo, 'name', 'version'))
    throw new GenerateError(
      `The target typescript makes clients that are opened by a request ${HANDSHAKE} with clientInfo (name and ` +
        `version). That of ${model.name} ${model.version} wants something else. The target json-schema takes ` +
        'every protocol.',
    )
  const versions = negotiates(model)
  const writer = new Writer().line(model.header).gap()
  writeTypeImport(writer, [params], './types/index.ts')
  const constants = ['PACKAGE_VERSION', ...(versions ? ['SUPPORTED_VERSIONS'] : [])]
  const known = [...(capabilities ? ['EXPERIMENTAL'] : []), ...constants]
  writer.line(`import { ${known.join(', ')} } from './version.ts'`).gap()

  writeComment(writer, 'What can be said about a client in the handshake.')
  const option = (name: string, docs: string): void => {
    writeComment(writer, docs, 1)
    writer.line(`readonly ${name}?: ${params}['${name}']`)
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
    `export function handshake(${options}: HandshakeOptions): ${params} {`,
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

/** What a client has something to say about. */
const TOLD: readonly string[] = ['clientInfo', 'capabilities', 'protocolVersions', 'name', 'version']

const paramsOf = (model: TypeScriptModel): RefNode | null =>
  model.methods.find(({ name }) => name === HANDSHAKE)?.params ?? null
