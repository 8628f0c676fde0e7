import type { Method, ProtocolModel } from '@heddle/protocol'
import { paramsClass } from './arguments.ts'
import { docsOf, writeDocstring } from './docs.ts'
import { fits, list } from './layout.ts'
import { PythonModule } from './module.ts'
import { methodClassName, stringLiteral } from './names.ts'

/** One class a notification of the server. */
export function eventsFile(model: ProtocolModel): string {
  const file = new PythonModule(
    model,
    'What a server tells. Match on the class, or compare `method`; each has `params`.',
  )
  const methods = model.methods.filter(
    (method) => method.direction === 'server-to-client' && method.kind === 'notification',
  )
  for (const method of methods) addEvent(file, method)
  const unknown = file.use('._runtime.events', 'UnknownEvent')
  addUnion(file, 'ServerEvent', [...methods.map(eventClass), unknown], 'Everything that a server tells.')
  const ofTurns = methods.filter((method) => isAboutTurn(model, method))
  addUnion(file, 'TurnEvent', [...ofTurns.map(eventClass), unknown], 'What is told about one turn.')
  addTable(file, methods)
  return file.toString()
}

function eventClass(method: Method): string {
  return `${methodClassName(method.name)}Event`
}

function addEvent(file: PythonModule, method: Method): void {
  const params = paramsClass(file, method)
  const base = file.use('._runtime.events', 'Event')
  file.add((writer) =>
    writer.block(`class ${eventClass(method)}(${base}[${params}]):`, () => {
      writeDocstring(writer, docsOf(method), 1)
      writer
        .gap()
        .line(`method = ${stringLiteral(method.name)}`)
        .line(`params_type = ${params}`)
    }),
  )
}

function addUnion(file: PythonModule, name: string, members: readonly string[], docs: string): void {
  const alias = file.use('typing', 'TypeAlias')
  const line = `${name}: ${alias} = ${members.join(' | ')}`
  file.add((writer) => {
    if (fits(line, 0)) writer.line(line)
    else writer.block(`${name}: ${alias} = (`, () => writer.line(members.join('\n| ')), ')')
    writeDocstring(writer, docs, 0)
  })
}

function addTable(file: PythonModule, methods: readonly Method[]): void {
  const any = file.use('typing', 'Any')
  const final = file.use('typing', 'Final')
  const mapping = file.use('collections.abc', 'Mapping')
  const base = file.use('._runtime.events', 'Event')
  file.add((writer) => {
    const parts = methods.map(eventClass)
    // One part alone needs its comma.
    const close = parts.length === 1 ? ',)' : ')'
    writer.line(list(0, `_ALL: ${final}[tuple[type[${base}[${any}]], ...]] = (`, parts, close))
  })
  file.add((writer) => {
    writer.line(
      `EVENTS: ${final}[${mapping}[str, type[${base}[${any}]]]] = {event.method: event for event in _ALL}`,
    )
    writeDocstring(writer, 'The class of each notification, by its name on the wire.', 0)
  })
}

/** Does it name a turn, so that the handle of the turn passes it on? */
function isAboutTurn(model: ProtocolModel, { params }: Method): boolean {
  const node = params === null ? undefined : model.types.get(params.name)?.node
  if (node?.kind !== 'object') return false
  const has = (name: string): boolean => node.fields.some((field) => field.name === name)
  return has('threadId') && (has('turnId') || has('turn'))
}
