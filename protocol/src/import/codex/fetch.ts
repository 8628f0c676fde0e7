import { execFile } from 'node:child_process'
import { access, copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { makeFolder } from '../../system/make-folder.ts'
import { whyNot } from '../../system/why-not.ts'
import { ImportError } from '../problem.ts'

const run = promisify(execFile)
const MINUTES = 60_000

/** The two bundles of one real server, as files in the cache. */
export interface CodexBundles {
  readonly stable: string
  /** Also with what needs the capability `experimentalApi`; older servers do not tell it apart. */
  readonly experimental: string
}

/**
 * The bundles of the real server at a version. The first time, the server is installed with npm into a folder that is
 * removed again, and asked for its schemas; it is not started. From then on they lie in the cache.
 *
 * @param version as npm knows it: `0.169.0`
 * @param progress told what is being done, while it takes longer than a moment
 */
export async function fetchCodexBundles(
  version: string,
  progress: (what: string) => void = () => {},
): Promise<CodexBundles> {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new ImportError(
      `codex@${version} names no version. Give one as npm knows it, such as codex@0.169.0.`,
    )
  const folder = path.join(cacheFolder(), 'codex-schemas', version)
  const bundles = {
    stable: path.join(folder, `${version}.json`),
    experimental: path.join(folder, `${version}-experimental.json`),
  }
  if (await isThere(bundles.experimental)) return bundles
  const work = await workFolder(folder)
  try {
    const launcher = await installed(version, work, progress)
    progress(`asking @openai/codex ${version} for its schemas ...`)
    const ask = (flags: readonly string[], file: string) => writeBundle(launcher, flags, work, file)
    await ask([], bundles.stable)
    // The flag came with a later version; before, one bundle was all there was.
    await ask(['--experimental'], bundles.experimental).catch(async (error) => {
      if (!String(error).includes('unexpected argument')) throw error
      await copyFile(bundles.stable, bundles.experimental)
    })
    return bundles
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const LAUNCHER = path.join('node_modules', '@openai', 'codex', 'bin', 'codex.js')

/** The launcher of a server that lies in the cache already, or is installed into the folder. */
async function installed(version: string, work: string, progress: (what: string) => void): Promise<string> {
  const cached = path.join(cacheFolder(), 'codex', version, LAUNCHER)
  if (await isThere(cached)) return cached
  progress(`installing @openai/codex ${version} (a few hundred MB, removed again) ...`)
  await npmInstall(work, version)
  return path.join(work, LAUNCHER)
}

/** What is fetched is kept there: `$HEDDLE_CACHE`, or a folder of the user's cache. */
function cacheFolder(): string {
  const { HEDDLE_CACHE, XDG_CACHE_HOME } = process.env
  return HEDDLE_CACHE ?? path.join(XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'heddle')
}

async function workFolder(folder: string): Promise<string> {
  try {
    await makeFolder(folder)
    return await mkdtemp(path.join(folder, 'install-'))
  } catch (error) {
    throw new ImportError(
      `The cache folder ${folder} cannot be written to: ${whyNot(error)}. Set HEDDLE_CACHE to another.`,
    )
  }
}

async function npmInstall(folder: string, version: string): Promise<void> {
  const args = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  try {
    await run('npm', [...args, `@openai/codex@${version}`], {
      timeout: 10 * MINUTES,
      shell: process.platform === 'win32',
    })
  } catch (error) {
    // The first line is a code, the second one words.
    const [code, words] = linesOf(error)
    const said = words ?? code ?? whyNot(error)
    throw new ImportError(
      `@openai/codex ${version} could not be installed: ${said} Is the npm registry reachable, and is there such a version?`,
    )
  }
}

/** What a program said before it failed. */
function linesOf(error: unknown): readonly string[] {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return said === '' ? [] : said.split('\n')
}

/** The line of it that says what is wrong; others can be code. */
function complaintOf(error: unknown): string {
  const lines = linesOf(error)
  return lines.find((line) => /^\w*error\b/i.test(line)) ?? lines[0] ?? whyNot(error)
}

/** The package's own launcher finds the program for this machine. It writes a folder, of which one file is whole. */
async function writeBundle(
  launcher: string,
  flags: readonly string[],
  work: string,
  file: string,
): Promise<void> {
  const [home, out] = [path.join(work, 'home'), path.join(work, 'out')]
  await makeFolder(home)
  try {
    await run(process.execPath, [launcher, 'app-server', 'generate-json-schema', ...flags, '--out', out], {
      timeout: MINUTES,
      env: { ...process.env, CODEX_HOME: home },
    })
    await rename(path.join(out, 'codex_app_server_protocol.schemas.json'), file)
  } catch (error) {
    if (flags.length > 0 && String(error).includes('unexpected argument')) throw error
    throw new ImportError(
      `The real server gave no schemas, as those from 0.58.0 on do. It said: ${complaintOf(error)}`,
    )
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
