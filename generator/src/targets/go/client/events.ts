import type { Method } from '@heddle/protocol'
import { isAboutTurn } from '../../../facts/conversation.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { clientPackage, type GoModel } from '../model/go-model.ts'
import { columns } from '../text/columns.ts'
import { docLines } from '../text/docs.ts'
import { emptyFunc } from '../text/empty-func.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { writeLines } from '../types/object.ts'
import { mayBeAbsent, passed } from './params.ts'

/** One struct a notification of the server. */
export function eventsFile(model: GoModel): string {
  const file = clientPackage(model)
  const methods = methodsOf(model, 'server-to-client', 'notification')
  for (const method of methods) addEvent(model, file, method)
  file.add((writer) => {
    writer.line('// newEvent is an event of a method, to be read; nil where nobody knows the method.')
    writer.block(
      'func newEvent(method string) knownEvent {',
      () => {
        writer.line('switch method {')
        for (const method of methods)
          writer.block(`case ${stringLiteral(method.name)}:`, () =>
            writer.line(`return new(${model.methodNames.of(method)})`),
          )
        writer.block('default:', () => writer.line('return nil')).line('}')
      },
      '}',
    )
  })
  return file.toString()
}

function addEvent(model: GoModel, file: GoFile, method: Method): void {
  const name = model.methodNames.of(method)
  const params = passed(model, file, method.params)
  const raw = file.use('encoding/json', 'json.RawMessage')
  const { text, ...rest } = proseOf(method)
  const field = params === undefined ? [] : [['Params', params.type]]
  file.add((writer) => {
    writeLines(
      writer,
      docLines({ text: `${name} is the notification ${method.name}. ${text}`.trim(), ...rest }),
    )
    writer.block(
      `type ${name} struct {`,
      () => {
        writeLines(writer, columns(field))
        writer.line(
          '// EmittedAtMs is when the server sent it: Unix time in milliseconds. 0 where it does not say.',
        )
        writer.line('EmittedAtMs int64')
      },
      '}',
    )
  })
  file.lines(
    '// Method is its name on the wire.',
    `func (*${name}) Method() string {`,
    `\treturn ${stringLiteral(method.name)}`,
    '}',
  )
  file.add((writer) =>
    writer.block(
      `func (e *${name}) decode(params ${raw}, emittedAtMs int64) error {`,
      () => {
        writer.line('e.EmittedAtMs = emittedAtMs')
        if (params === undefined) {
          writer.line('return nil')
          return
        }
        if (mayBeAbsent(model, method))
          writer.block('if isAbsent(params) {', () => writer.line('return nil'), '}')
        if (params.isInterface) {
          writer.line('var err error').line(`e.Params, err = ${params.reader}(params)`).line('return err')
        } else writer.line('return json.Unmarshal(params, &e.Params)')
      },
      '}',
    ),
  )
  file.lines(...emptyFunc(`func (*${name}) isEvent()`))
  if (model.conversation !== null && isAboutTurn(model, method))
    file.lines(...emptyFunc(`func (*${name}) isTurnEvent()`))
}
