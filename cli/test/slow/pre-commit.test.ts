import { execFileSync, spawnSync } from 'node:child_process'
import { cp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { writeSmallProtocol } from '../support/small-protocol.ts'

const root = path.resolve(import.meta.dirname, '../../..')

const PRE_COMMIT = 'pre-commit==4.7.0'

function git(folder: string, ...words: string[]): string {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  return execFileSync('git', [...author, ...words], { cwd: folder, encoding: 'utf8' }).trimEnd()
}

/** This checkout as it is now, as a repository of its own. */
async function repositoryOf(folder: string): Promise<string> {
  const files = git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')
  const present = files.filter((file) => file !== '' && !file.startsWith('clients/'))
  // What was removed and not yet committed is listed as well.
  for (const file of present)
    await cp(path.join(root, file), path.join(folder, file), { verbatimSymlinks: true }).catch(
      () => undefined,
    )
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'everything')
  return git(folder, 'rev-parse', 'HEAD')
}

const missing = spawnSync('python3', ['-c', 'import ensurepip, venv']).status !== 0
if (missing && process.env.HEDDLE_REQUIRE === 'all')
  throw new Error('pre-commit needs python3 with its module venv')

test.skipIf(missing)('pre-commit runs the hook of this repository, which installs itself', async () => {
  const home = await temporaryFolder()
  const [heddle, weather, tools] = ['heddle', 'weather', 'tools'].map((name) => path.join(home, name))
  if (heddle === undefined || weather === undefined || tools === undefined) throw new Error()
  execFileSync('python3', ['-m', 'venv', tools])
  const pip = ['install', '--quiet', '--disable-pip-version-check', PRE_COMMIT]
  execFileSync(path.join(tools, 'bin/pip'), pip)

  const rev = await repositoryOf(heddle)
  await writeSmallProtocol(path.join(weather, 'old.json'), ['name'])
  await writeSmallProtocol(path.join(weather, 'protocol.json'), ['name', 'country'])
  const hooks = [{ id: 'heddle-check', args: ['protocol.json', '--against', 'old.json'] }]
  // YAML is more than JSON.
  await writeFile(
    path.join(weather, '.pre-commit-config.yaml'),
    JSON.stringify({ repos: [{ repo: heddle, rev, hooks }] }),
  )
  git(weather, 'init', '--quiet')
  git(weather, 'add', '.')

  const commit = () => {
    const env = { ...process.env, PRE_COMMIT_HOME: path.join(home, 'cache') }
    return spawnSync(path.join(tools, 'bin/pre-commit'), ['run'], { cwd: weather, env, encoding: 'utf8' })
  }
  const broken = commit()
  expect(broken.stdout).toContain('✗ breaking  The field Place.country is new, and required: string.')
  expect(broken.status).toBe(1)

  await writeSmallProtocol(path.join(weather, 'protocol.json'), ['name'])
  git(weather, 'add', '.')
  expect(commit()).toMatchObject({ status: 0, stdout: expect.stringContaining('heddle check') })
})
