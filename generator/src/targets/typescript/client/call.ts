import type { Method } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { stringLiteral } from '../names/names.ts'
import { LINE_WIDTH } from '../text/layout.ts'
import { paramsType, resultType } from './method-types.ts'

/** The parts of an arrow function that sends one request. */
export interface Call {
  readonly args: readonly string[]
  readonly result: string
  readonly request: readonly string[]
}

export function callOf(model: TypeScriptModel, method: Method): Call {
  const options = 'options?: RequestOptions'
  const wire = stringLiteral(method.name)
  const result = `Promise<${resultType(model, method)}>`
  if (method.params === null) return { args: [options], result, request: [wire, 'undefined', 'options'] }
  return { args: [paramsArgument(model, method), options], result, request: [wire, 'params', 'options'] }
}

/** Params of which nothing has to be said need not be given: left out where the protocol allows that, else empty. */
export function paramsArgument(model: TypeScriptModel, method: Method): string {
  if (method.paramsOptional) return `params?: ${paramsType(model, method)}`
  const node = asObject(model, method.params)
  const omissible =
    node !== undefined &&
    node.alternatives === undefined &&
    node.fields.every((field) => field.presence === 'optional')
  return `params: ${paramsType(model, method)}${omissible ? ' = {}' : ''}`
}

/**
 * Writes the function the way the formatter breaks it: the body on a line of its own first, then the arguments, and
 * the arguments of the request last.
 *
 * @param head what stands before it, as `list: `
 * @param end what stands behind it
 */
export function writeCall(
  writer: Writer,
  head: string,
  { args, result, request }: Call,
  end: string,
  depth: number,
): void {
  const room = LINE_WIDTH - depth * 2
  const body = `this.request(${request.join(', ')})${end}`
  const signature = `${head}(${args.join(', ')}): ${result} =>`
  const fits = signature.length <= room
  const last = fits ? signature : `): ${result} =>`
  if (!fits) writer.block(`${head}(`, () => writer.line(args.map((arg) => `${arg},`).join('\n')))
  if (last.length + 1 + body.length <= room) writer.line(`${last} ${body}`)
  else if (2 + body.length <= room) writer.block(last, () => writer.line(body))
  else
    writer.block(last, () =>
      writer.block('this.request(', () => writer.line(request.map((arg) => `${arg},`).join('\n')), `)${end}`),
    )
}
