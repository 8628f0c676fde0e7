/** What may be done beyond the limits of the sandbox policy. */
export interface Permissions {
  /** Folders and files that may be written to, absolute. */
  readonly writable: readonly string[]
  readonly network: boolean
}

export const NO_MORE: Permissions = { writable: [], network: false }

export const together = (...all: readonly Permissions[]): Permissions => ({
  writable: [...new Set(all.flatMap(({ writable }) => writable))],
  network: all.some(({ network }) => network),
})

/** What is in both: nobody is given what was not asked for. A folder holds all that is in it. */
export function inBoth(asked: Permissions, given: Permissions): Permissions {
  const isWithin = (path: string, folders: readonly string[]) =>
    folders.some((folder) => path === folder || path.startsWith(folder.replace(/\/*$/, '/')))
  const writable = [
    ...asked.writable.filter((path) => isWithin(path, given.writable)),
    ...given.writable.filter((path) => isWithin(path, asked.writable)),
  ]
  return { writable: [...new Set(writable)], network: asked.network && given.network }
}
