import type { ProtocolModel } from '@heddle/protocol'
import { argumentsOf, docsOfArguments, handedOn, writeCall } from './arguments.ts'
import { writeDocstring } from './docs.ts'
import { list } from './layout.ts'
import { clientRequests } from './methods.ts'
import { PythonModule } from './module.ts'

/** The handle of a thread: its `run` takes what `turn/start` takes. */
export function threadsFile(model: ProtocolModel): string {
  const file = new PythonModule(model, 'Conversations.')
  const base = file.use('._runtime.base_thread', 'BaseThreadHandle')
  const start = clientRequests(model).find((method) => method.name === 'turn/start')
  file.add((writer) =>
    writer.block(`class ThreadHandle(${base}):`, () => {
      writeDocstring(writer, 'A conversation: holds its id and starts turns in it.', 1)
      if (start === undefined) return
      writer.gap()
      const args = argumentsOf(file, model, start, OWN)
      const sequence = file.use('collections.abc', 'Sequence')
      const input = `input: str | ${sequence}[${file.use('.types', 'UserInput')}]`
      const result = file.use('._runtime.run', 'TurnRun')
      writeCall(writer, 'def run', [input], args, result, () => {
        writeDocstring(writer, DOCS + docsOfArguments(args), 2)
        writer.line(list(2, `settings = ${file.use('._runtime.model', 'given')}(`, handedOn(args), ')'))
        writer.line('return self._run(input, settings)')
      })
    }),
  )
  return file.toString()
}

/** Fields that the handle fills in. */
const OWN = ['threadId', 'input']

const DOCS = `Starts a turn. The input is a text, or parts.

- \`turn = await thread.run(…)\` returns when the server has accepted it.
- \`async with thread.run(…) as turn:\` interrupts the turn when the block is left before its end.
- \`async for event in thread.run(…):\` is the same, for its events alone.`
