import type { Method } from '@heddle/protocol'
import { isAboutTurn } from '../../../facts/conversation.ts'
import { methodsOf } from '../../../facts/methods.ts'
import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { docsOf, writeDocstring } from '../text/docs.ts'
import { fits, list, unbroken, unionPart } from '../text/layout.ts'
import { PythonModule } from '../text/module.ts'
import { paramsType, paramsValue } from './method-types.ts'

/** One class a notification of the server. */
export function eventsFile(model: PythonModel): string {
  const file = new PythonModule(
    model,
    'What a server tells. Match on the class, or compare `method`; each has `params`.',
  )
  const methods = methodsOf(model, 'server-to-client', 'notification')
  for (const method of methods) addEvent(file, method)
  const unknown = file.use('._runtime.events', 'UnknownEvent')
  const classes = (some: readonly Method[]) => some.map((method) => model.methodNames.of(method))
  addUnion(file, 'ServerEvent', [...classes(methods), unknown], 'Everything that a server tells.')
  if (model.conversation !== null) {
    const ofTurns = methods.filter((method) => isAboutTurn(model, method))
    addUnion(file, 'TurnEvent', [...classes(ofTurns), unknown], 'What is told about one turn.')
  }
  addTable(file, classes(methods))
  return file.toString()
}

function addEvent(file: PythonModule, method: Method): void {
  const base = `${file.use('._runtime.events', 'Event')}[${paramsType(file, method)}]`
  const params = paramsValue(file, method)
  file.add((writer) =>
    writer.block(unbroken(0, `class ${file.model.methodNames.of(method)}(${base}):`), () => {
      const docs = docsOf(method)
      writeDocstring(writer, docs, 1)
      if (docs !== '') writer.gap()
      writer.line(`method = ${stringLiteral(method.name)}`).line(`params_type = ${params}`)
    }),
  )
}

function addUnion(file: PythonModule, name: string, members: readonly string[], docs: string): void {
  const alias = file.use('typing', 'TypeAlias')
  const line = `${name}: ${alias} = ${members.join(' | ')}`
  file.add((writer) => {
    if (fits(line, 0)) writer.line(line)
    else writer.block(`${name}: ${alias} = (`, () => writer.line(unionPart(members, 1)), ')')
    writeDocstring(writer, docs, 0)
  })
}

function addTable(file: PythonModule, classes: readonly string[]): void {
  const any = file.use('typing', 'Any')
  const final = file.use('typing', 'Final')
  const mapping = file.use('collections.abc', 'Mapping')
  const base = file.use('._runtime.events', 'Event')
  // One part alone needs its comma.
  const close = classes.length === 1 ? ',)' : ')'
  file.add((writer) =>
    writer.line(list(0, `_ALL: ${final}[tuple[type[${base}[${any}]], ...]] = (`, classes, close)),
  )
  file.add((writer) => {
    writer.line(
      `EVENTS: ${final}[${mapping}[str, type[${base}[${any}]]]] = {event.method: event for event in _ALL}`,
    )
    writeDocstring(writer, 'The class of each notification, by its name on the wire.', 0)
  })
}
