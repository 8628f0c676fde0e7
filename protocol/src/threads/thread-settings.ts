import { anything, field, list, map, maybe, optional, path, text } from '../define/index.ts'
import { MultiAgentMode, Personality, ReasoningEffort } from '../models/settings.ts'
import { ApprovalsReviewer, AskForApproval } from '../policy/approval-policy.ts'
import { ActivePermissionProfile, SandboxMode, SandboxPolicy } from '../policy/sandbox.ts'
import { Thread } from './thread.ts'

const later = { since: '2026-11' } as const
const experimental = { since: '2026-11', experimental: true } as const

/** What a client may set when it starts a thread, and again when it resumes one. */
export const requestedSettings = {
  model: field("Name of the model. The server's own choice when left out.", maybe(text())),
  modelProvider: field('Name of the provider of the model, as configured at the server.', maybe(text())),
  serviceTier: field('Class of service at the model endpoint.', maybe(text()), later),
  cwd: field('The working folder. That of the server when left out.', maybe(path())),
  runtimeWorkspaceRoots: field('The folders of the workspace.', maybe(list(path())), experimental),
  approvalPolicy: field('When the agent has to ask before it acts.', maybe(AskForApproval)),
  approvalsReviewer: field('Who answers when it asks.', maybe(ApprovalsReviewer), later),
  sandbox: field('What its commands can reach.', maybe(SandboxMode)),
  permissions: field('Name of a set of permissions, in place of `sandbox`.', maybe(text()), experimental),
  config: field(
    'Settings of the server to change for this thread, by their dotted names.',
    maybe(map(anything())),
  ),
  baseInstructions: field('Instructions in place of those that the server gives the model.', maybe(text())),
  developerInstructions: field('Instructions that go before those of the user.', maybe(text())),
  personality: field('The tone in which the agent talks.', maybe(Personality)),
}

/** What holds for a thread that was started or resumed, after the server's own settings came in. */
export const settingsInForce = {
  thread: field('The thread.', Thread),
  model: field('Name of the model.', text()),
  modelProvider: field('Name of the provider of the model.', text()),
  serviceTier: field('Class of service at the model endpoint.', maybe(text()), later),
  disabledPluginIds: field('Plugins that are switched off.', optional(list(text())), later),
  cwd: field('The working folder.', path()),
  runtimeWorkspaceRoots: field('The folders of the workspace.', optional(list(path())), experimental),
  instructionSources: field('Files whose instructions the model was given.', optional(list(path())), later),
  approvalPolicy: field('When the agent has to ask before it acts.', AskForApproval),
  approvalsReviewer: field('Who answers when it asks.', ApprovalsReviewer, later),
  sandbox: field('What its commands can reach.', SandboxPolicy),
  activePermissionProfile: field(
    'The named set of permissions in force.',
    maybe(ActivePermissionProfile),
    experimental,
  ),
  reasoningEffort: field('How long the model may think.', maybe(ReasoningEffort)),
  multiAgentMode: field('When the agent may start further agents.', optional(MultiAgentMode), experimental),
}
