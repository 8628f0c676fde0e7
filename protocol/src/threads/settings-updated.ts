import type { Static } from 'typebox'
import {
  area,
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
import { ActivePermissionProfile, SandboxPolicy } from '../policy/sandbox.ts'
import { ThreadEnvironment } from './thread.ts'

const { object } = area('threads')

const ThreadSettings = object(
  'ThreadSettings',
  'What the next turn of a thread will be run with.',
  {
    model: field('Name of the model.', text()),
    modelProvider: field('Name of the provider of the model.', text()),
    serviceTier: field('Class of service at the model endpoint.', maybe(text())),
    effort: field('How long the model may think.', maybe(ReasoningEffort)),
    summary: field('How much of its thinking the model tells.', maybe(ReasoningSummary)),
    personality: field('The tone in which the agent talks.', maybe(Personality), tonesAreGone),
    collaborationMode: field('The way of working.', CollaborationMode),
    multiAgentMode: field('When the agent may start further agents.', optional(MultiAgentMode), {
      ...experimental11,
      default: 'explicitRequestOnly',
      deprecated: 'It never says anything else than `explicitRequestOnly`. Look at `effort`.',
    }),
    disabledPluginIds: field('Plugins that are switched off.', optional(list(text())), {
      ...since11,
      default: [],
    }),
    cwd: field('The working folder.', path()),
    environments: field('The machines to work on.', maybe(list(ThreadEnvironment)), experimental11),
    approvalPolicy: field('When the agent has to ask before it acts.', AskForApproval),
    approvalsReviewer: field('Who answers when it asks.', ApprovalsReviewer),
    sandboxPolicy: field('What its commands can reach.', SandboxPolicy),
    activePermissionProfile: field('The named set of permissions in force.', maybe(ActivePermissionProfile)),
  },
  since06,
)

export const ThreadSettingsUpdatedNotification = object(
  'ThreadSettingsUpdatedNotification',
  'A thread goes on with other settings.',
  {
    threadId: field('The thread.', text()),
    threadSettings: field('All that hold now.', ThreadSettings),
  },
  since06,
)

export type ThreadSettingsUpdatedNotification = Static<typeof ThreadSettingsUpdatedNotification>
