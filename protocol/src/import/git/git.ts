import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { whyNot } from '../../system/why-not.ts'
import { ImportError } from '../problem.ts'

const run = promisify(execFile)

/** Set by git for its hooks; they speak of the repository that the hook runs in, wherever the file is. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']

/** git ended with a failure, and what it said about it. */
export class GitRefused extends Error {}

/**
 * Runs git in a folder, as a program and with no shell between.
 *
 * @param most how many bytes it may write
 * @returns what it wrote
 * @throws GitRefused when it failed, ImportError when it could not be run
 */
export async function git(folder: string, words: readonly string[], most = 1024 * 1024): Promise<Buffer> {
  try {
    const { stdout } = await run('git', ['--literal-pathspecs', '-C', folder, ...words], {
      encoding: 'buffer',
      maxBuffer: most,
      env: surroundings(),
    })
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new ImportError('git is not there, which has to read the commit. Install it, or name a file.')
    throw new GitRefused(complaintOf(error))
  }
}

function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
}

/** The line in which git says why; the first words of it are the same for every failure. */
function complaintOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const line = said.split('\n').find((one) => /^(fatal|error): /.test(one))
  return line?.replace(/^\w+: /, '').replace(/\.$/, '') ?? whyNot(error)
}
