import type { Check } from '../../conform/check.ts'
import { type Scenario, scenario } from '../../conform/scenario.ts'
import { type Run, runOf } from '../judge.ts'
import type { ScriptedServer } from '../server/scripted-server.ts'
import type { ScriptedTurn } from '../server/scripted-turn.ts'
import type { Measure } from '../server/words.ts'
import type { ClientStage } from '../stage.ts'

export type ClientScenario = Scenario<ClientStage>

/** A flow with checks that look at what it saw. */
export const clientScenario = <Seen>(
  definition: Parameters<typeof scenario<Seen, ClientStage>>[0],
): ClientScenario => scenario<Seen, ClientStage>(definition)

/** A flow with one check, about how the client ends. */
export function endsWell(definition: {
  readonly name: string
  readonly title: string
  /** How much of what may be left out the server says. */
  readonly measure?: Measure
  /** Plays the server from the first message to the last. */
  serve(server: ScriptedServer): Promise<void>
  readonly check: Check<Run>
}): ClientScenario {
  const { name, title, measure, serve, check } = definition
  return clientScenario<Run>({
    name,
    title,
    async drive(stage) {
      const server = await stage.meet(measure)
      await serve(server)
      return runOf(server.session)
    },
    checks: [check],
  })
}

/** The same, about a turn: what comes between its beginning and its end. */
export function endsWellAfter(
  definition: Omit<Parameters<typeof endsWell>[0], 'serve'> & {
    during(turn: ScriptedTurn, server: ScriptedServer): Promise<void> | void
  },
): ClientScenario {
  const { during, ...rest } = definition
  return endsWell({
    ...rest,
    async serve(server) {
      await during(await server.beginTurn(), server)
    },
  })
}
