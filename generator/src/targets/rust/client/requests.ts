import type { Method } from '@heddle/protocol'
import type { ThreadRequest } from '../../../facts/conversation.ts'
import { clientRequests, HANDSHAKE, methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { snakeCase } from '../../../names/words.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { awaited, signature } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'
import { typeOf } from './method-types.ts'

/** A method of the client for each request of the protocol. */
export function requestsFile(model: RustModel): string {
  const file = new RustFile(model, 'The requests of the protocol.')
  const methods = clientRequests(model)
  if (methods.length > 0) addCalls(file, methods, writeRequest)
  const threads = model.conversation?.threadRequests ?? []
  if (threads.length > 0)
    file.add((writer) =>
      writer.block(
        `impl ${file.use('crate::client', 'Client')} {`,
        () =>
          threads.forEach((request, index) => {
            if (index > 0) writer.gap()
            writeThreadRequest(writer, file, request)
          }),
        '}',
      ),
    )
  return file.toString()
}

/** A method of the client for each notification of the protocol, beside the one that ends the handshake. */
export function clientNotificationsFile(model: RustModel): string {
  const file = new RustFile(model, 'The notifications that a client can send.')
  const methods = methodsOf(model, 'client-to-server', 'notification').filter(
    ({ name }) => name !== `${HANDSHAKE}d`,
  )
  if (methods.length > 0) addCalls(file, methods, writeNotification)
  return file.toString()
}

type WriteCall = (writer: Writer, file: RustFile, method: Method) => void

function addCalls(file: RustFile, methods: readonly Method[], write: WriteCall): void {
  file.add((writer) =>
    writer.block(
      `impl ${file.use('crate::client', 'Client')} {`,
      () => {
        for (const [index, method] of methods.entries()) {
          if (index > 0) writer.gap()
          write(writer, file, method)
        }
      },
      '}',
    ),
  )
}

function writeRequest(writer: Writer, file: RustFile, method: Method): void {
  const { params, given } = paramsOf(file, method)
  const result = method.result === null ? '()' : typeOf(file, method.result)
  const prose = proseOf(method)
  const sent = [stringLiteral(method.name), given]
  writeProse(writer, prose.text === '' ? { ...prose, text: `The request \`${method.name}\`.` } : prose, 1)
  writeHead(writer, file, file.model.methodNames.of(method), params, result, () => {
    if (method.result !== null) writer.line(awaited('', 'self.call', sent))
    else {
      const ignored = file.use('serde::de', 'IgnoredAny')
      writer.line(awaited(`let ${ignored} = `, 'self.call', sent, '?;')).line('Ok(())')
    }
  })
}

function writeNotification(writer: Writer, file: RustFile, method: Method): void {
  const { params, given } = paramsOf(file, method)
  writeProse(writer, proseOf(method, 'Returns when it is written.'), 1)
  writeHead(writer, file, file.model.methodNames.of(method), params, '()', () => {
    writer.line(awaited('', 'self.tell', [stringLiteral(method.name), given]))
  })
}

/** The request, answered by a handle of its thread. */
function writeThreadRequest(writer: Writer, file: RustFile, request: ThreadRequest): void {
  const { method } = request
  const { params, handedOn } = paramsOf(file, method)
  const handle = file.use('crate::threads', 'ThreadHandle')
  writeDocs(writer, [request.docs], 1)
  writeHead(writer, file, snakeCase(request.call), params, handle, () => {
    const name = file.model.methodNames.of(method)
    writer.line(`let answer = self.${name}(${handedOn}).await?;`)
    writer.line(`Ok(${handle}::new(self.clone(), answer.thread))`)
  })
}

function writeHead(
  writer: Writer,
  file: RustFile,
  name: string,
  params: readonly string[],
  result: string,
  body: () => void,
): void {
  const returned = ` -> ${file.use('crate::error', 'Result')}<${result}> {`
  writer.block(signature(1, `pub async fn ${name}`, ['&self', ...params], returned), body, '}')
}

interface Params {
  /** What a call takes. */
  readonly params: readonly string[]
  /** What is sent: an `Option`. */
  readonly given: string
  /** What a call hands on to another one that takes the same. */
  readonly handedOn: string
}

function paramsOf(file: RustFile, { params, paramsOptional }: Method): Params {
  if (params === null) return { params: [], given: 'None::<()>', handedOn: '' }
  const type = typeOf(file, params)
  return paramsOptional
    ? { params: [`params: impl Into<Option<${type}>>`], given: 'params.into()', handedOn: 'params' }
    : { params: [`params: ${type}`], given: 'Some(params)', handedOn: 'params' }
}
