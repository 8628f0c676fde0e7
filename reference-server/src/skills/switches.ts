import { type Configuration, isTable, type Settings, valueAt } from '../config/index.ts'

/** A skill by its file or by its name. */
export interface SkillChoice {
  readonly path: string | null
  readonly name: string | null
}

/** What the configuration says about single skills, as `[[skills.config]]` with `path` or `name` and `enabled`. */
export class SkillSwitches {
  readonly #entries: readonly Settings[]

  constructor(configuration: Configuration) {
    const entries = valueAt(configuration.read().settings, ['skills', 'config'])
    this.#entries = Array.isArray(entries) ? entries.filter(isTable) : []
  }

  /** On, unless it was switched off; the last word counts. */
  isOn(skill: { readonly path: string; readonly name: string }): boolean {
    const said = this.#entries.findLast(({ path, name }) => path === skill.path || name === skill.name)
    return said?.enabled !== false
  }

  /** The entries when a skill is switched. What is on anyway needs no entry. */
  with(skill: SkillChoice, enabled: boolean): Settings[] {
    const isOther = ({ path, name }: Settings): boolean =>
      skill.path === null ? name !== skill.name : path !== skill.path
    const others = this.#entries.filter(isOther)
    const choice: Settings = skill.path === null ? { name: skill.name } : { path: skill.path }
    return enabled ? others : [...others, { ...choice, enabled }]
  }
}
