import type { ToolRequestUserInputParams, ToolRequestUserInputResponse } from '@heddle/protocol'
import { type ApprovalAnswer, isAsked } from '../../threads/index.ts'
import { questionArguments } from '../../tools/index.ts'
import { askClients } from '../ask-clients.ts'
import { CANCELLED, type CallOutcome, outcome } from '../outcome.ts'
import { shortened } from '../shortened.ts'
import type { AgentTool } from './tool.ts'

const METHOD = 'item/tool/requestUserInput'

/** Questions to the user, for whose answers the turn waits. It is no item of the thread, as in the real server. */
export const requestUserInputTool: AgentTool = {
  definition: {
    kind: 'function',
    name: 'request_user_input',
    description:
      'Asks the user one to three short questions and waits for the answers. For choices that only the user can make, not for leave to do something.',
    parameters: {
      type: 'object',
      properties: {
        questions: {
          type: 'array',
          description: 'The questions, in order. One is best.',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string', description: 'A name that tells the answers apart.' },
              header: { type: 'string', description: 'What it is about, in a word or two.' },
              question: { type: 'string', description: 'The question, in one sentence.' },
              options: {
                type: 'array',
                description:
                  'Two or three answers to choose from, the best first. The user can always answer in other words.',
                items: {
                  type: 'object',
                  properties: {
                    label: { type: 'string', description: 'The answer in a few words.' },
                    description: { type: 'string', description: 'What it would mean to choose it.' },
                  },
                  required: ['label', 'description'],
                  additionalProperties: false,
                },
              },
            },
            required: ['id', 'header', 'question'],
            additionalProperties: false,
          },
        },
      },
      required: ['questions'],
      additionalProperties: false,
    },
  },
  async carryOut(turn, call) {
    const questions = questionArguments(call.input)
    if (typeof questions === 'string') return outcome(questions)
    // Who never wants to be asked may not be there, and the turn would wait for ever.
    if (turn.settings().approvalPolicy === 'never') {
      return outcome(
        'The user is not to be asked in this thread. Choose what suits best, and say what you chose.',
      )
    }
    const params: ToolRequestUserInputParams = {
      threadId: turn.threadId,
      turnId: turn.turnId,
      itemId: turn.itemId(call.callId),
      questions: [...questions],
      isBlocking: true,
      autoResolutionMs: null,
    }
    const holds = call.callId
    if (!isAsked(turn.goesOn, holds) && turn.reach(METHOD, params) === 'unable') {
      return outcome('No client of this thread can put questions to the user. Ask in your answer instead.')
    }
    const answer = await askClients(turn, 'waitingOnUserInput', { method: METHOD, params }, { holds })
    return told(answer)
  },
}

/** The answers go to the model in the form that it knows from the real server: JSON, by the ids of the questions. */
function told(answer: ApprovalAnswer): CallOutcome {
  switch (answer.kind) {
    case 'withdrawn':
      return CANCELLED
    case 'error':
      return outcome(`The questions got no answer: ${answer.message}.`)
    case 'result': {
      const { answers } = answer.result as ToolRequestUserInputResponse
      return outcome(shortened(JSON.stringify({ answers })))
    }
  }
}
