import type { Method } from '@heddle/protocol'
import { methodsOf } from '../../../facts/methods.ts'
import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { docsOf, writeDocstring } from '../text/docs.ts'
import { generic, list } from '../text/layout.ts'
import { PythonModule } from '../text/module.ts'
import { addApprovals } from './approvals.ts'
import { addDefaultAnswers } from './default-answers.ts'
import { addHandlers } from './handlers.ts'
import { paramsType, paramsValue, resultType, resultValue } from './method-types.ts'

/** The methods of the protocol, each tied to its types, and who answers those of the server. */
export function methodsFile(model: PythonModel): string {
  const file = new PythonModule(model, 'The methods of the protocol, each tied to its types.')
  for (const method of methodsOf(model, 'client-to-server', 'request')) addRequest(file, method)
  for (const method of methodsOf(model, 'client-to-server', 'notification')) addNotification(file, method)
  const requests = methodsOf(model, 'server-to-client', 'request')
  addServerRequests(file, requests)
  addApprovals(file)
  addDefaultAnswers(file, requests)
  addHandlers(file, requests)
  return file.toString()
}

function addRequest(file: PythonModule, method: Method): void {
  const types = [paramsType(file, method), resultType(file, method)]
  const head = `${constant(file, method)} = ${file.use('._runtime.method', 'RequestMethod')}`
  file.add((writer) => {
    writer.line(generic(0, head, types, partsOf(file, method)))
    writeDocstring(writer, docsOf(method), 0)
  })
}

function addNotification(file: PythonModule, method: Method): void {
  const type = file.use('._runtime.method', 'NotificationMethod')
  const head = `${constant(file, method)} = ${type}[${paramsType(file, method)}](`
  file.add((writer) => {
    writer.line(list(0, head, [stringLiteral(method.name)], ')'))
    writeDocstring(writer, docsOf(method), 0)
  })
}

const constant = (file: PythonModule, method: Method): string =>
  `${file.model.methodNames.of(method)}: ${file.use('typing', 'Final')}`

/** What a method is made of. */
function partsOf(file: PythonModule, method: Method): readonly string[] {
  return [stringLiteral(method.name), paramsValue(file, method), resultValue(file, method)]
}

function addServerRequests(file: PythonModule, requests: readonly Method[]): void {
  const any = file.use('typing', 'Any')
  const final = file.use('typing', 'Final')
  const mapping = file.use('collections.abc', 'Mapping')
  const type = file.use('._runtime.method', 'RequestMethod')
  file.add((writer) => {
    const head = `_SERVER_REQUESTS: ${final}[tuple[${type}[${any}, ${any}], ...]] = (`
    if (requests.length === 0) writer.line(`${head})`)
    else
      writer.block(
        head,
        () => {
          for (const method of requests) writer.line(list(1, `${type}(`, partsOf(file, method), '),'))
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
