import { join, resolve } from 'node:path'
import { type Configuration, projectFolders } from '../config/index.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { skillFilesIn } from './find.ts'
import { readSkill, type SkillFault, type SkillFile } from './skill-file.ts'
import { type SkillChoice, SkillSwitches } from './switches.ts'
import { RootWatch } from './watch.ts'

/** Whom a skill is for: the user, or everybody who works on a project. */
type SkillScope = 'user' | 'repo'

export interface Skill extends SkillFile {
  readonly scope: SkillScope
  readonly enabled: boolean
}

/** The skills of one working folder. */
export interface FolderSkills {
  readonly cwd: string
  readonly skills: readonly Skill[]
  readonly faults: readonly SkillFault[]
}

interface Root {
  readonly folder: string
  readonly scope: SkillScope
}

export interface SkillsOptions {
  /** The folder of the server's state, absolute. */
  readonly home: string
  readonly configuration: Configuration
  /** Files of skills were changed, or other ones count. */
  readonly onChange: () => void
}

/** Where projects keep their skills, in a folder of that name. */
const PROJECT_FOLDERS = ['.agents', '.codex']

/**
 * The skills of working folders: those of the user in `skills` of the state folder and in more folders that clients
 * name, and those of the project in `.agents/skills` and `.codex/skills` of each folder from its root down to the working folder.
 */
export class Skills {
  readonly #options: SkillsOptions
  readonly #watch: RootWatch
  readonly #serially = oneAtATime()
  #extraRoots: readonly string[] = []

  constructor(options: SkillsOptions) {
    this.#options = options
    this.#watch = new RootWatch(options.onChange)
  }

  /**
   * Reads the files, and watches their folders from then on.
   *
   * @param cwd absolute
   * @param more folders for this time, as if they were the user's own
   */
  async of(cwd: string, more: readonly string[] = []): Promise<FolderSkills> {
    const roots = this.#roots(cwd, more)
    this.#watch.add(roots.map(({ folder }) => folder))
    const switches = new SkillSwitches(this.#options.configuration)
    const skills: Skill[] = []
    const faults: SkillFault[] = []
    const seen = new Set<string>()
    for (const { folder, scope } of roots) {
      for (const path of skillFilesIn(folder)) {
        if (seen.has(path)) continue
        seen.add(path)
        const read = await readSkill(path)
        if ('message' in read) faults.push(read)
        else skills.push({ ...read, scope, enabled: switches.isOn(read) })
      }
    }
    return { cwd, skills, faults }
  }

  /** Looks in these folders, too, in place of those that were set before. */
  setExtraRoots(roots: readonly string[]): void {
    this.#extraRoots = roots.map((root) => resolve(root))
    this.#watch.add(this.#extraRoots)
    this.#options.onChange()
  }

  /**
   * Switches a skill on or off, for good.
   *
   * @returns whether it is on now
   * @throws ConfigRefusal when the configuration cannot be written
   */
  switch(skill: SkillChoice, enabled: boolean): Promise<boolean> {
    const { configuration, onChange } = this.#options
    return this.#serially(async () => {
      const value = new SkillSwitches(configuration).with(skill, enabled)
      await configuration.write([
        {
          keyPath: 'skills.config',
          value: value.length === 0 ? null : value,
          mergeStrategy: 'replace',
        },
      ])
      onChange()
      return new SkillSwitches(configuration).isOn({ path: skill.path ?? '', name: skill.name ?? '' })
    })
  }

  close(): void {
    this.#watch.close()
  }

  #roots(cwd: string, more: readonly string[]): Root[] {
    const own = join(this.#options.home, 'skills')
    const projects = projectFolders(cwd)
      .toReversed()
      .flatMap((folder) => PROJECT_FOLDERS.map((name) => join(folder, name, 'skills')))
      // Who works in the folder above the state of the server has no project there.
      .filter((folder) => folder !== own)
      .map((folder): Root => ({ folder, scope: 'repo' }))
    const users = [own, ...this.#extraRoots, ...more]
    return [...projects, ...users.map((folder): Root => ({ folder: resolve(folder), scope: 'user' }))]
  }
}
