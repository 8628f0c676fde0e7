import { handshakeOf } from '../../../facts/handshake.ts'
import type { JavaModel } from '../model/java-model.ts'
import { named } from '../model/java-model.ts'
import { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'
import { call, laidOut, signature } from '../text/layout.ts'
import { annotationsOf } from '../types/annotations.ts'
import { codingOf } from '../types/coding.ts'
import { formsOf, resultOf } from './call-types.ts'
import { requestCalls, requestDocs, threadCalls } from './requests.ts'

/** The class that users hold: its calls wait for their answers. */
export function clientFile(model: JavaModel): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  const { server } = handshakeOf(model, 'Java')
  writeJavadoc(writer, { text: docs(model) }, 0)
  file.suppression()
  writer.block(
    'public final class Client extends BaseClient {',
    () => {
      const { type } = codingOf(model, file, { kind: 'ref', name: named(model, server).name })
      writer.block(
        laidOut(1, call('Client', 'AsyncClient async', `${type} server`), ' {'),
        () => writer.line('super(async, server);'),
        '}',
      )
      for (const { method, name } of requestCalls(model)) {
        const { type: result } = resultOf(model, file, method)
        const returned = method.result === null ? 'void' : result
        for (const { parameters, handedOn } of formsOf(model, file, method)) {
          writer.gap()
          writeJavadoc(writer, requestDocs(method), 1)
          for (const annotation of annotationsOf(model, file, method)) writer.line(annotation)
          writer.block(
            signature(1, `public ${returned}`, name, parameters),
            () => {
              const waiting = `${method.result === null ? '' : 'return '}Waiting.on`
              writer.line(laidOut(2, call(waiting, call(`async().${name}`, ...handedOn)), ';'))
            },
            '}',
          )
        }
      }
      for (const { method, name, docs: told } of threadCalls(model))
        for (const { parameters, handedOn } of formsOf(model, file, method)) {
          writer.gap()
          writeJavadoc(writer, told, 1)
          writer.block(
            signature(1, 'public ThreadHandle', name, parameters),
            () => writer.line(`return Waiting.on(async().${name}(${handedOn.join(', ')}));`),
            '}',
          )
        }
    },
    '}',
  )
  return file.toString()
}

function docs({ conversation }: JavaModel): string {
  const handles =
    conversation === null ? '' : ' Threads and turns have handles that do the bookkeeping, see `startThread`.'
  return `A connection to one server, after the handshake.

Made with \`spawn\`, \`connectWebSocket\` or \`connect\`. Every request of the protocol is a call that waits for the \
answer; \`async()\` has the same calls without waiting.${handles}

Calls throw a \`ClientException\`: \`RpcException\`, \`RequestTimeoutException\`, \`ConnectionClosedException\`, \
\`ProtocolViolationException\`, \`InvalidMessageException\` or \`InterruptedWaitException\`. A client can be used by \
several threads.`
}
