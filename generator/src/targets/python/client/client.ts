import type { ThreadRequest } from '../../../facts/conversation.ts'
import { handshakeOf } from '../../../facts/handshake.ts'
import { snakeCase } from '../../../names/words.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { PythonModel } from '../model/python-model.ts'
import { callOf } from '../model/request-groups.ts'
import { paragraphs, writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import { PythonModule } from '../text/module.ts'
import { argumentsOf, docsOfCall, handedOn, variable, writeCall } from './arguments.ts'
import { groupDocs, hasClass, writeRequest } from './requests.ts'

/** The class that users hold. */
export function clientFile(model: PythonModel): string {
  const file = new PythonModule(model, 'The client.')
  const base = file.use('._runtime.base_client', 'BaseClient')
  file.add((writer) =>
    writer.block(`class Client(${base}):`, () => {
      writeDocstring(writer, docs(model), 1)
      writer.gap()
      writeGroups(writer, file)
      for (const request of model.conversation?.threadRequests ?? []) {
        writer.gap()
        writeThreadRequest(writer, file, request)
      }
      for (const group of model.groups) {
        if (group.own === null || hasClass(group)) continue
        writer.gap()
        writeRequest(writer, file, group.own, group.attribute, 'self')
      }
    }),
  )
  return file.toString()
}

function writeGroups(writer: Writer, file: PythonModule): void {
  const { groups, classes } = file.model
  const connection = file.use('._runtime.connection', 'Connection')
  const dispatcher = file.use('._runtime.dispatcher', 'Dispatcher')
  const server = file.use('.types', classes.of(handshakeOf(file.model, 'Python').server.name))
  const parts = [
    'self',
    `connection: ${connection}`,
    `dispatcher: ${dispatcher}`,
    `server: ${server}`,
    'request_timeout: float | None',
  ]
  writer.block(list(1, 'def __init__(', parts, ') -> None:'), () => {
    writer.line('super().__init__(connection, dispatcher, server, request_timeout)')
    for (const group of groups.filter(hasClass)) {
      writer.line(`self.${group.attribute} = ${file.use('.requests', group.className)}(self)`)
      writeDocstring(writer, groupDocs(group), 2)
    }
  })
}

/** The request, answered by a handle of its thread. */
function writeThreadRequest(writer: Writer, file: PythonModule, request: ThreadRequest): void {
  const { method } = request
  const args = argumentsOf(file, method)
  const handle = file.use('.threads', 'ThreadHandle')
  const call = {
    head: `async def ${snakeCase(request.call)}`,
    args,
    result: handle,
    docs: docsOfCall(file, method, args, request.docs),
    deprecated: method.deprecated,
  }
  writeCall(writer, file, call, () => {
    const answer = variable('answer', args)
    const head = `${answer} = await self.${callOf(file.model.groups, method)}(`
    writer.line(list(2, head, handedOn(args), ')'))
    writer.line(`return ${handle}(self, ${answer}.thread)`)
  })
}

function docs({ conversation, groups }: PythonModel): string {
  const request = groups.flatMap(({ attribute, calls }) => calls.map(({ name }) => `${attribute}.${name}`))[0]
  const example = request === undefined ? '' : `, as \`client.${request}(…)\``
  const handles =
    conversation === null
      ? '.'
      : '; threads and turns have handles that do the bookkeeping, see `start_thread`.'
  return paragraphs(
    'A connection to one server, after the handshake.',
    `Made with \`Client.spawn\`, \`Client.connect_websocket\` or \`Client.connect\`. Every request of the protocol is a call of its group${example}${handles}`,
    'Calls raise `RpcError`, `RequestTimeout`, `ConnectionClosed`, `ProtocolViolation` or `InvalidMessage`.',
  )
}
