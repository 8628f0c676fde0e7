import type { Method } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import type { PythonModel } from '../model/python-model.ts'
import type { RequestGroup } from '../model/request-groups.ts'
import { writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import { PythonModule } from '../text/module.ts'
import { type Arguments, argumentsOf, docsOfCall, handedOn, variable, writeCall } from './arguments.ts'
import { resultType } from './method-types.ts'

/** One class a group of requests, with one typed call each: `client.thread.start(…)`. */
export function requestsFile(model: PythonModel): string {
  const file = new PythonModule(model, 'Every request of the protocol as a call, by group.')
  for (const group of model.groups.filter(hasClass)) {
    file.add((writer) =>
      writer.block(`class ${group.className}:`, () => {
        writeDocstring(writer, groupDocs(group), 1)
        writer.gap()
        const client = file.useInTypes('._runtime.base_client', 'BaseClient')
        writer.block(`def __init__(self, client: ${client}) -> None:`, () =>
          writer.line('self._client = client'),
        )
        if (group.own !== null) {
          writer.gap()
          writeRequest(writer, file, group.own, '__call__', 'self._client')
        }
        for (const { method, name } of group.calls) {
          writer.gap()
          writeRequest(writer, file, method, name, 'self._client')
        }
      }),
    )
  }
  return file.toString()
}

/** A group of one request that is called by the word alone is a method of the client. */
export const hasClass = ({ calls }: RequestGroup): boolean => calls.length > 0

/** What a group is, for its class and for the attribute that holds it. */
export function groupDocs({ word, own }: RequestGroup): string {
  const itself = own === null ? '' : ` Called itself, it is the request \`${word}\`.`
  return `The requests of \`${word}/\`.${itself}`
}

/** Writes one call as a method of a class. */
export function writeRequest(
  writer: Writer,
  file: PythonModule,
  method: Method,
  name: string,
  client: string,
): void {
  const args = argumentsOf(file, method)
  const call = {
    head: `async def ${name}`,
    args,
    result: resultType(file, method),
    docs: docsOfCall(file, method, args),
    deprecated: method.deprecated,
  }
  writeCall(writer, file, call, () => {
    const constant = file.use('.methods', file.model.methodNames.of(method))
    const params = writeParams(writer, file, method, args)
    writer.line(list(2, `return await ${client}.request(`, [constant, params], ')'))
  })
}

/** Writes what makes the params out of the arguments. Returns how to say them. */
function writeParams(writer: Writer, file: PythonModule, method: Method, args: Arguments): string {
  if (args.kind === 'none') return 'None'
  if (args.kind === 'whole') return 'params'
  const type = file.model.classes.of(method.params?.name ?? '')
  if (args.fields.length === 0) return `${file.use('.types', type)}()`
  const params = variable('params', args)
  if (args.fields.every(({ required }) => required)) {
    writer.line(list(2, `${params} = ${file.use('.types', type)}(`, handedOn(args), ')'))
  } else {
    const given = variable('arguments', args)
    writer.line(list(2, `${given} = ${file.use('._runtime.model', 'given')}(`, handedOn(args), ')'))
    writer.line(`${params} = ${file.use('.types', type)}(**${given})`)
  }
  return params
}
