import { handshakeOf } from '../../../facts/handshake.ts'
import { fileIn, type KotlinModel } from '../model/kotlin-model.ts'
import { writeDocs } from '../text/docs.ts'
import { TypeScope } from '../types/type-text.ts'

/** How a client presents itself, and who answers what the server asks. */
export function optionsFile(model: KotlinModel): string {
  const file = fileIn(model, '')
  const scope = new TypeScope(model, file)
  const { clientInfo, capabilities } = handshakeOf(model, 'Kotlin')
  const duration = file.use('kotlin.time', 'Duration')
  const element = scope.kotlinx('JsonElement')
  const json = scope.json('protocolJson')
  const encoded = (name: string, type: Parameters<TypeScope['serializer']>[0]): string =>
    `${name}?.let { ${json}.encodeToJsonElement(${scope.serializer(type)}, it) }`
  file.add((writer) => {
    writeDocs(writer, 'What a client is told when it is made.')
    writer.block('public class ClientOptions(', () => {
      writeDocs(writer, 'Who connects; the name and version of this package when left out.')
      writer.line(`public val clientInfo: ${scope.type(clientInfo)}? = null,`)
      if (capabilities !== null) {
        writeDocs(
          writer,
          'What the client can do. Whether it speaks the experimental API is filled in when left out.',
        )
        writer.line(`public val capabilities: ${scope.type(capabilities)}? = null,`)
      }
      writeDocs(
        writer,
        'Decides every approval that has no handler of its own; cancelled when someone else decided. When left out, approvals are declined: a server never gets to do what nobody was asked about.',
      )
      writer.line('public val onApproval: (suspend (Approval) -> ApprovalDecision)? = null,')
      writeDocs(writer, 'Answers to single kinds of requests of the server.')
      writer.line('public val handlers: Handlers = Handlers(),')
      writeDocs(
        writer,
        'How long a request waits for its answer; zero: without limit. Turns may take any time.',
      )
      writer.line(
        `public val requestTimeout: ${duration} = 60.${file.use('kotlin.time.Duration.Companion', 'seconds')},`,
      )
    })
    writer.block(
      ') {',
      () => {
        writer.line(`internal fun clientInfoJson(): ${element}? = ${encoded('clientInfo', clientInfo)}`).gap()
        const none = capabilities === null ? 'null' : encoded('capabilities', capabilities)
        writer.line(`internal fun capabilitiesJson(): ${element}? = ${none}`)
      },
      '}',
    )
  })
  return file.toString()
}
