/** One thing that a released version demands: a check, and the clause that it is about. */
export interface Requirement {
  readonly check: string
  readonly clause: string
  readonly level: string
  /** The version of the suite that was the newest when it was added. */
  readonly since: string
}

/** What there is to demand now. */
export type Demanded = Omit<Requirement, 'since'>

export interface Frozen {
  /** In the order in which checks are listed. */
  readonly requirements: readonly Requirement[]
  /** What is taken back, as sentences: that is never right. */
  readonly faults: readonly string[]
}

/**
 * The requirements of a released version: those that were frozen, and what was added since.
 *
 * @param frozen those that were written down before
 * @param demanded what checks demand now
 * @param suite the version of the suite, for what is added
 */
export function freeze(frozen: readonly Requirement[], demanded: readonly Demanded[], suite: string): Frozen {
  const before = new Map(frozen.map((one) => [one.check, one]))
  const now = new Set(demanded.map(({ check }) => check))
  const requirements = demanded.map(
    ({ check, clause, level }): Requirement => ({
      check,
      clause,
      level,
      since: before.get(check)?.since ?? suite,
    }),
  )
  const faults = [
    ...frozen
      .filter(({ check }) => !now.has(check))
      .map(({ check, since }) => `${check} is demanded since ${since}, and is not any more.`),
    ...requirements.flatMap(({ check, clause, level }) => {
      const old = before.get(check)
      if (old === undefined || (old.clause === clause && old.level === level)) return []
      return [`${check} was about ${old.clause} (${old.level}), and is about ${clause} (${level}) now.`]
    }),
  ]
  return { requirements, faults }
}
