// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

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
  /** Ask before a skill runs. No when left out. */
  skill_approval?: boolean
  /** Ask when the model requests more permissions. No when left out. */
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

/**
 * What commands of the agent can reach.
 *
 * - `dangerFullAccess`: No sandbox at all.
 * - `readOnly`: Files can be read, nothing can be changed.
 * - `externalSandbox`: The server already runs inside a sandbox that somebody else keeps; it adds none.
 * - `workspaceWrite`: Files can be changed inside the workspace only.
 */
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
  /** More folders that may be written to. None when left out. */
  writableRoots?: string[]
  /** Whether commands may use the network. No when left out. */
  networkAccess?: boolean
  /** The folder in `TMPDIR` is not writable. It is when left out. */
  excludeTmpdirEnvVar?: boolean
  /** The folder `/tmp` is not writable. It is when left out. */
  excludeSlashTmp?: boolean
}

/** The named set of permissions that a thread works under. */
export interface ActivePermissionProfile {
  /** Name of the profile. */
  id: string
  /** Name of the profile that it builds on. */
  extends?: string | null
}

/** Access to files beyond what the sandbox allows. */
export interface AdditionalFileSystemPermissions {
  /** Rules about files. */
  entries?: FileSystemSandboxEntry[] | null
  /**
   * How many folders deep to look for files that fit a pattern. Matters only on systems where the sandbox has
   * to be given every such file beforehand. At least 1.
   */
  globScanMaxDepth?: number | null
  /**
   * Files and folders that can be read.
   *
   * @deprecated The older form, which is to go. Use `entries`.
   */
  read?: string[] | null
  /**
   * Files and folders that can be changed.
   *
   * @deprecated The older form, which is to go. Use `entries`.
   */
  write?: string[] | null
}

/** What commands may do with some files. */
export interface FileSystemSandboxEntry {
  /** Which files. */
  path: FileSystemPath
  /** What may be done with them. */
  access: FileSystemAccessMode
}

/**
 * Which files are meant.
 *
 * - `path`: A file, or a folder with all that is in it.
 * - `glob_pattern`: All files whose path fits a pattern.
 * - `special`: A place by what it is for.
 */
export type FileSystemPath = KnownFileSystemPath | UnknownVariant<'type'>

/** The kinds of {@link FileSystemPath} that this package knows. */
export type KnownFileSystemPath = PathFileSystemPath | GlobPatternFileSystemPath | SpecialFileSystemPath

/** Their values of `type`. */
export const FILE_SYSTEM_PATH_TAGS = ['path', 'glob_pattern', 'special'] as const

/** Is this a kind of {@link FileSystemPath} that this package knows? */
export function isKnownFileSystemPath(value: FileSystemPath): value is KnownFileSystemPath {
  return isKnownTag(value.type, FILE_SYSTEM_PATH_TAGS)
}

/** A file, or a folder with all that is in it. */
export interface PathFileSystemPath {
  /** Tells how the files are named. */
  type: 'path'
  /** The file or folder. */
  path: string
}

/** All files whose path fits a pattern. */
export interface GlobPatternFileSystemPath {
  /** Tells how the files are named. */
  type: 'glob_pattern'
  /** The pattern, with `*` and `**`. */
  pattern: string
}

/** A place by what it is for. */
export interface SpecialFileSystemPath {
  /** Tells how the files are named. */
  type: 'special'
  /** The place. */
  value: FileSystemSpecialPath
}

/**
 * A place among the files by what it is for, wherever it lies.
 *
 * - `root`: All files there are.
 * - `minimal`: What programs need of the system in order to run at all.
 * - `project_roots`: The folders of the workspace.
 * - `tmpdir`: The folder in `TMPDIR`.
 * - `slash_tmp`: The folder `/tmp`.
 * - `unknown`: A place that this server does not know; a newer one may.
 */
export type FileSystemSpecialPath = KnownFileSystemSpecialPath | UnknownVariant<'kind'>

