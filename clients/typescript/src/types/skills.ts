// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** For which folders to list skills. */
export interface SkillsListParams {
  /** The working folders. That of the server when empty or left out. */
  cwds?: string[]
  /** Read all files again, even those that the server remembers. */
  forceReload?: boolean
}

/** Skills, by working folder. */
export interface SkillsListResponse {
  /** One entry a folder. */
  data: SkillsListEntry[]
}

/** The skills of one working folder. */
export interface SkillsListEntry {
  /** The working folder. */
  cwd: string
  /** Its skills, also those that are off. */
  skills: SkillMetadata[]
  /** What could not be read. */
  errors: SkillErrorInfo[]
}

/** A skill: instructions for one kind of work. */
export interface SkillMetadata {
  /** Its name, as the user and the model write it. */
  name: string
  /** What it is good for and when to use it, for the model. */
  description: string
  /**
   * What it is good for, in a few words.
   *
   * @deprecated It comes from the older form of the file. Use `interface.shortDescription`.
   */
  shortDescription?: string | null
  /** How it is shown. Null when it does not say. */
  interface?: SkillInterface | null
  /** What it needs. Null when it does not say. */
  dependencies?: SkillDependencies | null
  /** Its file `SKILL.md`. */
  path: string
  /** Whom it is for. */
  scope: SkillScope
  /** The plugin that brought it, where that is known. */
  pluginId?: string | null
  /** Whether it is on. */
  enabled: boolean
}

/** How a skill is shown. */
export interface SkillInterface {
  /** Its name, for people. */
  displayName?: string | null
  /** What it is good for, in a few words for people. */
  shortDescription?: string | null
  /** The file of its small picture. */
  iconSmall?: string | null
  /** The file of its large picture. */
  iconLarge?: string | null
  /** Address of its small picture, where it comes from a catalogue. */
  iconSmallUrl?: string | null
  /** Address of its large picture, where it comes from a catalogue. */
  iconLargeUrl?: string | null
  /** Its colour. */
  brandColor?: string | null
  /** Words to use it with, for the user to begin from. */
  defaultPrompt?: string | null
}

/** What a skill needs. */
export interface SkillDependencies {
  /** The tools that it needs. */
  tools: SkillToolDependency[]
}

/** A tool that a skill needs. */
export interface SkillToolDependency {
  /** The kind of tool, such as `mcp`. */
  type: string
  /** Its name. */
  value: string
  /** What it is, for people. */
  description?: string | null
  /** How to talk to it, such as `streamable_http`. */
  transport?: string | null
  /** The command that starts it, where one does. */
  command?: string | null
  /** Its address, where it has one. */
  url?: string | null
}

/**
 * Whom a skill is for, and so where it comes from.
 *
 * - `user`: The user, everywhere.
 * - `repo`: Everybody who works on this project.
 * - `system`: Everybody: it comes with the server.
 * - `admin`: Everybody on this machine, as its administrator wants.
 */
export type SkillScope = 'user' | 'repo' | 'system' | 'admin' | (string & {})

/** Why a skill could not be read. */
export interface SkillErrorInfo {
  /** Its file. */
  path: string
  /** What is wrong, for people. */
  message: string
}

/** More folders to look for skills in. */
export interface SkillsExtraRootsSetParams {
  /** The folders, in place of those that were set before. None when empty. */
  extraRoots: string[]
}

/** The folders are set. */
export type SkillsExtraRootsSetResponse = Record<string, unknown>

/** A skill, and whether it is to be on. The skill is told by its file or by its name. */
export interface SkillsConfigWriteParams {
  /** The file `SKILL.md` of the skill. */
  path?: string | null
  /** Name of the skill, in place of `path`. */
  name?: string | null
  /** Whether it is to be on. */
  enabled: boolean
}

/** What came of it. */
export interface SkillsConfigWriteResponse {
  /** Whether the skill is on now, everything considered. */
  effectiveEnabled: boolean
}

/** Files of skills were changed, so that lists of skills are out of date. It does not say which. */
export type SkillsChangedNotification = Record<string, unknown>
