import type { ProtocolModel } from '@heddle/protocol'
import { stagedChanges } from '../stages.ts'
import { Areas, byAcquaintance } from './areas.ts'
import { type Changelog, type ChangelogEntry, nothingBefore, SECTIONS } from './changelog.ts'
import { entryOf } from './entry.ts'

/** @param old null for the first version: all of it is new */
export function changelogOf(old: ProtocolModel | null, now: ProtocolModel): Changelog {
  const models = { old: old ?? nothingBefore(now), new: now }
  const areas = new Areas(models)
  const entries = stagedChanges(models).map((staged) => entryOf(staged, models, old === null))
  const groups = Map.groupBy(entries, (entry) => areas.areaOf(entry))
  return {
    name: now.name,
    from: old?.version ?? null,
    to: now.version,
    areas: [...groups]
      .map(([area, list]) => ({ area, entries: list.toSorted(inOrder) }))
      .toSorted((one, other) => byAcquaintance(one.area, other.area)),
  }
}

/** By what happened, and what is for everybody first; otherwise as the protocol has it. */
function inOrder(one: ChangelogEntry, other: ChangelogEntry): number {
  const section = ({ section: name }: ChangelogEntry) => SECTIONS.indexOf(name)
  return section(one) - section(other) || Number(one.experimental) - Number(other.experimental)
}
