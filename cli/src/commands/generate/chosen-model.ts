import type { ProtocolModel } from '@heddle/protocol'
import { progressLine } from '../../progress.ts'
import type { GenerateOptions } from './command.ts'

/** The protocol that is meant. What was not understood of a foreign one is told on stderr. */
export async function chosenModel({ from, protocol, experimental }: GenerateOptions): Promise<ProtocolModel> {
  const { importProtocol, stablePart } = await import('@heddle/protocol')
  const progress = progressLine(process.stderr)
  const work = importProtocol(from ?? protocol, { progress: (what) => progress.show(what) })
  const { model, notes } = await work.finally(() => progress.clear())
  for (const { pointer, message } of notes) process.stderr.write(`${from}: ${pointer} ${message}.\n`)
  // A bundle that was written with its experimental part does not say which part that is: it is taken as it is.
  return experimental === true || !tellsApart(model) ? model : stablePart(model)
}

function tellsApart({ types, methods }: ProtocolModel): boolean {
  if (methods.some(({ stability }) => stability === 'experimental')) return true
  return [...types.values()].some(
    ({ node }) => node.kind === 'object' && node.fields.some(({ stability }) => stability === 'experimental'),
  )
}
