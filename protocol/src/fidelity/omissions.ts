import { readFile } from 'node:fs/promises'
import { HeddleError } from '../heddle-error.ts'
import { whyNot } from '../system/why-not.ts'
import type { Difference } from './compare.ts'

/** A difference from the real server that somebody looked at and that is right as it is. */
export interface Omission {
  /** The id of a difference. A `*` stands for any text: `method:plugin/*`. */
  readonly id: string
  readonly reason: string
}

export interface Reviewed {
  /** Differences that no entry of the list explains. */
  readonly unlisted: readonly Difference[]
  readonly listed: readonly Difference[]
  /** Entries that explain nothing any more. */
  readonly stale: readonly Omission[]
  /** The whole list, and what each entry is about. */
  readonly omissions: readonly (Omission & { matches(id: string): boolean })[]
}

export function review(differences: readonly Difference[], omissions: readonly Omission[]): Reviewed {
  const patterns = omissions.map((omission) => ({ ...omission, matches: matcher(omission.id) }))
  const explains = ({ id }: Difference) => patterns.filter(({ matches }) => matches(id))
  const used = new Set(differences.flatMap(explains))
  return {
    unlisted: differences.filter((difference) => explains(difference).length === 0),
    listed: differences.filter((difference) => explains(difference).length > 0),
    stale: patterns.filter((pattern) => !used.has(pattern)),
    omissions: patterns,
  }
}

/** The list in a file; where there is none, nothing is left out. */
export async function readOmissions(file: string): Promise<readonly Omission[]> {
  try {
    return checked(JSON.parse(await readFile(file, 'utf8')), file)
  } catch (error) {
    if (error instanceof HeddleError) throw error
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new HeddleError(`${file} cannot be read: ${whyNot(error)}.`)
  }
}

function checked(json: unknown, file: string): readonly Omission[] {
  if (!Array.isArray(json))
    throw new HeddleError(`${file} is no list of omissions, as [{ "id": …, "reason": … }].`)
  for (const [index, entry] of json.entries())
    for (const member of ['id', 'reason'])
      if (typeof entry?.[member] !== 'string' || entry[member] === '')
        throw new HeddleError(`${file}: /${index}/${member} is missing. An omission has an id and a reason.`)
  return json
}

function matcher(pattern: string): (id: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const expression = new RegExp(`^${parts.join('.*')}$`)
  return (id) => expression.test(id)
}
