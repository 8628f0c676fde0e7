import { type NamedType, nodesIn } from '@heddle/protocol'
import { type Area, areasOf } from '../../../facts/areas.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { PythonModel } from '../model/python-model.ts'
import { moduleName } from '../names/names.ts'

/** Types that lie in one file. */
export interface TypeModule {
  /** The name of the file, without its ending. */
  readonly name: string
  readonly types: readonly NamedType[]
}

/** The files of the types. Areas whose aliases need one another share one: Python could import neither first. */
export function typeModules(model: PythonModel): readonly TypeModule[] {
  const areas = areasOf(model)
  const home = new Map(areas.flatMap((area) => area.types.map(({ name }) => [name, area] as const)))
  const needed = new Map(areas.map((area) => [area, areasNeededBy(area, home)]))
  const pool = new NamePool()
  const placed = new Set<Area>()
  return areas.flatMap((area) => {
    if (placed.has(area)) return []
    const reached = reachable(area, needed)
    const together = areas.filter(
      (other) => other === area || (reached.has(other) && reachable(other, needed).has(area)),
    )
    for (const each of together) placed.add(each)
    return [{ name: pool.take(moduleName(area.name)), types: together.flatMap(({ types }) => types) }]
  })
}

/** Does what the type stands for have to be there when its file is imported? */
export function isAlias({ node }: NamedType): boolean {
  // Of a union told apart by keys only its own classes stand in the alias.
  return node.kind !== 'object' && node.kind !== 'external-union'
}

function areasNeededBy(area: Area, home: ReadonlyMap<string, Area>): ReadonlySet<Area> {
  const needed = area.types
    .filter(isAlias)
    .flatMap(({ node }) => [...nodesIn(node)])
    .flatMap((node) => (node.kind === 'ref' ? (home.get(node.name) ?? []) : []))
  return new Set(needed.filter((other) => other !== area))
}

function reachable(start: Area, needed: ReadonlyMap<Area, ReadonlySet<Area>>): ReadonlySet<Area> {
  const found = new Set<Area>()
  const waiting = [start]
  for (let area = waiting.pop(); area !== undefined; area = waiting.pop())
    for (const next of needed.get(area) ?? [])
      if (!found.has(next)) {
        found.add(next)
        waiting.push(next)
      }
  return found
}
