import { planArguments } from '../../tools/index.ts'
import { outcome } from '../outcome.ts'
import type { AgentTool } from './tool.ts'

/** A list of steps that the agent keeps, for the user to see how far it is. Nothing else is done by it. */
export const updatePlanTool: AgentTool = {
  definition: {
    kind: 'function',
    name: 'update_plan',
    description:
      'Shows the user a plan of several steps, and how far it is. Give all steps each time; at most one is in progress. Not for work that takes one or two steps.',
    parameters: {
      type: 'object',
      properties: {
        explanation: { type: 'string', description: 'Why the plan is as it is, or why it changed.' },
        plan: {
          type: 'array',
          description: 'All steps, in order.',
          items: {
            type: 'object',
            properties: {
              step: { type: 'string', description: 'What is to be done, in a few words.' },
              status: { type: 'string', enum: ['pending', 'in_progress', 'completed'] },
            },
            required: ['step', 'status'],
            additionalProperties: false,
          },
        },
      },
      required: ['plan'],
      additionalProperties: false,
    },
  },
  async carryOut(turn, call) {
    const plan = planArguments(call.input)
    if (typeof plan === 'string') return outcome(plan)
    turn.emit({ type: 'planUpdated', ...plan })
    return outcome('The plan is shown to the user.')
  },
}
