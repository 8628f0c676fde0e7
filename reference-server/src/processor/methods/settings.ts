import { resolve } from 'node:path'
import type {
  AskForApproval,
  SandboxMode,
  SandboxPolicy,
  Thread,
  ThreadResumeParams,
  ThreadStartParams,
  ThreadStartResponse,
  TurnStartParams,
} from '@heddle/protocol'
import type { ThreadSettings } from '../../threads/index.ts'
import { invalidParams } from '../rpc-failure.ts'
import type { Defaults, MethodContext } from './context.ts'

/** What holds in a new thread unless the client says otherwise. */
export function initialSettings(defaults: Defaults): ThreadSettings {
  return {
    model: defaults.model,
    modelProvider: defaults.modelProvider,
    cwd: defaults.cwd,
    approvalPolicy: 'on-request',
    sandbox: { type: 'readOnly', networkAccess: false },
    effort: null,
    serviceTier: null,
    baseInstructions: null,
    developerInstructions: null,
  }
}

/** The settings after what a client asks for when it starts or resumes a thread. */
export function withThreadParams(
  before: ThreadSettings,
  params: ThreadStartParams | ThreadResumeParams,
): ThreadSettings {
  checkProvider(params.modelProvider, before.modelProvider)
  checkReviewer(params.approvalsReviewer)
  return {
    ...before,
    model: params.model ?? before.model,
    cwd: folder(params.cwd, before.cwd),
    approvalPolicy: params.approvalPolicy ?? before.approvalPolicy,
    sandbox: params.sandbox ? sandboxOf(params.sandbox) : before.sandbox,
    serviceTier: params.serviceTier ?? before.serviceTier,
    baseInstructions: params.baseInstructions ?? before.baseInstructions,
    developerInstructions: params.developerInstructions ?? before.developerInstructions,
  }
}

/** The settings from a turn on. */
export function withTurnParams(before: ThreadSettings, params: TurnStartParams): ThreadSettings {
  checkReviewer(params.approvalsReviewer)
  return {
    ...before,
    model: params.model ?? before.model,
    cwd: folder(params.cwd, before.cwd),
    approvalPolicy: params.approvalPolicy ?? before.approvalPolicy,
    sandbox: params.sandboxPolicy ? completed(params.sandboxPolicy) : before.sandbox,
    effort: params.effort ?? before.effort,
    serviceTier: params.serviceTier ?? before.serviceTier,
  }
}

/** What holds in a thread, as the answers to starting and resuming it say. */
export function settingsView(
  thread: Thread,
  settings: ThreadSettings,
  { dialect }: MethodContext,
): ThreadStartResponse {
  return {
    thread,
    model: settings.model,
    modelProvider: settings.modelProvider,
    serviceTier: settings.serviceTier,
    disabledPluginIds: [],
    cwd: settings.cwd,
    runtimeWorkspaceRoots: [settings.cwd],
    instructionSources: [],
    approvalPolicy: sayable(settings.approvalPolicy, dialect),
    approvalsReviewer: 'user',
    sandbox: settings.sandbox,
    activePermissionProfile: null,
    reasoningEffort: settings.effort,
    multiAgentMode: 'explicitRequestOnly',
  }
}

/** A thread can be under a policy that the version of this client has no word for; the nearest is told. */
function sayable(policy: AskForApproval, dialect: MethodContext['dialect']): AskForApproval {
  const said = dialect.say('AskForApproval', policy) as AskForApproval | undefined
  return said ?? 'on-request'
}

function sandboxOf(mode: SandboxMode): SandboxPolicy {
  switch (mode) {
    case 'read-only':
      return { type: 'readOnly', networkAccess: false }
    case 'workspace-write':
      return completed({ type: 'workspaceWrite' })
    case 'danger-full-access':
      return { type: 'dangerFullAccess' }
  }
}

/** With every choice written out, as the real server gives policies back. */
function completed(policy: SandboxPolicy): SandboxPolicy {
  switch (policy.type) {
    case 'workspaceWrite':
      return {
        writableRoots: [],
        networkAccess: false,
        excludeTmpdirEnvVar: false,
        excludeSlashTmp: false,
        ...policy,
      }
    case 'readOnly':
      return { networkAccess: false, ...policy }
    case 'externalSandbox':
      return { networkAccess: 'restricted', ...policy }
    default:
      return policy
  }
}

const folder = (wanted: string | null | undefined, before: string): string =>
  wanted ? resolve(before, wanted) : before

function checkProvider(wanted: string | null | undefined, own: string): void {
  if (wanted && wanted !== own) {
    throw invalidParams(
      '/modelProvider',
      `This server has no model provider ${JSON.stringify(wanted)}; it has ${JSON.stringify(own)}.`,
    )
  }
}

function checkReviewer(wanted: string | null | undefined): void {
  if (wanted && wanted !== 'user') {
    throw invalidParams(
      '/approvalsReviewer',
      `This server lets only the user answer approvals, not ${JSON.stringify(wanted)}.`,
    )
  }
}
