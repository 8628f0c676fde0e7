import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ImportError, importProtocol } from '../../src/index.ts'

const run = promisify(execFile)

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'heddle-git-')))
  await git('init', '--quiet', '--initial-branch=main')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

const git = (...words: string[]) =>
  run('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words])

const inside = (file: string) => path.join(folder, file)

async function write(file: string, contents: string | object): Promise<void> {
  await mkdir(path.dirname(inside(file)), { recursive: true })
  await writeFile(inside(file), typeof contents === 'string' ? contents : JSON.stringify(contents))
}

async function commit(files: Readonly<Record<string, string | object>>): Promise<void> {
  for (const [file, contents] of Object.entries(files)) await write(file, contents)
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message', 'A commit')
}

const manifest = (version: string, schema = 'schemas/all.json#/$defs') => ({
  version,
  schema,
  methods: [{ name: 'a/b', direction: 'client-to-server', kind: 'request', params: 'A' }],
})
const schemas = (field: string) => ({
  $defs: { A: { type: 'object', properties: { [field]: { type: 'string' } } } },
})

const fieldsOf = async (source: string, comparedWith?: string) => {
  const { model } = await importProtocol(source, comparedWith === undefined ? {} : { comparedWith })
  const node = model.types.get('A')?.node
  return [model.version, ...(node?.kind === 'object' ? node.fields.map(({ name }) => name) : [])]
}

async function saidOf(source: string, comparedWith: string): Promise<string> {
  const error = await importProtocol(source, { comparedWith }).then(
    () => 'nothing',
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(ImportError)
  return (error as ImportError).message.replaceAll(folder, 'FOLDER')
}

describe('a protocol at a commit', () => {
  test('is what was committed, with the schemas of that commit, and the work tree stays as it is', async () => {
    await commit({ 'api/manifest.json': manifest('1'), 'api/schemas/all.json': schemas('old') })
    await git('tag', 'v1')
    await commit({ 'api/manifest.json': manifest('2'), 'api/schemas/all.json': schemas('committed') })
    await write('api/manifest.json', manifest('3'))
    await write('api/schemas/all.json', schemas('written'))

    const file = inside('api/manifest.json')
    expect(await fieldsOf(file)).toEqual(['3', 'written'])
    expect(await fieldsOf('git:HEAD', file)).toEqual(['2', 'committed'])
    expect(await fieldsOf('git:v1', file)).toEqual(['1', 'old'])
    expect(await fieldsOf('git:main@{0}~1:api/manifest.json', file)).toEqual(['1', 'old'])
    expect(await fieldsOf('git:v1:api', file)).toEqual(['1', 'old'])
    expect(await fieldsOf('git:v1', inside('api'))).toEqual(['1', 'old'])
    expect((await git('status', '--porcelain')).stdout.trim().split('\n')).toHaveLength(2)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(manifest('3'))
    expect((await readdir(folder)).toSorted()).toEqual(['.git', 'api'])
  })

  test('can lie at the top, and has the path of what it is compared with, be that at a commit', async () => {
    await commit({ 'manifest.json': manifest('1', 'all.json#/$defs'), 'all.json': schemas('old') })
    expect(await fieldsOf('git:HEAD', folder)).toEqual(['1', 'old'])
    expect(await saidOf('git:HEAD:none.json', folder)).toMatch(/^git:HEAD:none\.json cannot be read/)
  })

  test('is read in the repository of the file, also from within a hook of another one', async () => {
    await commit({ 'manifest.json': manifest('1', 'all.json#/$defs'), 'all.json': schemas('old') })
    vi.stubEnv('GIT_DIR', path.join(tmpdir(), 'nowhere'))
    vi.stubEnv('GIT_INDEX_FILE', path.join(tmpdir(), 'nowhere'))
    expect(await fieldsOf('git:HEAD', inside('manifest.json'))).toEqual(['1', 'old'])
  })

  test.each(['with space.json', '*.json', ':(top)x.json', '-x.json', 'ä"\n.json'])(
    'is the file of that very name: %j',
    async (name) => {
      const bundle = { 'x-protocol': manifest('1', '#/$defs'), ...schemas('this') }
      await commit({ [`a/${name}`]: bundle, 'a/other.json': '{}' })
      expect(await fieldsOf('git:HEAD', inside(`a/${name}`))).toEqual(['1', 'this'])
    },
  )
})

describe('what cannot be read at a commit is a sentence:', () => {
  test('names that git would take for something else', async () => {
    await commit({ 'manifest.json': manifest('1') })
    const file = inside('manifest.json')
    for (const ref of ['--upload-pack=touch x', '-h', '^HEAD', '', ':manifest.json'])
      expect(await saidOf(`git:${ref}`, file)).toMatch(/names no commit\. Write git:REF or git:REF:PATH/)
    for (const ref of ['$(touch x)', 'HEAD; touch x', 'HEAD..HEAD', 'HEAD HEAD'])
      expect(await saidOf(`git:${ref}`, file)).toMatch(/^git knows no commit ".+"\. Fetch it with git fetch/)
    expect(await readdir(folder)).not.toContain('x')
  })

  test('a commit that a shallow clone does not hold', async () => {
    await commit({ 'manifest.json': manifest('1') })
    await commit({ 'manifest.json': manifest('2') })
    await git('clone', '--quiet', '--depth=1', `file://${folder}`, inside('clone'))
    expect(await saidOf('git:HEAD~1', inside('clone/manifest.json'))).toBe(
      'git knows no commit "HEAD~1". This clone holds only the last commits: fetch it with git fetch --unshallow origin, or check out with fetch-depth: 0.',
    )
  })

  test('a path that was not there then, or leads elsewhere', async () => {
    await commit({ 'one.json': '{}' })
    await write('two.json', '{}')
    expect(await saidOf('git:HEAD', inside('two.json'))).toBe(
      'git:HEAD:two.json cannot be read: there is no such file in that commit. Name another, as git:HEAD:PATH.',
    )
    expect(await saidOf('git:HEAD:../two.json', inside('one.json'))).toMatch(/leads out of the repository/)
    expect(await saidOf('git:HEAD:/etc/passwd', inside('one.json'))).toMatch(/leads out of the repository/)
  })

  test('a folder without a protocol', async () => {
    await commit({ 'a/x.txt': '', 'b/manifest.json/x': '' })
    expect(await saidOf('git:HEAD', inside('a'))).toMatch(
      /^git:HEAD:a is a folder without a protocol in it\. Looked for: .+manifest\.json\.$/,
    )
    expect(await saidOf('git:HEAD', inside('b'))).toMatch(/cannot be read: it is a folder\.$/)
  })

  test('links, and manifests that lead out of the commit', async () => {
    const secret = path.join(await mkdtemp(path.join(tmpdir(), 'heddle-secret-')), 'secret.json')
    await writeFile(secret, JSON.stringify({ 'x-protocol': manifest('1', '#/$defs'), ...schemas('secret') }))
    await symlink(secret, inside('link.json'))
    await symlink(path.dirname(secret), inside('linked'))
    await commit({
      'by-link.json': manifest('1', 'link.json#/$defs'),
      'by-linked-folder.json': manifest('1', 'linked/secret.json#/$defs'),
      'up.json': manifest('1', `../${path.relative(path.dirname(folder), secret)}#/$defs`),
      'absolute.json': manifest('1', `${secret}#/$defs`),
    })
    expect(await saidOf('git:HEAD', inside('link.json'))).toMatch(/it is a symbolic link/)
    expect(await saidOf('git:HEAD', inside('by-link.json'))).toMatch(
      /^git:HEAD:link\.json .+it is a symbolic link/,
    )
    expect(await saidOf('git:HEAD', inside('by-linked-folder.json'))).toMatch(/there is no such file/)
    expect(await saidOf('git:HEAD', inside('up.json'))).toMatch(
      /^git:HEAD:up\.json: .+leads out of the commit/,
    )
    // As in a folder, a path from the top is one from the manifest.
    expect(await saidOf('git:HEAD', inside('absolute.json'))).toMatch(/there is no such file/)
    await rm(path.dirname(secret), { recursive: true })
  })

  test('a file that is no protocol, is garbled, or too large', async () => {
    await commit({ 'a.json': '{"methods": [', 'b.json': '{"openapi": "3.1.0"}', 'c.json.gz': 'not gzip' })
    expect(await saidOf('git:HEAD', inside('a.json'))).toMatch(/^git:HEAD:a\.json: the file is not JSON/)
    expect(await saidOf('git:HEAD', inside('b.json'))).toMatch(/^git:HEAD:b\.json: the file is none of what/)
    expect(await saidOf('git:HEAD', inside('c.json.gz'))).toMatch(/^git:HEAD:c\.json\.gz cannot be read/)
    await commit({ 'large.json': `"${'x'.repeat(64 * 1024 * 1024)}"` })
    expect(await saidOf('git:HEAD', inside('large.json'))).toMatch(/it has \d+ bytes, and no protocol needs/)
  })

  test('no repository, no git, no file', async () => {
    const outside = await realpath(await mkdtemp(path.join(tmpdir(), 'heddle-no-git-')))
    await writeFile(path.join(outside, 'x.json'), '{}')
    expect(await saidOf('git:HEAD', path.join(outside, 'x.json'))).toBe(
      `${outside} is in no git repository. Go to one, or name a file instead of a commit.`,
    )
    await rm(outside, { recursive: true })
    await commit({ 'x.json': '{}' })
    expect(await saidOf('git:HEAD', 'codex@0.169.0')).toMatch(
      /^git:HEAD says no file, and codex@0\.169\.0 is none\. Write git:HEAD:PATH/,
    )
    expect(await saidOf('git:HEAD', inside('none.json'))).toMatch(
      /none\.json cannot be read: there is no such/,
    )
    vi.stubEnv('PATH', folder)
    expect(await saidOf('git:HEAD', inside('x.json'))).toMatch(
      /^git is not there, which has to read the commit/,
    )
  })
})
