import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFile } from '../../compiled/files.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { DRAFT, isVersion } from '../../versions.ts'
import { unreadable } from '../files.ts'
import { ImportError } from '../problem.ts'
import { Commit, leadsOut } from './commit.ts'
import { GitRefused, git } from './git.ts'
import { isGitSource, readGitSource } from './reference.ts'

/** The draft as it is committed: the definitions of a commit are code, and code of a commit is never run. */
const DRAFT_FILE = fileURLToPath(new URL('draft/protocol.schema.json', PACKAGE_ROOT))

/** A file or folder, and the commit that it is in. */
export interface Committed {
  readonly commit: Commit
  /** From the top of the repository; empty for the top itself. */
  readonly path: string
}

/** A folder of a repository, and a path from the top of that repository. */
interface Start {
  readonly folder: string
  readonly path?: string
}

/**
 * Finds what `git:REF` or `git:REF:PATH` names. A path goes from the top of the repository; one that begins with a dot
 * from where we are.
 *
 * @param other the source that it is compared with: its repository is meant, and its path when there is no other
 * @throws ImportError when there is no git, no repository, no such commit, or no path
 */
export async function openCommitted(source: string, other: string | undefined): Promise<Committed> {
  const { ref, path: given } = readGitSource(source)
  const start = await startAt(other)
  const wanted = given === undefined ? start.path : await fromTop(given, source)
  // Asked first: without a repository, a path is of no use.
  await prefixOf(start.folder)
  if (wanted === undefined)
    throw new ImportError(
      `${source} says no file${other === undefined ? '' : `, and ${other} is none`}. Write ${source}:PATH, with the path of a protocol from the top of the repository.`,
    )
  return { commit: await Commit.open(start.folder, ref), path: wanted }
}

async function startAt(other: string | undefined): Promise<Start> {
  if (other === undefined || other.startsWith('codex@')) return { folder: '.' }
  if (isGitSource(other)) {
    const { path: given } = readGitSource(other)
    return given === undefined ? { folder: '.' } : { folder: '.', path: await fromTop(given, other) }
  }
  if (other === DRAFT) return startAtFile(DRAFT_FILE)
  return startAtFile(isVersion(other) ? bundleFile(other) : other)
}

/** git takes folders by their real paths. A file that is a link stays one: what it leads to is another file. */
async function startAtFile(file: string): Promise<Start> {
  try {
    if ((await stat(file)).isDirectory()) {
      const folder = await realpath(file)
      return { folder, path: (await prefixOf(folder)).replace(/\/$/, '') }
    }
    const folder = await realpath(path.dirname(file))
    return { folder, path: `${await prefixOf(folder)}${path.basename(file)}` }
  } catch (error) {
    throw error instanceof ImportError ? error : unreadable(file, error)
  }
}

async function fromTop(given: string, source: string): Promise<string> {
  const from = given.startsWith('.') ? await prefixOf('.') : ''
  const whole = path.posix.join(from, given).replace(/\/$/, '')
  if (leadsOut(whole))
    throw new ImportError(
      `${source} leads out of the repository. Name the file by its path from the top of it.`,
    )
  return whole === '.' ? '' : whole
}

/** Where in its repository a folder is: empty at the top, and otherwise with a slash at the end. */
async function prefixOf(folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\n$/, '')
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error
    const where = path.resolve(folder)
    throw new ImportError(
      error.message.startsWith('not a git repository')
        ? `${where} is in no git repository. Go to one, or name a file instead of a commit.`
        : `git cannot read the repository of ${where}: ${error.message}.`,
    )
  }
}
