import type { ProtocolModel } from '@heddle/protocol'
import { progressLine } from '../../progress.ts'
import type { GenerateOptions } from './command.ts'
import { defaultPart } from './default-part.ts'

/** The protocol that is meant. What was not understood of a foreign one is told on stderr. */
export async function chosenModel({ from, protocol, experimental }: GenerateOptions): Promise<ProtocolModel> {
  const { importProtocol } = await import('@heddle/protocol')
  const progress = progressLine(process.stderr)
  const work = importProtocol(from ?? protocol, { progress: (what) => progress.show(what) })
  const { model, notes } = await work.finally(() => progress.clear())
  for (const { pointer, message } of notes) process.stderr.write(`${from}: ${pointer} ${message}.\n`)
  return experimental === true ? model : defaultPart(model)
}
