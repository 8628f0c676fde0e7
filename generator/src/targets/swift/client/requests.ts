import type { Method } from '@heddle/protocol'
import { clientRequests } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import { wordsOf } from '../../../names/words.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { escaped, fileName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { signature } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'
import { spaced, swiftFile } from '../text/swift-file.ts'
import { isEmptyByDefault, isSilent, paramsType, resultType } from './params.ts'

/** Fewer requests that begin with the same word are not worth a file. */
const FEWEST_REQUESTS = 3

/** A method of the client for each request, a file a topic, by the name of the file. */
export function requestFiles(model: SwiftModel): ReadonlyMap<string, string> {
  const requests = clientRequests(model)
  const topics = Map.groupBy(requests, topicOf)
  const isWorthIt = (method: Method): boolean => (topics.get(topicOf(method))?.length ?? 0) >= FEWEST_REQUESTS
  const names = new NamePool()
  const files = Map.groupBy(requests, (method) => (isWorthIt(method) ? topicOf(method) : ''))
  return new Map(
    [...files].map(([topic, methods]) => [
      `${names.take(`Client+${topic === '' ? 'More' : fileName(topic)}`)}.swift`,
      swiftFile(model.head, [(writer) => writeRequests(writer, model, methods)]),
    ]),
  )
}

const topicOf = ({ name }: Method): string => wordsOf(name.split('/', 1)[0] ?? '').join('-')

function writeRequests(writer: Writer, model: SwiftModel, methods: readonly Method[]): void {
  writer.block(
    'extension Client {',
    () => spaced(writer, methods, (method) => writeRequest(writer, model, method)),
    '}',
  )
}

function writeRequest(writer: Writer, model: SwiftModel, method: Method): void {
  const [params, result] = [paramsType(model, method), resultType(model, method)]
  const said = method.docs.trim() === '' ? `The request ${code(method.name)}.` : ''
  writeProse(writer, proseOf(method), 1, said)
  if (isSilent(model, method)) writer.line('@discardableResult')
  const initial = method.paramsOptional
    ? `${params}? = nil`
    : isEmptyByDefault(model, method)
      ? `${params} = ${params}()`
      : params
  const parts = [...(params === undefined ? [] : [`_ params: ${initial}`]), 'timeout: Duration? = nil']
  const close = `) async throws${result === undefined ? '' : ` -> ${result}`} {`
  const call = result === undefined ? 'sendForNothing' : 'send'
  const given = params === undefined ? 'Nothing.absent' : 'params'
  writer.block(
    signature(1, `public func ${escaped(model.methodNames.of(method))}(`, parts, close),
    () => writer.line(`try await ${call}(${stringLiteral(method.name)}, ${given}, timeout: timeout)`),
    '}',
  )
}

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``
