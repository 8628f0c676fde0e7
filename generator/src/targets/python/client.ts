import type { ProtocolModel } from '@heddle/protocol'
import { argumentsOf, docsOfArguments, handedOn, writeCall } from './arguments.ts'
import { writeDocstring } from './docs.ts'
import { list } from './layout.ts'
import { clientRequests } from './methods.ts'
import { PythonModule } from './module.ts'
import { callName } from './names.ts'
import { groupClass, requestGroups, writeRequest } from './requests.ts'

/** The class that users hold. */
export function clientFile(model: ProtocolModel): string {
  const file = new PythonModule(model, 'The client.')
  const base = file.use('._runtime.base_client', 'BaseClient')
  const groups = [...requestGroups(model).keys()]
  file.add((writer) =>
    writer.block(`class Client(${base}):`, () => {
      writeDocstring(writer, DOCS, 1)
      writer.gap()
      const connection = file.use('._runtime.connection', 'Connection')
      const dispatcher = file.use('._runtime.dispatcher', 'Dispatcher')
      const server = file.use('.types', 'InitializeResponse')
      const parts = ['self', `connection: ${connection}`, `dispatcher: ${dispatcher}`, `server: ${server}`]
      writer.block(list(1, 'def __init__(', parts, ') -> None:'), () => {
        writer.line('super().__init__(connection, dispatcher, server)')
        for (const group of groups) {
          const name = file.use('.requests', groupClass(group))
          writer.line(`self.${group} = ${name}(self)`)
          writeDocstring(writer, `The requests of \`${group}/\`.`, 2)
        }
      })
      for (const [wire, name, docs] of CONVERSATIONS) {
        const method = clientRequests(model).find((each) => each.name === wire)
        if (method === undefined) continue
        const args = argumentsOf(file, model, method)
        const { group, call } = callName(wire)
        writer.gap()
        writeCall(writer, `async def ${name}`, [], args, file.use('.threads', 'ThreadHandle'), () => {
          writeDocstring(writer, docs + docsOfArguments(args), 2)
          writer.line(list(2, `answer = await self.${group}.${call}(`, handedOn(args), ')'))
          writer.line('return ThreadHandle(self, answer.thread)')
        })
      }
      for (const method of clientRequests(model)) {
        if (callName(method.name).group !== null) continue
        writer.gap()
        writeRequest(writer, file, model, method, 'self')
      }
    }),
  )
  return file.toString()
}

const DOCS = `A connection to one server, after the handshake.

Made with \`Client.spawn\` or \`Client.connect\`. Every request of the protocol is a call of its group, as \
\`client.thread.read(…)\`; threads and turns have handles that do the bookkeeping, see \`start_thread\`.

Calls raise \`RpcError\`, \`RequestTimeout\`, \`ConnectionClosed\`, \`ProtocolViolation\` or \`InvalidMessage\`.`

/** The requests whose answer has the thread that everything else is about. */
const CONVERSATIONS: readonly (readonly [wire: string, name: string, docs: string])[] = [
  ['thread/start', 'start_thread', 'Starts a new conversation.'],
  [
    'thread/resume',
    'resume_thread',
    'Takes up a conversation again; `thread.turns` of the handle is what was said so far.',
  ],
]
