import type { Conversation } from '../../../facts/conversation.ts'
import type { PythonModel } from '../model/python-model.ts'
import { writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import { PythonModule } from '../text/module.ts'
import { argumentsOf, docsOfCall, handedOn, variable, writeCall } from './arguments.ts'

/** The handle of a thread: its `run` takes what `turn/start` takes. */
export function threadsFile(model: PythonModel, { startTurn, types }: Conversation): string {
  const file = new PythonModule(model, 'Conversations.')
  const base = file.use('._runtime.base_thread', 'BaseThreadHandle')
  file.add((writer) =>
    writer.block(`class ThreadHandle(${base}):`, () => {
      writeDocstring(writer, 'A conversation: holds its id and starts turns in it.', 1)
      writer.gap()
      const args = argumentsOf(file, startTurn, OWN)
      const sequence = file.use('collections.abc', 'Sequence')
      const userInput = file.use('.types', model.classes.of(types.UserInput.name))
      const call = {
        head: 'def run',
        leading: [`input: str | ${sequence}[${userInput}]`],
        args,
        result: file.use('._runtime.run', 'TurnRun'),
        docs: docsOfCall(file, startTurn, args, DOCS),
      }
      writeCall(writer, file, call, () => {
        const settings = variable('settings', args)
        const head = `${settings} = ${file.use('._runtime.model', 'given')}(`
        writer.line(list(2, head, handedOn(args), ')'))
        writer.line(`return self._run(input, ${settings})`)
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
