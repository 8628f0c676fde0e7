import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Attempt, attempt, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly folders: readonly string[]
  readonly hooks: Attempt
  readonly profiles: Attempt
  readonly providers: Attempt
  readonly started: Attempt
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'SERVICE-001',
    title: 'hooks are listed for every folder that is asked about',
    clause: 'SERVICE.1',
    evaluate: ({ hooks, folders }) =>
      equal(
        dataIn(hooks).map(({ cwd }) => cwd),
        folders,
        'they are listed for others',
      ),
  },
  {
    id: 'SERVICE-002',
    title: 'sets of permissions are listed, as a page',
    clause: 'SERVICE.2',
    evaluate({ profiles }) {
      const { data, nextCursor } = resultOf(profiles)
      return first(
        gotResult(profiles),
        unless(Array.isArray(data), 'there is no list', { actual: data }),
        equal(nextCursor, null, 'a page that holds all has a cursor'),
      )
    },
  },
  {
    id: 'SERVICE-003',
    title: 'the provider that threads begin with is listed as the default',
    clause: 'SERVICE.3',
    evaluate({ providers, started }) {
      const { modelProvider } = resultOf(started)
      return first(
        equal(resultOf(providers).defaultProviderId, modelProvider, 'the default is another'),
        unless(
          dataIn(providers).some(({ id }) => id === modelProvider),
          'it is not listed',
          { expected: modelProvider, actual: dataIn(providers) },
        ),
      )
    },
  },
]

function dataIn(made: Attempt): readonly Readonly<Record<string, unknown>>[] {
  const { data } = resultOf(made)
  return (Array.isArray(data) ? data : []) as readonly Readonly<Record<string, unknown>>[]
}

export const lists = scenario<Seen>({
  name: 'lists',
  title: 'Hooks, sets of permissions and providers of models are listed.',
  async drive(stage) {
    const { workspace } = stage.place
    const folders = ['one', 'two'].map((name) => path.join(workspace, name))
    for (const folder of folders) await mkdir(folder)
    const session = await stage.connect()
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    return {
      folders,
      hooks: await ask('hooks/list', { cwds: folders }),
      profiles: await ask('permissionProfile/list', {}),
      providers: await ask('modelProvider/list', {}),
      started: await ask('thread/start', { cwd: workspace }),
    }
  },
  checks,
})
