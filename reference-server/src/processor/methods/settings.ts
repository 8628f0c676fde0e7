import { resolve } from 'node:path'
import type {
  Config,
  SandboxMode,
  SandboxPolicy,
  Thread,
  ThreadForkParams,
  ThreadResumeParams,
  ThreadStartParams,
  ThreadStartResponse,
  TurnStartParams,
} from '@heddle/protocol'
import { ConfigRefusal } from '../../config/index.ts'
import type { Services } from '../../services/index.ts'
import type { ThreadSettings } from '../../threads/index.ts'
import { invalidParams } from '../rpc-failure.ts'
import { sayable } from '../settings-view.ts'
import type { MethodContext } from './context.ts'

/** What holds in a new thread unless the client says otherwise: what the configuration says for its folder. */
export function initialSettings(
  { defaults, services }: MethodContext,
  wantedFolder: string | null | undefined,
): ThreadSettings {
  const cwd = folder(wantedFolder, defaults.cwd)
  const { config } = services.configuration.read(cwd)
  const unconfigured: ThreadSettings = {
    model: defaults.model,
    modelProvider: defaults.modelProvider,
    cwd,
    approvalPolicy: 'on-request',
    sandbox: sandboxOf('read-only'),
    effort: null,
    serviceTier: null,
    baseInstructions: null,
    developerInstructions: null,
  }
  return withConfig(unconfigured, config, config.sandbox_workspace_write)
}

/** The settings after what a client asks for when it starts, resumes or forks a thread. */
export function withThreadParams(
  before: ThreadSettings,
  params: ThreadStartParams | ThreadResumeParams | ThreadForkParams,
  { services }: MethodContext,
): ThreadSettings {
  checkProvider(params.modelProvider, before.modelProvider)
  checkReviewer(params.approvalsReviewer)
  const cwd = folder(params.cwd, before.cwd)
  const asked = askedConfig(params.config ?? {}, services)
  const width = {
    ...services.configuration.read(cwd).config.sandbox_workspace_write,
    ...asked.sandbox_workspace_write,
  }
  const configured = withConfig(before, asked, width)
  return {
    ...configured,
    model: params.model ?? configured.model,
    cwd,
    approvalPolicy: params.approvalPolicy ?? configured.approvalPolicy,
    sandbox: params.sandbox ? sandboxOf(params.sandbox, width) : configured.sandbox,
    serviceTier: params.serviceTier ?? configured.serviceTier,
    baseInstructions: params.baseInstructions ?? configured.baseInstructions,
    developerInstructions: params.developerInstructions ?? configured.developerInstructions,
  }
}

function askedConfig(changes: Readonly<Record<string, unknown>>, { configuration }: Services): Config {
  try {
    return configuration.asked(changes)
  } catch (error) {
    if (error instanceof ConfigRefusal) throw invalidParams(`/config${error.pointer}`, error.message)
    throw error
  }
}

type SandboxWidth = Config['sandbox_workspace_write']

/** The settings after those of a configuration. @param width of the sandbox that lets the workspace be changed */
function withConfig(before: ThreadSettings, config: Config, width: SandboxWidth): ThreadSettings {
  const mode =
    config.sandbox_mode ??
    (config.sandbox_workspace_write && before.sandbox.type === 'workspaceWrite' ? 'workspace-write' : null)
  return {
    ...before,
    model: config.model || before.model,
    approvalPolicy: config.approval_policy ?? before.approvalPolicy,
    sandbox: mode === null ? before.sandbox : sandboxOf(mode, width),
    effort: config.model_reasoning_effort ?? before.effort,
    serviceTier: config.service_tier ?? before.serviceTier,
    baseInstructions: config.instructions ?? before.baseInstructions,
    developerInstructions: config.developer_instructions ?? before.developerInstructions,
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

function sandboxOf(mode: SandboxMode, width?: SandboxWidth): SandboxPolicy {
  switch (mode) {
    case 'read-only':
      return { type: 'readOnly', networkAccess: false }
    case 'workspace-write':
      return {
        type: 'workspaceWrite',
        writableRoots: width?.writable_roots ?? [],
        networkAccess: width?.network_access ?? false,
        excludeTmpdirEnvVar: width?.exclude_tmpdir_env_var ?? false,
        excludeSlashTmp: width?.exclude_slash_tmp ?? false,
      }
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
