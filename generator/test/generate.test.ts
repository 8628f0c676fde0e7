import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ProtocolModel, protocolAt } from '@heddle/protocol'
import { applyPatch, parsePatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { GenerateError, generate } from '../src/index.ts'
import { applyChanges } from '../src/output/apply.ts'
import { jsonSchema } from '../src/targets/json-schema/index.ts'
import { tempFolder } from './support/temp-folder.ts'

const model = protocolAt('2026-11')
const older = protocolAt('2026-02')
const schema = ['json-schema']

/** What the target makes, and the list of it that is kept beside. */
const SCHEMA_FILES = ['.heddle-files.json', ...jsonSchema.emit(model).keys()].sort()

describe('where files go', () => {
  test('one target is written to the folder itself', async () => {
    const out = path.join(await tempFolder(), 'not/there/yet')
    const { changes, files } = await generate({ targets: schema, model, out })
    expect((await filesBelow(out)).sort()).toEqual(SCHEMA_FILES)
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['added']))
    expect(files).toBe(SCHEMA_FILES.length)
  })

  test('several targets get a folder each; one named twice counts once', async () => {
    const out = await tempFolder()
    await generate({ targets: ['json-schema', 'typescript', 'json-schema'], model, out })
    expect((await readdir(out)).sort()).toEqual(['json-schema', 'typescript'])
  })

  test('generating again changes nothing', async () => {
    const out = await tempFolder()
    await generate({ targets: schema, model, out })
    expect((await generate({ targets: schema, model, out })).changes).toEqual([])
  })
})

describe('what belongs to whom', () => {
  test('files of an earlier generation are replaced, and removed when they are no longer made', async () => {
    const out = await tempFolder()
    await generate({ targets: ['typescript'], model, out })
    const { changes } = await generate({ targets: schema, model, out })
    expect(changes).toContainEqual(
      expect.objectContaining({ path: path.join(out, 'package.json'), kind: 'removed' }),
    )
    expect((await filesBelow(out)).sort()).toEqual(SCHEMA_FILES)
  })

  test('files that nobody generated stay', async () => {
    const out = await tempFolder()
    await writeFile(path.join(out, 'notes.txt'), 'mine')
    await generate({ targets: schema, model, out })
    await generate({ targets: schema, model: older, out })
    expect(await readFile(path.join(out, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('a foreign file in the way stops everything, unless it is the same or force is given', async () => {
    const out = await tempFolder()
    await writeFile(path.join(out, 'README.md'), 'mine')
    const refused = generate({ targets: schema, model, out })
    await expect(refused).rejects.toThrow(GenerateError)
    await expect(refused).rejects.toThrow(/README\.md exists.*--force/)
    expect(await readdir(out)).toEqual(['README.md'])

    await generate({ targets: schema, model, out, force: true })
    expect(await readFile(path.join(out, 'README.md'), 'utf8')).not.toBe('mine')
    await rm(path.join(out, '.heddle-files.json'))
    await generate({ targets: schema, model, out })
  })

  test('a list that names files outside of its folder is not believed', async () => {
    const outside = await tempFolder()
    const out = path.join(outside, 'out')
    await mkdir(out)
    await writeFile(path.join(outside, 'precious.txt'), 'mine')
    await writeFile(path.join(out, '.heddle-files.json'), JSON.stringify({ files: ['../precious.txt', 7] }))
    await generate({ targets: schema, model, out })
    expect(await readFile(path.join(outside, 'precious.txt'), 'utf8')).toBe('mine')
  })
})

describe('check', () => {
  test('writes nothing and shows what differs', async () => {
    const out = await tempFolder()
    await generate({ targets: schema, model: older, out })
    await rm(path.join(out, 'README.md'))
    const before = await readFile(path.join(out, 'meta.json'), 'utf8')
    const { changes, diff } = await generate({ targets: schema, model, out, check: true })
    expect(changes.map(({ path: file, kind }) => [path.basename(file), kind])).toContainEqual([
      'README.md',
      'added',
    ])
    expect(diff).toContain('-  "version": "2026-02"')
    expect(diff).toContain('+  "version": "2026-11"')
    expect(diff).toContain('+++ meta.json')
    expect(await readFile(path.join(out, 'meta.json'), 'utf8')).toBe(before)
    expect(await readdir(out)).not.toContain('README.md')
  })

  test('shows a file that changed altogether as a whole, and still as a diff that can be applied', async () => {
    const out = await tempFolder()
    await generate({ targets: schema, model: older, out })
    const file = path.join(out, 'protocol.schema.json')
    const before = await readFile(file, 'utf8')
    const { changes, diff } = await generate({ targets: schema, model, out, check: true })
    const after = changes.find(({ path: changed }) => changed === file)?.after
    const patch = parsePatch(diff).find(({ newFileName }) => newFileName === 'protocol.schema.json')
    expect(patch?.hunks).toHaveLength(1)
    expect(patch && applyPatch(before, patch)).toBe(after)
  })

  test('is empty when the folder is up to date', async () => {
    const out = await tempFolder()
    await generate({ targets: schema, model, out })
    expect(await generate({ targets: schema, model, out, check: true })).toEqual({
      changes: [],
      files: SCHEMA_FILES.length,
      diff: '',
    })
  })

  test('does not make the folder', async () => {
    const out = path.join(await tempFolder(), 'new')
    expect((await generate({ targets: schema, model, out, check: true })).changes).toHaveLength(
      SCHEMA_FILES.length,
    )
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })
})

describe('when it cannot be done', () => {
  test('an unknown target leaves the folder alone', async () => {
    const out = await tempFolder()
    await expect(generate({ targets: ['json-schema', 'klingon'], model, out })).rejects.toThrow(
      /no target "klingon"/,
    )
    expect(await readdir(out)).toEqual([])
  })

  test('a folder below a file names the file and the reason', async () => {
    const file = path.join(await tempFolder(), 'file')
    await writeFile(file, '')
    const refused = generate({ targets: schema, model, out: path.join(file, 'out') })
    await expect(refused).rejects.toThrow(GenerateError)
    await expect(refused).rejects.toThrow(/file\/out.*a part of the path is a file/)
  })

  test('a model with a loose end is a fault of the model, not of the folder', async () => {
    const out = await tempFolder()
    const broken: ProtocolModel = {
      ...model,
      types: new Map([...model.types].filter(([name]) => name !== 'Turn')),
    }
    await expect(generate({ targets: ['typescript'], model: broken, out })).rejects.toThrow(/Turn/)
    expect(await readdir(out)).toEqual([])
  })

  test('a move that fails takes back those before it', async () => {
    const out = await tempFolder()
    await writeFile(path.join(out, 'a.txt'), 'old a')
    await writeFile(path.join(out, 'wall'), 'a file where a folder should be')
    const changes = [
      { path: path.join(out, 'a.txt'), kind: 'changed', before: 'old a', after: 'new a' },
      { path: path.join(out, 'deep/b.txt'), kind: 'added', before: null, after: 'new b' },
      { path: path.join(out, 'wall/c.txt'), kind: 'added', before: null, after: 'new c' },
    ] as const
    await expect(applyChanges(out, changes)).rejects.toThrow(/Nothing was changed/)
    expect((await filesBelow(out)).sort()).toEqual(['a.txt', 'wall'])
    expect(await readFile(path.join(out, 'a.txt'), 'utf8')).toBe('old a')
    expect(await readdir(out)).toHaveLength(2)
  })
})

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}
