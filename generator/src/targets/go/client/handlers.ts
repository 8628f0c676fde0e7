import type { Method } from '@heddle/protocol'
import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { clientPackage, type GoModel } from '../model/go-model.ts'
import { type Row, rowLines } from '../text/columns.ts'
import { docLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { writeLines } from '../types/object.ts'
import { mayBeAbsent, passed } from './params.ts'

/** What answers single kinds of requests of the server, and what is answered where nobody does. */
export function handlersFile(model: GoModel): string {
  const file = clientPackage(model)
  const requests = methodsOf(model, 'server-to-client', 'request')
  addHandlers(model, file, requests)
  addFind(model, file, requests)
  addDefaultAnswers(model, file, requests)
  return file.toString()
}

function addHandlers(model: GoModel, file: GoFile, requests: readonly Method[]): void {
  const rows = requests.map((method): Row => {
    const name = model.methodNames.of(method)
    const params = passed(model, file, method.params)
    const result = passed(model, file, method.result)
    const parts = [file.use('context', 'context.Context'), ...(params === undefined ? [] : [params.text])]
    const { text, ...rest } = proseOf(method)
    return {
      docs: docLines({ text: `${name} answers ${method.name}. ${text}`.trim(), ...rest }),
      cells: [
        name,
        `func(${parts.join(', ')}) ${result === undefined ? 'error' : `(${result.text}, error)`}`,
      ],
    }
  })
  file.add((writer) => {
    writer.line(
      '// Handlers answer single kinds of requests of the server. An error is sent as the answer: an *RPCError',
    )
    writer.line(
      '// as it is, any other as an internal error. The context ends when no answer is needed any more.',
    )
    if (rows.length === 0) writer.line('type Handlers struct{}')
    else writer.block('type Handlers struct {', () => writeLines(writer, rowLines(rows)), '}')
  })
}

function addFind(model: GoModel, file: GoFile, requests: readonly Method[]): void {
  file.add((writer) => {
    writer.line('// find gives who answers a method; nil where nobody does.')
    writer.block(
      'func (h *Handlers) find(method string) handler {',
      () => {
        writer.line('switch method {')
        for (const method of requests)
          writer.block(`case ${stringLiteral(method.name)}:`, () => {
            const own = `h.${model.methodNames.of(method)}`
            writer.block(`if ${own} != nil {`, () => writeLines(writer, found(model, file, method, own)), '}')
          })
        writer.line('}').line('return nil')
      },
      '}',
    )
  })
}

/** The statement that makes a typed handler one of JSON. */
function found(model: GoModel, file: GoFile, method: Method, own: string): readonly string[] {
  const params = passed(model, file, method.params)
  const result = passed(model, file, method.result)
  const reader = readerOf(model, method, params)
  if (params !== undefined && result !== undefined) return [`return handling(${own}, ${reader})`]
  const type = params === undefined ? '*struct{}' : params.text
  const call = params === undefined ? `${own}(ctx)` : `${own}(ctx, params)`
  const name = params === undefined ? '_' : 'params'
  const context = file.use('context', 'context.Context')
  if (result !== undefined)
    return [
      `return handling(func(ctx ${context}, ${name} ${type}) (${result.text}, error) {`,
      `\treturn ${call}`,
      `}, ${reader})`,
    ]
  return [
    `return handling(func(ctx ${context}, ${name} ${type}) (*struct{}, error) {`,
    `\treturn nil, ${call}`,
    `}, ${reader})`,
  ]
}

function readerOf(model: GoModel, method: Method, params: ReturnType<typeof passed>): string {
  if (params === undefined) return 'ignored'
  return mayBeAbsent(model, method) ? `orNothing(${params.reader})` : params.reader
}

function addDefaultAnswers(model: GoModel, file: GoFile, requests: readonly Method[]): void {
  const answers = requests.flatMap((method) => {
    const answer = defaultAnswer(model, method)
    return answer === null ? [] : [[method, JSON.stringify(answer)] as const]
  })
  file.add((writer) => {
    writer.line(
      '// defaultAnswer is what is answered where nobody was asked: no. Empty: the protocol has no such answer.',
    )
    writer.block(
      'func defaultAnswer(method string) string {',
      () => {
        writer.line('switch method {')
        for (const [{ name }, answer] of answers)
          writer.block(`case ${stringLiteral(name)}:`, () => writer.line(`return ${stringLiteral(answer)}`))
        writer.block('default:', () => writer.line('return ""')).line('}')
      },
      '}',
    )
  })
}
