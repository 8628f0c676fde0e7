// Made by heddle from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownObject, type UnknownTag, type UnknownVariant } from '../open.ts'

/**
 * When the agent has to ask before it acts.
 *
 * - `untrusted`: Ask before everything that is not known to be harmless.
 * - `on-request`: Ask when the model wants to leave the sandbox.
 * - `never`: Never ask. What the sandbox does not allow fails.
 * - `granular`: Decide kind by kind whether to ask.
 */
export type AskForApproval =
  | 'untrusted'
  | 'on-request'
  | 'never'
  | { granular: GranularApprovals }
  | UnknownTag
  | UnknownObject

/** Which kinds of question may be put to the client; the others are declined without asking. */
export interface GranularApprovals {
  /** Ask before something leaves the sandbox. */
  sandbox_approval: boolean
  /** Ask where a rule about commands says so. */
  rules: boolean
  /** Ask before a skill runs. */
  skill_approval?: boolean
  /** Ask when the model requests more permissions. */
  request_permissions?: boolean
  /** Pass on the questions of tool servers. */
  mcp_elicitations: boolean
}

/**
 * Who answers questions about approval.
 *
 * - `user`: A person, through the client.
 * - `auto_review`: A reviewing model; the client is told of its verdicts.
 * - `guardian_subagent`: A second agent that watches over the first.
 */
export type ApprovalsReviewer = 'user' | 'auto_review' | 'guardian_subagent' | (string & {})

/**
 * A sandbox by its short name, as a client asks for it.
 *
 * - `read-only`: Files can be read, nothing can be changed.
 * - `workspace-write`: Files can be changed inside the workspace only.
 * - `danger-full-access`: No sandbox at all.
 */
export type SandboxMode = 'read-only' | 'workspace-write' | 'danger-full-access' | (string & {})

/** What commands of the agent can reach. */
export type SandboxPolicy = KnownSandboxPolicy | UnknownVariant<'type'>

/** The kinds of {@link SandboxPolicy} that this package knows. */
export type KnownSandboxPolicy =
  | DangerFullAccessPolicy
  | ReadOnlyPolicy
  | ExternalSandboxPolicy
  | WorkspaceWritePolicy

/** Their values of `type`. */
export const SANDBOX_POLICY_TAGS = [
  'dangerFullAccess',
  'readOnly',
  'externalSandbox',
  'workspaceWrite',
] as const

/** Is this a kind of {@link SandboxPolicy} that this package knows? */
export function isKnownSandboxPolicy(value: SandboxPolicy): value is KnownSandboxPolicy {
  return isKnownTag(value.type, SANDBOX_POLICY_TAGS)
}

/** No sandbox at all. */
export interface DangerFullAccessPolicy {
  /** Tells the kind of sandbox. */
  type: 'dangerFullAccess'
}

/** Files can be read, nothing can be changed. */
export interface ReadOnlyPolicy {
  /** Tells the kind of sandbox. */
  type: 'readOnly'
  /** Whether commands may use the network. No when left out. */
  networkAccess?: boolean
}

/** The server already runs inside a sandbox that somebody else keeps; it adds none. */
export interface ExternalSandboxPolicy {
  /** Tells the kind of sandbox. */
  type: 'externalSandbox'
  /** What the outer sandbox lets through. Nothing when left out. */
  networkAccess?: NetworkAccess
}

/**
 * What an outer sandbox lets through to the network.
 *
 * - `restricted`: Nothing.
 * - `enabled`: Everything.
 */
export type NetworkAccess = 'restricted' | 'enabled' | (string & {})

/** Files can be changed inside the workspace only. */
export interface WorkspaceWritePolicy {
  /** Tells the kind of sandbox. */
  type: 'workspaceWrite'
  /** More folders that may be written to. */
  writableRoots?: string[]
  /** Whether commands may use the network. No when left out. */
  networkAccess?: boolean
  /** The folder in `TMPDIR` is not writable. */
  excludeTmpdirEnvVar?: boolean
  /** The folder `/tmp` is not writable. */
  excludeSlashTmp?: boolean
}

/**
 * The named set of permissions that a thread works under.
 *
 * @experimental Needs the capability `experimentalApi`.
 */
export interface ActivePermissionProfile {
  /** Name of the profile. */
  id: string
  /** Name of the profile that it builds on. */
  extends?: string | null
}
