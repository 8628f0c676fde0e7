import type { Method } from '@heddle/protocol'
import type { JavaModel } from '../model/java-model.ts'
import { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'
import { call, laidOut, type Piece, signature } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { annotationsOf } from '../types/annotations.ts'
import { codingOf, hasClass } from '../types/coding.ts'
import { type CallForm, formsOf, resultOf } from './call-types.ts'
import { requestCalls, requestDocs, threadCalls } from './requests.ts'

/** The class whose calls return futures. */
export function asyncClientFile(model: JavaModel): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  writeJavadoc(writer, { text: DOCS }, 0)
  file.suppression()
  writer.block(
    'public final class AsyncClient extends BaseAsyncClient {',
    () => {
      const parts = [
        'Connection connection',
        'Dispatcher dispatcher',
        `${file.use('java.time.Duration')} timeout`,
      ]
      writer.block(
        laidOut(1, call('AsyncClient', ...parts), ' {'),
        () => writer.line('super(connection, dispatcher, timeout);'),
        '}',
      )
      for (const { method, name } of requestCalls(model)) {
        const { type, decode } = resultOf(model, file, method)
        for (const { parameters, sent } of formsOf(model, file, method)) {
          writer.gap()
          writeJavadoc(writer, requestDocs(method), 1)
          for (const annotation of annotationsOf(model, file, method)) writer.line(annotation)
          writer.block(
            signature(1, `public ${future(file, type)}`, name, parameters),
            () =>
              writer.line(
                laidOut(
                  2,
                  call('return call', stringLiteral(method.name), wireOf(model, file, method, sent), decode),
                  ';',
                ),
              ),
            '}',
          )
        }
      }
      for (const { method, name, request, docs } of threadCalls(model))
        for (const { parameters, handedOn } of formsOf(model, file, method)) {
          writer.gap()
          writeJavadoc(writer, docs, 1)
          writer.block(
            signature(1, `public ${future(file, 'ThreadHandle')}`, name, parameters),
            () => {
              const handle = 'thenApply(answer -> new ThreadHandle(this, answer.thread()));'
              writer.line(`return ${request}(${handedOn.join(', ')}).${handle}`)
            },
            '}',
          )
        }
    },
    '}',
  )
  return file.toString()
}

function wireOf(model: JavaModel, file: JavaFile, { params }: Method, sent: CallForm['sent']): Piece {
  if (params === null || sent === 'null') return 'null'
  if (sent === 'params' && hasClass(model, params)) return 'params.toJson()'
  const encode = file.use(`${model.packageName.javaPackage}.core.Encode`)
  if (sent === 'object') return `${encode}.object()`
  return call(`${encode}.value`, 'params', codingOf(model, file, params).encode)
}

const future = (file: JavaFile, type: string): string =>
  `${file.use('java.util.concurrent.CompletableFuture')}<${type}>`

const DOCS = `The requests of the protocol, without waiting for their answers.

Futures fail with a \`ClientException\`. Cancelling one only stops to wait for the answer. A call returns when its \
request is handed over: it waits for a server that does not read.`
