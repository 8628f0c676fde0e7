import type { AskForApproval, ThreadSettingsUpdatedNotification } from '@heddle/protocol'
import type { ThreadSettings } from '../threads/index.ts'
import type { Dialect } from './dialect.ts'

/** A thread can be under a policy that the version of a client has no word for; the nearest is told. */
export function sayable(policy: AskForApproval, dialect: Dialect): AskForApproval {
  const said = dialect.say('AskForApproval', policy) as AskForApproval | undefined
  return said ?? 'on-request'
}

/** What holds in a thread from now on, as all who follow it are told. */
export const settingsUpdate = (
  threadId: string,
  settings: ThreadSettings,
  dialect: Dialect,
): ThreadSettingsUpdatedNotification => ({
  threadId,
  threadSettings: {
    model: settings.model,
    modelProvider: settings.modelProvider,
    serviceTier: settings.serviceTier,
    effort: settings.effort,
    summary: null,
    personality: null,
    collaborationMode: {
      mode: 'default',
      settings: {
        model: settings.model,
        reasoning_effort: settings.effort,
        developer_instructions: settings.developerInstructions,
      },
    },
    multiAgentMode: 'explicitRequestOnly',
    disabledPluginIds: [],
    cwd: settings.cwd,
    environments: [{ environmentId: 'local', cwd: settings.cwd, runtimeWorkspaceRoots: [settings.cwd] }],
    approvalPolicy: sayable(settings.approvalPolicy, dialect),
    approvalsReviewer: 'user',
    sandboxPolicy: settings.sandbox,
    activePermissionProfile: null,
  },
})
