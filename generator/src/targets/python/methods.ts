import type { Method, ProtocolModel } from '@heddle/protocol'
import { approvalDecisions, approvalMethods } from './approvals.ts'
import { paramsClass, resultClass } from './arguments.ts'
import { docsOf, writeDocstring } from './docs.ts'
import { list } from './layout.ts'
import { PythonModule } from './module.ts'
import { attributeName, constantName, stringLiteral } from './names.ts'

/** The methods of the protocol, each tied to its types, and who answers those of the server. */
export function methodsFile(model: ProtocolModel): string {
  const file = new PythonModule(model, 'The methods of the protocol, each tied to its types.')
  const asked = select(model, 'client-to-server', 'request')
  for (const method of asked) addRequest(file, method)
  for (const method of select(model, 'client-to-server', 'notification')) addNotification(file, method)
  const requests = select(model, 'server-to-client', 'request')
  addServerRequests(file, requests)
  addApprovals(file, model)
  addHandlers(file, requests)
  return file.toString()
}

/** The requests that users send themselves; the handshake is done for them. */
export function clientRequests(model: ProtocolModel): readonly Method[] {
  return select(model, 'client-to-server', 'request').filter(({ name }) => name !== 'initialize')
}

function select(
  model: ProtocolModel,
  direction: Method['direction'],
  kind: Method['kind'],
): readonly Method[] {
  return model.methods.filter((method) => method.direction === direction && method.kind === kind)
}

function addRequest(file: PythonModule, method: Method): void {
  const params = paramsClass(file, method)
  const result = resultClass(file, method)
  const request = file.use('._runtime.method', 'RequestMethod')
  const head = `${constantName(method.name)}: ${file.use('typing', 'Final')} = ${request}[${params}, ${result}](`
  file.add((writer) => {
    writer.line(list(0, head, [stringLiteral(method.name), params, result], ')'))
    writeDocstring(writer, docsOf(method), 0)
  })
}

function addNotification(file: PythonModule, method: Method): void {
  const type = file.use('._runtime.method', 'NotificationMethod')
  const head = `${constantName(method.name)}: ${file.use('typing', 'Final')} = ${type}[${paramsClass(file, method)}](`
  file.add((writer) => {
    writer.line(list(0, head, [stringLiteral(method.name)], ')'))
    writeDocstring(writer, docsOf(method), 0)
  })
}

function addServerRequests(file: PythonModule, requests: readonly Method[]): void {
  const any = file.use('typing', 'Any')
  const final = file.use('typing', 'Final')
  const mapping = file.use('collections.abc', 'Mapping')
  const type = file.use('._runtime.method', 'RequestMethod')
  file.add((writer) => {
    writer.block(
      `_SERVER_REQUESTS: ${final}[tuple[${type}[${any}, ${any}], ...]] = (`,
      () => {
        for (const method of requests) {
          const parts = [stringLiteral(method.name), paramsClass(file, method), resultClass(file, method)]
          writer.line(list(1, `${type}(`, parts, '),'))
        }
      },
      ')',
    )
  })
  file.add((writer) => {
    const head = `SERVER_REQUESTS: ${final}[${mapping}[str, ${type}[${any}, ${any}]]] = {`
    writer.block(head, () => writer.line('request.name: request for request in _SERVER_REQUESTS'), '}')
    writeDocstring(writer, 'What a server asks a client, by its name on the wire.', 0)
  })
}

function addApprovals(file: PythonModule, model: ProtocolModel): void {
  const approvals = approvalMethods(model)
  const alias = file.use('typing', 'TypeAlias')
  file.add((writer) => {
    const names = approvals.map(({ name }) => stringLiteral(name))
    writer.block(
      `APPROVALS: ${file.use('typing', 'Final')} = frozenset(`,
      () => writer.block('(', () => writer.line(names.map((name) => `${name},`).join('\n')), ')'),
      ')',
    )
    writeDocstring(writer, 'The requests by which a server asks whether something may be done.', 0)
  })
  file.add((writer) => {
    const types = [...new Set(approvals.map((method) => paramsClass(file, method)))]
    writer.line(`Approval: ${alias} = ${types.length === 0 ? file.use('typing', 'Any') : types.join(' | ')}`)
    writeDocstring(writer, 'What a server wants to do, while the turn waits. Match on the class.', 0)
  })
  file.add((writer) => {
    const decisions = approvalDecisions(model).map(stringLiteral)
    if (decisions.length === 0) writer.line(`ApprovalDecision: ${alias} = str`)
    else
      writer.line(list(0, `ApprovalDecision: ${alias} = ${file.use('typing', 'Literal')}[`, decisions, ']'))
    writeDocstring(
      writer,
      'The decisions that every kind of approval takes. A handler of one kind has more to choose from.',
      0,
    )
  })
  file.add((writer) => {
    const callable = `${file.use('collections.abc', 'Callable')}[[Approval], `
    const result = `${file.use('collections.abc', 'Awaitable')}[ApprovalDecision]]`
    writer.line(`OnApproval: ${alias} = ${callable}${result}`)
    writeDocstring(writer, 'Asks someone, usually.', 0)
  })
}

function addHandlers(file: PythonModule, requests: readonly Method[]): void {
  const any = file.use('typing', 'Any')
  const dataclass = file.use('dataclasses', 'dataclass')
  file.add((writer) => {
    writer.line(`@${dataclass}(frozen=True, kw_only=True)`).block('class Handlers:', () => {
      writeDocstring(writer, HANDLERS_DOCS, 1)
      for (const method of requests) {
        const handler = file.use('._runtime.method', 'Handler')
        const types = [paramsClass(file, method), resultClass(file, method)]
        writer.gap()
        writer.line(list(1, `${attributeName(method.name)}: ${handler}[`, types, '] = None'))
        writeDocstring(writer, docsOf(method), 1)
      }
      writer.gap()
      const callable = file.use('collections.abc', 'Callable')
      const awaitable = file.use('collections.abc', 'Awaitable')
      const head = `def of(self, method: str) -> ${callable}[[${any}], ${awaitable}[${any}]] | None:`
      writer.block(head, () => {
        writeDocstring(writer, 'The one for a method, by its name on the wire.', 2)
        if (requests.length > 0)
          writer.block('match method:', () => {
            for (const { name } of requests)
              writer.block(`case ${stringLiteral(name)}:`, () =>
                writer.line(`return self.${attributeName(name)}`),
              )
          })
        writer.line('return None')
      })
    })
  })
}

const HANDLERS_DOCS = `Answers to requests of the server, one a method.

A handler is cancelled when its answer is not needed any more. What it raises is sent as an error, an \
\`RpcError\` as it is.`
