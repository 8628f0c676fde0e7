import type { ToolCall, ToolDefinition } from '../../models/index.ts'
import type { TurnPorts } from '../../threads/index.ts'
import type { CallOutcome } from '../outcome.ts'
import type { Surroundings } from '../surroundings.ts'

/** Something that the model can have done. */
export interface AgentTool {
  /** What the model is told of it. */
  readonly definition: ToolDefinition
  /** Does what a call asks for. What the model wrote is not trusted: it is told in a sentence what cannot be used. */
  carryOut(turn: TurnPorts, call: ToolCall, surroundings: Surroundings): Promise<CallOutcome>
}
