import type { Method, ProtocolModel } from '@heddle/protocol'
import type { Writer } from '../../writer/writer.ts'
import { argumentsOf, docsOfArguments, handedOn, paramsClass, resultClass, writeCall } from './arguments.ts'
import { docsOf, writeDocstring } from './docs.ts'
import { list } from './layout.ts'
import { clientRequests } from './methods.ts'
import { PythonModule } from './module.ts'
import { callName, className, constantName } from './names.ts'

/** One class a group of requests, with one typed call each: `client.thread.start(…)`. */
export function requestsFile(model: ProtocolModel): string {
  const file = new PythonModule(model, 'Every request of the protocol as a call, by group.')
  for (const [group, methods] of requestGroups(model)) {
    file.add((writer) =>
      writer.block(`class ${groupClass(group)}:`, () => {
        writeDocstring(writer, `The requests of \`${group}/\`.`, 1)
        writer.gap()
        const client = file.useInTypes('._runtime.base_client', 'BaseClient')
        writer.block(`def __init__(self, client: ${client}) -> None:`, () =>
          writer.line('self._client = client'),
        )
        for (const method of methods) {
          writer.gap()
          writeRequest(writer, file, model, method, 'self._client')
        }
      }),
    )
  }
  return file.toString()
}

export function groupClass(group: string): string {
  return `${className(group)}Requests`
}

/** The requests of a client by group, without those that have none. */
export function requestGroups(model: ProtocolModel): ReadonlyMap<string, readonly Method[]> {
  const groups = new Map<string, Method[]>()
  for (const method of clientRequests(model)) {
    const { group } = callName(method.name)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), method])
  }
  return groups
}

/** Writes one call as a method of a class. */
export function writeRequest(
  writer: Writer,
  file: PythonModule,
  model: ProtocolModel,
  method: Method,
  client: string,
): void {
  const args = argumentsOf(file, model, method)
  const constant = file.use('.methods', constantName(method.name))
  const head = `async def ${callName(method.name).call}`
  writeCall(writer, head, [], args, resultClass(file, method), () => {
    writeDocstring(writer, docsOf(method) + docsOfArguments(args), 2)
    if (args.length === 0) {
      const params = method.params === null ? 'None' : `${paramsClass(file, method)}()`
      writer.line(`return await ${client}.request(${constant}, ${params})`)
      return
    }
    const params = paramsClass(file, method)
    if (args.every(({ required }) => required)) {
      writer.line(list(2, `params = ${params}(`, handedOn(args), ')'))
    } else {
      writer.line(list(2, `arguments = ${file.use('._runtime.model', 'given')}(`, handedOn(args), ')'))
      writer.line(`params = ${params}(**arguments)`)
    }
    writer.line(`return await ${client}.request(${constant}, params)`)
  })
}
