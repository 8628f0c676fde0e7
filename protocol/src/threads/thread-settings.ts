import {
  anything,
  experimental06,
  experimental11,
  field,
  flag,
  list,
  map,
  maybe,
  optional,
  path,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { MultiAgentMode, Personality, ReasoningEffort, tonesAreGone } from '../models/settings.ts'
import { ApprovalsReviewer, AskForApproval } from '../policy/approval-policy.ts'
import { ActivePermissionProfile, SandboxMode, SandboxPolicy } from '../policy/sandbox.ts'
import { Thread } from './thread.ts'

/** What a client may set when it starts a thread, and again when it resumes or forks one. */
export const requestedSettings = {
  model: field("Name of the model. The server's own choice when left out.", maybe(text())),
  modelProvider: field('Name of the provider of the model, as configured at the server.', maybe(text())),
  serviceTier: field('Class of service at the model endpoint.', maybe(text()), since06),
  cwd: field('The working folder. That of the server when left out.', maybe(path())),
  runtimeWorkspaceRoots: field('The folders of the workspace.', maybe(list(path())), experimental06),
  approvalPolicy: field('When the agent has to ask before it acts.', maybe(AskForApproval)),
  approvalsReviewer: field('Who answers when it asks.', maybe(ApprovalsReviewer), since06),
  sandbox: field('What its commands can reach.', maybe(SandboxMode)),
  permissions: field('Name of a set of permissions, in place of `sandbox`.', maybe(text()), experimental06),
  config: field(
    'Settings of the server to change for this thread, by their dotted names.',
    maybe(map(anything())),
  ),
  baseInstructions: field('Instructions in place of those that the server gives the model.', maybe(text())),
  developerInstructions: field('Instructions that go before those of the user.', maybe(text())),
}

/** The tone, which can be chosen when a thread is started or resumed, but not for a copy. */
export const personality = field('The tone in which the agent talks.', maybe(Personality), tonesAreGone)

/** Which stored thread a client takes up again or copies, and how it wants it shown. */
export const storedThread = {
  threadId: field('The thread.', text()),
  path: field('Take the thread from this file, whatever its id.', maybe(path()), { experimental: true }),
  excludeTurns: field(
    'Answer without the turns, for reading them page by page. With all of them when left out.',
    optional(flag()),
    { since: '2026-06', stableSince: '2026-11' },
  ),
}

/** What holds for a thread that was started, resumed or forked, after the server's own settings came in. */
export const settingsInForce = {
  thread: field('The thread.', Thread),
  model: field('Name of the model.', text()),
  modelProvider: field('Name of the provider of the model.', text()),
  serviceTier: field('Class of service at the model endpoint.', maybe(text()), since06),
  disabledPluginIds: field('Plugins that are switched off.', optional(list(text())), {
    ...since11,
    default: [],
  }),
  cwd: field('The working folder.', path()),
  runtimeWorkspaceRoots: field('The folders of the workspace.', optional(list(path())), {
    ...experimental06,
    default: [],
  }),
  instructionSources: field('Files whose instructions the model was given.', optional(list(path())), {
    ...since06,
    default: [],
  }),
  approvalPolicy: field('When the agent has to ask before it acts.', AskForApproval),
  approvalsReviewer: field('Who answers when it asks.', ApprovalsReviewer, since06),
  sandbox: field('What its commands can reach.', SandboxPolicy),
  activePermissionProfile: field(
    'The named set of permissions in force.',
    maybe(ActivePermissionProfile),
    experimental06,
  ),
  reasoningEffort: field('How long the model may think.', maybe(ReasoningEffort)),
  multiAgentMode: field('When the agent may start further agents.', optional(MultiAgentMode), {
    ...experimental11,
    default: 'explicitRequestOnly',
    deprecated: 'It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.',
  }),
}
