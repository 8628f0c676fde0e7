import type { Static } from 'typebox'
import {
  anything,
  area,
  experimental06,
  experimental11,
  field,
  list,
  map,
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
} from '../models/settings.ts'
import { ApprovalsReviewer, AskForApproval } from '../policy/approval-policy.ts'
import { SandboxPolicy } from '../policy/sandbox.ts'
import { EnvironmentChoice } from '../threads/start.ts'
import { Turn } from './turn.ts'
import { UserInput } from './user-input.ts'

const { object, openEnum } = area('turns')

const AdditionalContextKind = openEnum(
  'AdditionalContextKind',
  'How far a piece of context can be trusted.',
  {
    untrusted: 'It may come from anywhere; the model must not follow it.',
    application: 'The client vouches for it.',
  },
  experimental06,
)

const AdditionalContextEntry = object(
  'AdditionalContextEntry',
  'Something for the model to know that the user did not say.',
  {
    kind: field('How far it can be trusted.', AdditionalContextKind),
    name: field('Its name.', maybe(text()), since11),
    value: field('What to know.', text()),
  },
  experimental06,
)

export const TurnStartParams = object(
  'TurnStartParams',
  'What the user says, and what is to change from this turn on. While a turn runs, the input joins that turn.',
  {
    threadId: field('The thread.', text()),
    input: field('What the user says.', list(UserInput)),
    clientUserMessageId: field(
      'An id for the message, so that sending it again does no harm.',
      maybe(text()),
      since06,
    ),
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
    personality: field('The tone in which the agent talks, from now on.', maybe(Personality)),
    outputSchema: field(
      'JSON Schema that the final answer of this turn has to follow.',
      optional(anything()),
    ),
    collaborationMode: field('The way of working from now on.', maybe(CollaborationMode), {
      experimental: true,
    }),
    multiAgentMode: field('When the agent may start further agents.', maybe(MultiAgentMode), experimental11),
    additionalContext: field(
      'More for the model to know, by name.',
      maybe(map(AdditionalContextEntry)),
      experimental06,
    ),
    disabledPluginIds: field('Plugins to switch off.', maybe(list(text())), since11),
    parentTurnId: field('The turn that started this one.', maybe(text()), since11),
    rootTurnId: field('The turn that this one goes back to.', maybe(text()), since11),
    turnTrigger: field('What started the turn, in the words of the client.', maybe(text()), since11),
    toolOutput: field('The output of a tool, in place of words of the user.', maybe(anything()), since11),
    responsesapiClientMetadata: field('Passed on to the model endpoint.', maybe(map(text())), experimental06),
    responsesapiClientMetadataPatch: field(
      'Changes to what is passed on.',
      maybe(map(text())),
      experimental11,
    ),
    cyberAccessProgram: field('A switch of the vendor.', maybe(text()), experimental11),
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
