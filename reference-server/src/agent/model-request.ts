import type { ModelInput, ModelRequest } from '../models/index.ts'
import type { TurnPorts } from '../threads/index.ts'
import { instructionsFor } from './instructions.ts'

/** What every request of a turn to the model has in common. */
export function modelRequest(turn: TurnPorts, history: readonly ModelInput[]): ModelRequest {
  const settings = turn.settings()
  const developer = settings.developerInstructions
  return {
    model: settings.model,
    instructions: instructionsFor(settings),
    input: developer === null ? history : [{ type: 'developer', text: developer }, ...history],
    tools: [],
    effort: settings.effort,
    outputSchema: undefined,
  }
}
