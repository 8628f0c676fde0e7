import { ImportError } from '../problem.ts'

const PREFIX = 'git:'

/** What `git:REF` or `git:REF:PATH` names. */
export interface GitReference {
  /** A commit, in any of the ways in which git lets it be named. */
  readonly ref: string
  /** The file or folder there; undefined when only the commit is named. */
  readonly path?: string
}

export const isGitSource = (source: string): boolean => source.startsWith(PREFIX)

/** A colon inside of braces belongs to the commit, as in `main@{10:30}`. */
const PARTS = /^(?<ref>(?:[^:{]|\{[^}]*\}?)+)(?::(?<path>.+))?$/s

/** @throws ImportError when no commit is named, or what no commit can be called */
export function readGitSource(source: string): GitReference {
  const { ref, path } = PARTS.exec(source.slice(PREFIX.length))?.groups ?? {}
  // Names of commits never begin so; to git it would be an option, or all but that commit.
  if (ref === undefined || /^[-^]/.test(ref))
    throw new ImportError(
      `${source} names no commit. Write git:REF or git:REF:PATH, as git:origin/main:protocol.json.`,
    )
  return { ref, ...(path === undefined ? {} : { path }) }
}
