import { methodPart } from '../model/method-part.ts'
import { stablePart } from '../model/stable-part.ts'
import type { ProtocolModel } from '../model/types.ts'
import type { Faults } from '../schema/ajv.ts'

/** How much of a version: all, what is stable, what the handshake needs, or what a configuration does. */
export type Part = 'whole' | 'stable' | 'handshake' | 'config'

interface PartKind {
  of<Model extends ProtocolModel>(model: Model): Model
  /** The types whose validators are compiled ahead. Others are when they are asked for. */
  checked(part: ProtocolModel): readonly string[]
  readonly faults: Faults
}

export const PARTS: Readonly<Record<Part, PartKind>> = {
  whole: { of: (model) => model, checked: saidToServers, faults: 'first' },
  stable: { of: stablePart, checked: saidToServers, faults: 'first' },
  handshake: { of: (model) => methodPart(model, 'initialize'), checked: saidToServers, faults: 'first' },
  // Whoever wrote the file is told of everything in it.
  config: { of: (model) => methodPart(model, 'config/read'), checked: () => ['Config'], faults: 'all' },
}

/** What a server has to check: all that a client can send it. */
function saidToServers({ methods }: ProtocolModel): string[] {
  const said = methods.map(({ direction, params, result }) =>
    direction === 'client-to-server' ? params : result,
  )
  return [...new Set(said.flatMap((type) => type?.name ?? []))]
}