/** The kinds of {@link FileSystemSpecialPath} that this package knows. */
export type KnownFileSystemSpecialPath =
  | RootFileSystemSpecialPath
  | MinimalFileSystemSpecialPath
  | ProjectRootsFileSystemSpecialPath
  | TmpdirFileSystemSpecialPath
  | SlashTmpFileSystemSpecialPath
  | UnknownFileSystemSpecialPath

/** Their values of `kind`. */
export const FILE_SYSTEM_SPECIAL_PATH_TAGS = [
  'root',
  'minimal',
  'project_roots',
  'tmpdir',
  'slash_tmp',
  'unknown',
] as const

/** Is this a kind of {@link FileSystemSpecialPath} that this package knows? */
export function isKnownFileSystemSpecialPath(
  value: FileSystemSpecialPath,
): value is KnownFileSystemSpecialPath {
  return isKnownTag(value.kind, FILE_SYSTEM_SPECIAL_PATH_TAGS)
}

/** All files there are. */
export interface RootFileSystemSpecialPath {
  /** Tells the kind of place. */
  kind: 'root'
}

/** What programs need of the system in order to run at all. */
export interface MinimalFileSystemSpecialPath {
  /** Tells the kind of place. */
  kind: 'minimal'
}

/** The folders of the workspace. */
export interface ProjectRootsFileSystemSpecialPath {
  /** Tells the kind of place. */
  kind: 'project_roots'
  /** A path below it, relative to it. All of it when left out. */
  subpath?: string | null
}

/** The folder in `TMPDIR`. */
export interface TmpdirFileSystemSpecialPath {
  /** Tells the kind of place. */
  kind: 'tmpdir'
}

/** The folder `/tmp`. */
export interface SlashTmpFileSystemSpecialPath {
  /** Tells the kind of place. */
  kind: 'slash_tmp'
}

/** A place that this server does not know; a newer one may. */
export interface UnknownFileSystemSpecialPath {
  /** Tells the kind of place. */
  kind: 'unknown'
  /** What the place is called. */
  path: string
  /** A path below it, relative to it. All of it when left out. */
  subpath?: string | null
}

/**
 * What may be done with files.
 *
 * - `read`: They can be read.
 * - `write`: They can be read and changed.
 * - `deny`: They cannot even be read.
 */
export type FileSystemAccessMode = 'read' | 'write' | 'deny' | (string & {})

/** Access to the network beyond what the sandbox allows. */
export interface AdditionalNetworkPermissions {
  /** Whether the network can be used. Nothing changes when left out. */
  enabled?: boolean | null
}

/** The permissions that the model asks for. */
export interface RequestPermissionProfile {
  /** More access to files. None when left out. */
  fileSystem?: AdditionalFileSystemPermissions | null
  /** More access to the network. None when left out. */
  network?: AdditionalNetworkPermissions | null
}

/** The permissions that the user grants: those that were asked for, or a part of them. */
export interface GrantedPermissionProfile {
  /** More access to files. None when left out. */
  fileSystem?: AdditionalFileSystemPermissions | null
  /** More access to the network. None when left out. */
  network?: AdditionalNetworkPermissions | null
}

/** Which sets of permissions to list. */
export interface PermissionProfileListParams {
  /** Where to go on: `nextCursor` of the page before. */
  cursor?: string | null
  /** How many at most. All when left out. */
  limit?: number | null
  /** The working folder whose project may bring sets of its own. */
  cwd?: string | null
}

/** One page of sets of permissions. */
export interface PermissionProfileListResponse {
  /** The sets. */
  data: PermissionProfileSummary[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
}

/** A named set of permissions that a thread can work under. */
export interface PermissionProfileSummary {
  /** Its name, as `permissions` of a thread takes it. Those of the server itself begin with `:`. */
  id: string
  /** What it allows, for people. */
  description?: string | null
  /** Whether the rules of the administrator let users choose it. */
  allowed: boolean
}
