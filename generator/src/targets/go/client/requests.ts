import type { Method } from '@heddle/protocol'
import { clientRequests, methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { clientPackage, type GoModel } from '../model/go-model.ts'
import { docLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { writeLines } from '../types/object.ts'
import { mayBeAbsent, type Passed, passed, resultReader } from './params.ts'

/** Every request of the protocol as a method of the client. */
export function requestsFile(model: GoModel): string {
  const file = clientPackage(model)
  for (const method of clientRequests(model)) addRequest(model, file, method)
  for (const method of methodsOf(model, 'client-to-server', 'notification'))
    if (method.name !== 'initialized') addNotification(model, file, method)
  return file.toString()
}

function addRequest(model: GoModel, file: GoFile, method: Method): void {
  const name = model.methodNames.of(method)
  const params = passed(model, file, method.params)
  const result = passed(model, file, method.result)
  const parts = [
    `ctx ${file.use('context', 'context.Context')}`,
    ...(params === undefined ? [] : [`params ${params.text}`]),
    'options ...CallOption',
  ]
  const results = result === undefined ? 'error' : `(${result.text}, error)`
  file.add((writer) => {
    writeDocs(writer, model, method, `${name} sends the request ${method.name}.`)
    writer.block(
      `func (c *Client) ${name}(${parts.join(', ')}) ${results} {`,
      () => {
        const args = `ctx, c, ${stringLiteral(method.name)}, ${pointer(params)}, options`
        if (result === undefined) writer.line(`_, err := send(${args})`).line('return err')
        else writer.line(`return call(${args}, ${resultReader(model, method, result)})`)
      },
      '}',
    )
  })
}

function addNotification(model: GoModel, file: GoFile, method: Method): void {
  const name = model.methodNames.of(method)
  const params = passed(model, file, method.params)
  const parts = [
    `ctx ${file.use('context', 'context.Context')}`,
    ...(params === undefined ? [] : [`params ${params.text}`]),
  ]
  file.add((writer) => {
    writeDocs(writer, model, method, `${name} sends the notification ${method.name}.`)
    writer.block(
      `func (c *Client) ${name}(${parts.join(', ')}) error {`,
      () => {
        if (params === undefined) {
          writer.line(`return c.Notify(ctx, ${stringLiteral(method.name)}, nil)`)
          return
        }
        writer.line(`raw, err := encoded(${stringLiteral(method.name)}, ${pointer(params)})`)
        writer.block('if err != nil {', () => writer.line('return err'), '}')
        writer.line(`return c.Notify(ctx, ${stringLiteral(method.name)}, raw)`)
      },
      '}',
    )
  })
}

/** What is written is always behind a pointer, an interface too. */
function pointer(params: Passed | undefined): string {
  if (params === undefined) return 'nothing'
  return params.isInterface ? '&params' : 'params'
}

function writeDocs(writer: Writer, model: GoModel, method: Method, first: string): void {
  const { text, ...rest } = proseOf(method)
  const optional = method.params !== null && mayBeAbsent(model, method) ? 'Params may be nil.' : ''
  const paragraphs = [`${first} ${text}`.trim(), optional].filter((part) => part !== '')
  writeLines(writer, docLines({ text: paragraphs.join('\n\n'), ...rest }))
}
