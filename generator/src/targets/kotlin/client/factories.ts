import { handshakeOf } from '../../../facts/handshake.ts'
import type { Writer } from '../../../writer/writer.ts'
import { packageOf } from '../model/kotlin-model.ts'
import { writeDocs } from '../text/docs.ts'
import { multiline } from '../text/kotlin-file.ts'
import { stringLiteral } from '../text/literals.ts'
import type { TypeScope } from '../types/type-text.ts'

/** Writes the ways to come by a client. */
export function writeFactories(writer: Writer, scope: TypeScope): void {
  const { file, model } = scope
  const { fields, server } = handshakeOf(model, 'Kotlin')
  const internal = (name: string): string => file.use(packageOf(model, 'internal'), name)
  const failures =
    '@throws ClientException when there is no such server, or client and server do not come to terms; nothing is left of it then'
  writer.block(
    'public companion object {',
    () => {
      writeDocs(
        writer,
        'Starts a server as a child process and does the handshake over its standard input and output. The process belongs to the client: [close] ends it.',
        '@param command the program, which is looked for on the PATH, and its arguments',
      )
      writeSuspend(
        writer,
        'spawn',
        [
          'command: List<String> = listOf("codex", "app-server")',
          'options: ClientOptions = ClientOptions()',
          'process: ProcessOptions = ProcessOptions()',
        ],
        `connect(${internal('startProcess')}(command, process), options)`,
      )
      writeDocs(
        writer,
        'Connects to a server that listens on a WebSocket, and does the handshake.',
        '@param url an address that begins with `ws://` or `wss://`\n@param bearerToken what proves who connects, if the server wants that\n@param headers more headers of the request that opens the WebSocket',
      )
      const bearer = 'bearerToken?.let { mapOf("Authorization" to "Bearer $it") }.orEmpty()'
      writeSuspend(
        writer,
        'connectWebSocket',
        [
          'url: String',
          'options: ClientOptions = ClientOptions()',
          'bearerToken: String? = null',
          'headers: Map<String, String> = emptyMap()',
        ],
        `connect(${internal('openWebSocket')}(url, headers + ${bearer}), options)`,
      )
      writeDocs(
        writer,
        'Does the handshake over a transport. When it fails, the transport is closed.',
        failures,
      )
      const names = multiline('setOf(', fields.map(stringLiteral), ')')
      const json = `${scope.json('protocolJson')}.decodeFromJsonElement(${scope.serializer(server)}, answer)`
      writer.block('public suspend fun connect(', () =>
        writer
          .line(`transport: ${file.use(packageOf(model, ''), 'Transport')},`)
          .line('options: ClientOptions = ClientOptions(),'),
      )
      writer.block('): Client =', () =>
        writer.block(
          `${internal('shakeHands')}(transport, options, ${names}) { parts, answer ->`,
          () => {
            writer.block('try {', () => writer.line(`Client(parts, ${json})`))
            writer.block(
              `} catch (error: ${file.use('kotlinx.serialization', 'SerializationException')}) {`,
              () => writer.line('throw InvalidMessageException("initialize", answer, error)'),
              '}',
            )
          },
          '}',
        ),
      )
    },
    '}',
  )
}

function writeSuspend(writer: Writer, name: string, parameters: readonly string[], body: string): void {
  writer.block(
    `public suspend fun ${name}(`,
    () => {
      for (const parameter of parameters) writer.line(`${parameter},`)
    },
    `): Client = ${body}`,
  )
  writer.gap()
}
