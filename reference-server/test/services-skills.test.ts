import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

async function skill(folder: string, front: string): Promise<string> {
  const path = join(folder, 'SKILL.md')
  await mkdir(folder, { recursive: true })
  await writeFile(path, front === '' ? 'No front matter.\n' : `---\n${front}\n---\nDo it well.\n`)
  return path
}

describe('skills', () => {
  it('are those of the user and of the project, with what is wrong file by file', async () => {
    await using bench = await Workbench.make()
    const project = join(bench.folder, 'project')
    const cwd = join(project, 'inner')
    await mkdir(join(project, '.git'), { recursive: true })
    await mkdir(cwd)
    const own = await skill(
      join(bench.home, 'skills', 'deep', 'own'),
      'name: own\ndescription: Mine.\nmetadata:\n  short-description: Short',
    )
    const outer = await skill(join(project, '.agents', 'skills', 'outer'), 'description: |\n  Of\n  all.')
    const inner = await skill(join(cwd, '.codex', 'skills', 'inner'), 'name: inner\ndescription: Here.')
    const faulty = {
      none: await skill(join(bench.home, 'skills', 'a'), ''),
      yaml: await skill(join(bench.home, 'skills', 'b'), 'name: [x\ndescription: y'),
      described: await skill(join(bench.home, 'skills', 'c'), 'name: c'),
      long: await skill(join(bench.home, 'skills', 'd'), `name: d\ndescription: ${'x'.repeat(2000)}`),
    }
    await symlink(bench.home, join(bench.home, 'skills', 'circle'))
    const client = await bench.connect()
    const { data } = await client.request('skills/list', { cwds: [cwd, bench.folder, cwd] })
    expect(data.map((entry: Loose) => entry.cwd)).toEqual([cwd, bench.folder])
    const [here, elsewhere] = data
    expect(here.skills.map((each: Loose) => [each.name, each.scope, each.path, each.enabled])).toEqual([
      ['inner', 'repo', inner, true],
      ['outer', 'repo', outer, true],
      ['own', 'user', own, true],
    ])
    expect(here.skills[1].description).toBe('Of all.')
    expect(here.skills[2].shortDescription).toBe('Short')
    const errors = new Map(here.errors.map(({ path, message }: Loose) => [path, message]))
    expect([...errors.keys()].sort()).toEqual(Object.values(faulty).sort())
    expect(errors.get(faulty.yaml)).toMatch(/Line [23] is not YAML/)
    expect(errors.get(faulty.described)).toMatch(/description/)
    expect(elsewhere.skills.map(({ name }: Loose) => name)).toEqual(['own'])
  })

  it('come from more folders, for all clients, until others are set', async () => {
    await using bench = await Workbench.make()
    const extra = join(bench.folder, 'extra')
    await skill(join(extra, 'more'), 'name: more\ndescription: More.')
    const client = await bench.connect()
    const names = async (): Promise<string[]> =>
      (await client.request('skills/list', { cwds: [bench.folder] })).data[0].skills.map(
        ({ name }: Loose) => name,
      )
    expect(await names()).toEqual([])
    await client.request('skills/extraRoots/set', { extraRoots: [extra] })
    await client.notification('skills/changed')
    expect(await names()).toEqual(['more'])
    const { error } = await client.ask('skills/extraRoots/set', { extraRoots: [extra, 'relative'] })
    expect([error.code, error.data.pointer].join()).toMatch(/^-32602,\/extraRoots/)
    await client.request('skills/extraRoots/set', { extraRoots: [] })
    expect(await names()).toEqual([])
  })

  it('are switched off and on, by file or by name, for good', async () => {
    await using bench = await Workbench.make()
    const path = await skill(join(bench.home, 'skills', 'one'), 'name: one\ndescription: First.')
    await skill(join(bench.home, 'skills', 'two'), 'name: two\ndescription: Second.')
    const client = await bench.connect()
    const enabled = async (): Promise<Loose> =>
      Object.fromEntries(
        (await client.request('skills/list', { cwds: [bench.folder] })).data[0].skills.map((each: Loose) => [
          each.name,
          each.enabled,
        ]),
      )
    const set = (params: object): Promise<Loose> => client.request('skills/config/write', params)
    expect(await set({ path, enabled: false })).toEqual({ effectiveEnabled: false })
    expect(await set({ name: 'two', enabled: false })).toEqual({ effectiveEnabled: false })
    expect(await enabled()).toEqual({ one: false, two: false })
    expect((await client.request('config/read', {})).config.skills.config).toEqual([
      { path, enabled: false },
      { name: 'two', enabled: false },
    ])
    expect(await set({ path, enabled: true })).toEqual({ effectiveEnabled: true })
    expect(await enabled()).toEqual({ one: true, two: false })
    await client.close()
    const again = await bench.connect()
    const { data } = await again.request('skills/list', { cwds: [bench.folder] })
    expect(data[0].skills.map((each: Loose) => each.enabled)).toEqual([true, false])
    for (const params of [{ enabled: true }, { name: 'x', path, enabled: true }]) {
      expect((await again.ask('skills/config/write', params)).error.code).toBe(-32602)
    }
  })

  it('that change on the disk are told of, also where there was no folder before', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    await client.request('skills/list', { cwds: [bench.folder] })
    /** Again and again until it is heard: watching begins some time after the list. */
    const heard = async (change: (round: number) => Promise<unknown>): Promise<void> => {
      const from = client.received.length
      let stop = false
      const told = client.notification('skills/changed', from).finally(() => {
        stop = true
      })
      for (let round = 0; !stop; round++) {
        await change(round)
        await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 400))])
      }
      await told
    }
    const path = join(bench.home, 'skills', 'one', 'SKILL.md')
    await heard(() => skill(dirname(path), 'name: one\ndescription: First.'))
    await heard((round) => skill(dirname(path), `name: one\ndescription: Changed ${round}.`))
    const repo = join(bench.folder, '.agents', 'skills')
    await heard((round) => skill(join(repo, 'x'), `name: x\ndescription: ${round}.`))
    await heard(async (round) => {
      if (round > 0) await skill(join(repo, 'x'), `name: x\ndescription: ${round}.`)
      await rm(join(repo, 'x'), { recursive: true })
    })
    expect(await client.close()).toEqual({ code: 0, signal: null })
  })
})
