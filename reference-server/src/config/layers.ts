import { join } from 'node:path'
import type { Config } from '@heddle/protocol'
import { type ConfigFile, type ConfigWarning, fingerprint, readConfigFile } from './config-file.ts'
import { isTrusted, projectFolders } from './project.ts'
import { dotted, leavesOf, merged, type SettingFault, type Settings } from './settings.ts'

/** Where settings come from, as the protocol names it, with a fingerprint of them. */
export interface LayerId {
  readonly name:
    | { readonly type: 'user'; readonly file: string; readonly profile: null }
    | { readonly type: 'project'; readonly dotCodexFolder: string }
    | { readonly type: 'sessionFlags' }
  readonly version: string
}

export interface Layer {
  readonly id: LayerId
  /** What counts of it, or would count if it were not disabled. */
  readonly settings: Settings
  /** Why it does not count, for people; null when it does. */
  readonly disabledReason: string | null
}

/** All layers taken together. */
export interface InForce {
  readonly settings: Settings
  /** The same: nothing is in force that is not as the protocol has it. */
  readonly config: Config
  /** The layer of each setting, by its dotted name. */
  readonly origins: ReadonlyMap<string, LayerId>
  /** The strongest first. */
  readonly layers: readonly Layer[]
  readonly warnings: readonly ConfigWarning[]
}

export interface Sources {
  readonly user: ConfigFile
  /** What the command line of the server says. */
  readonly flags: Settings
  /** The working folder whose project counts; null for none. */
  readonly cwd: string | null
  readonly check: (settings: Settings) => readonly SettingFault[]
}

/** The file of the user, then the project from its root down to the working folder, then the command line. */
export function inForce({ user, flags, cwd, check }: Sources): InForce {
  const projects = cwd === null ? [] : projectFiles(cwd, user, check)
  const layers: Layer[] = [
    {
      id: { name: { type: 'user', file: user.file, profile: null }, version: user.version },
      settings: user.settings,
      disabledReason: user.isReadable ? null : 'The file cannot be read.',
    },
    ...projects.map(({ file, folder, trusted }) => ({
      id: { name: { type: 'project', dotCodexFolder: folder }, version: file.version } as const,
      settings: file.settings,
      disabledReason: disabledReason(file, trusted),
    })),
  ]
  if (Object.keys(flags).length > 0) {
    const version = fingerprint(JSON.stringify(flags))
    layers.push({ id: { name: { type: 'sessionFlags' }, version }, settings: flags, disabledReason: null })
  }
  const active = layers.filter(({ disabledReason }) => disabledReason === null)
  const settings = active.reduce<Settings>((all, layer) => merged(all, layer.settings), {})
  return {
    settings,
    // Checked when the files were read.
    config: settings as Config,
    origins: new Map(
      active.flatMap(({ id, settings }) => leavesOf(settings).map(({ path }) => [dotted(path), id] as const)),
    ),
    layers: layers.reverse(),
    warnings: [user, ...projects.map(({ file }) => file)].flatMap(({ warnings }) => warnings),
  }
}

interface ProjectFile {
  readonly file: ConfigFile
  readonly folder: string
  readonly trusted: boolean
}

function projectFiles(cwd: string, user: ConfigFile, check: Sources['check']): ProjectFile[] {
  const folders = projectFolders(cwd)
  const root = folders[0] ?? cwd
  return folders.flatMap((each) => {
    const folder = join(each, '.codex')
    const path = join(folder, 'config.toml')
    // Who works in the folder above the state of the server has no project there.
    if (path === user.file) return []
    const file = readConfigFile(path, check)
    return file.exists ? [{ file, folder, trusted: isTrusted(each, root, user.settings) }] : []
  })
}

function disabledReason(file: ConfigFile, trusted: boolean): string | null {
  if (!file.isReadable) return 'The file cannot be read.'
  if (trusted) return null
  return 'The user does not trust this project: projects."FOLDER".trust_level in the file of the user is not "trusted".'
}
