import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree } from '../../src/target.ts'
import { go } from '../../src/targets/go/index.ts'

/** The types of a model as a Go module: a client needs a handshake, which small models have not. */
export function emit(model: ProtocolModel, options: EmitOptions = { only: 'types' }): FileTree {
  return go.emit(model, options)
}

/** One file of the module. */
export function goFile(model: ProtocolModel, name: string, options?: EmitOptions): string {
  const text = emit(model, options).get(name)
  if (text === undefined) throw new Error(`there is no ${name}`)
  return text
}

/** The lines that match, without what they are indented by, and with one space where there are several. */
export function lines(text: string, pattern: RegExp): readonly string[] {
  return text
    .split('\n')
    .filter((line) => pattern.test(line))
    .map((line) => line.trim().replaceAll(/ +/g, ' '))
}
