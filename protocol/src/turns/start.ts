import type { Static } from 'typebox'
import {
  anything,
  area,
  experimental06,
  experimental11,
  field,
  list,
  maybe,
  optional,
  path,
  since06,
  since11,
  text,
} from '../define/index.ts'
import {
  CollaborationMode,
  MultiAgentMode,
  Personality,
  ReasoningEffort,
  ReasoningSummary,
  tonesAreGone,
} from '../models/settings.ts'
import { ApprovalsReviewer, AskForApproval } from '../policy/approval-policy.ts'
import { SandboxPolicy } from '../policy/sandbox.ts'
import { EnvironmentChoice } from '../threads/start.ts'
import { message } from './message.ts'
import { TurnToolOutput } from './tool-output.ts'
import { Turn } from './turn.ts'

const { object, openEnum } = area('turns')

export const CyberAccessProgram = openEnum(
  'CyberAccessProgram',
  'How the vendor is to treat a turn that deals with the security of computers. Who may have what is up to the vendor.',
  {
    standard: 'As any other turn.',
    daybreakBlue: 'As work in defence.',
    daybreakRed: 'As work in attack.',
  },
  since11,
)

export const TurnStartParams = object(
  'TurnStartParams',
  'What the user says, and what is to change from this turn on. While a turn runs, the input joins that turn.',
  {
    ...message,
    cwd: field('The working folder from now on.', maybe(path())),
    runtimeWorkspaceRoots: field(
      'The folders of the workspace from now on.',
      maybe(list(path())),
      experimental06,
    ),
    environments: field(
      'The machines to work on from now on.',
      maybe(list(EnvironmentChoice)),
      experimental06,
    ),
    approvalPolicy: field('When the agent has to ask, from now on.', maybe(AskForApproval)),
    approvalsReviewer: field('Who answers when it asks, from now on.', maybe(ApprovalsReviewer), since06),
    sandboxPolicy: field('What its commands can reach, from now on.', maybe(SandboxPolicy)),
    permissions: field(
      'Name of a set of permissions, in place of `sandboxPolicy`.',
      maybe(text()),
      experimental06,
    ),
    model: field('Name of the model from now on.', maybe(text())),
    serviceTier: field('Class of service from now on.', maybe(text()), since06),
    serviceTierForTurn: field('Class of service for this turn only.', maybe(text()), since11),
    effort: field('How long the model may think, from now on.', maybe(ReasoningEffort)),
    summary: field('How much of its thinking it tells, from now on.', maybe(ReasoningSummary)),
    personality: field('The tone in which the agent talks, from now on.', maybe(Personality), tonesAreGone),
    outputSchema: field(
      'JSON Schema that the final answer of this turn has to follow.',
      optional(anything()),
    ),
    collaborationMode: field('The way of working from now on.', maybe(CollaborationMode), {
      experimental: true,
    }),
    multiAgentMode: field('When the agent may start further agents.', maybe(MultiAgentMode), {
      ...experimental11,
      deprecated: 'It makes no difference any more. Choose an `effort` that includes it.',
    }),
    disabledPluginIds: field('Plugins to switch off.', maybe(list(text())), since11),
    parentTurnId: field('The turn that started this one.', maybe(text()), since11),
    rootTurnId: field('The turn that this one goes back to.', maybe(text()), since11),
    turnTrigger: field('What started the turn, in the words of the client.', maybe(text()), since11),
    toolOutput: field('The output of a tool, in place of words of the user.', maybe(TurnToolOutput), since11),
    cyberAccessProgram: field(
      'How the vendor is to treat the turn. As the vendor thinks fit when left out.',
      maybe(CyberAccessProgram),
      experimental11,
    ),
  },
)

export const TurnStartResponse = object(
  'TurnStartResponse',
  'The turn that was started, or that took the input.',
  {
    turn: field('The turn.', Turn),
  },
)

export type TurnStartParams = Static<typeof TurnStartParams>
export type TurnStartResponse = Static<typeof TurnStartResponse>
export type CyberAccessProgram = Static<typeof CyberAccessProgram>
