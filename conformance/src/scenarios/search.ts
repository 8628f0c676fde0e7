import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Attempt, attempt, came, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { methodOf, paramsOf } from '../subject/index.ts'

interface Seen {
  readonly found: readonly Found[]
  readonly nothing: readonly Found[]
  /** What the session told last before it said that it was complete. */
  readonly last: Readonly<Record<string, unknown>> | undefined
  readonly completed: boolean
}

interface Found {
  readonly path: string
  readonly file_name: string
  readonly indices?: readonly number[] | null
}

const QUERY = 'config'
/** The letters of the query in order: at once, with others between them, and not at all. */
const FILES = ['src/config.ts', 'src/conveyor/fig.ts', 'src/other.ts']
const BEST = 'src/config.ts'
const FAR = 'src/conveyor/fig.ts'
const SESSION = { sessionId: 'a-search-of-the-check' }
const LAST_QUERY = 'other'

const checks: readonly Check<Seen>[] = [
  {
    id: 'SEARCH-001',
    title: 'files are found by letters of their paths, and no others',
    clause: 'SEARCH.1',
    evaluate: ({ found, nothing }) =>
      first(
        equal(found.map((one) => one.path).sort(), [BEST, FAR].sort(), 'others are found'),
        equal(nothing, [], 'something is found that has no such letters'),
      ),
  },
  {
    id: 'SEARCH-002',
    title: 'the best match comes first',
    clause: 'SEARCH.2',
    evaluate: ({ found }) => equal(found[0]?.path, BEST, 'another one does'),
  },
  {
    id: 'SEARCH-003',
    title: 'the indices of a match are those of the letters',
    clause: 'SEARCH.3',
    evaluate({ found }) {
      const letters = found.map(({ path: file, indices }) => (indices ?? []).map((at) => file[at]).join(''))
      return first(
        unless(letters.length > 0, 'nothing was found'),
        equal(
          letters,
          letters.map(() => QUERY),
          'they point to others',
        ),
      )
    },
  },
  {
    id: 'SEARCH-004',
    title: 'a session tells what is found for the query that was set last',
    clause: 'SEARCH.4',
    evaluate({ last, completed }) {
      const files = (last?.files ?? []) as readonly Found[]
      return first(
        unless(completed, 'fuzzyFileSearch/sessionCompleted never came'),
        equal(last?.query, LAST_QUERY, 'it told of another query last'),
        unless(
          files.some(({ file_name }) => file_name === 'other.ts'),
          'the file is not there',
          { actual: files },
        ),
      )
    },
  },
]

/** The files in an answer; folders are found by some servers, too. */
function filesIn(made: Attempt): readonly Found[] {
  const { files } = resultOf(made)
  const all = (Array.isArray(files) ? files : []) as unknown as readonly Found[]
  return all.filter(({ file_name }) => file_name?.endsWith('.ts'))
}

export const search = scenario<Seen>({
  name: 'search',
  title: 'Files are searched for, at once and while the user types.',
  async drive(stage) {
    const { workspace } = stage.place
    for (const file of FILES) {
      await mkdir(path.dirname(path.join(workspace, file)), { recursive: true })
      await writeFile(path.join(workspace, file), '')
    }
    const session = await stage.connect()
    const roots = [workspace]
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const found = filesIn(await ask('fuzzyFileSearch', { query: QUERY, roots }))
    const nothing = filesIn(await ask('fuzzyFileSearch', { query: 'zzz', roots }))

    await ask('fuzzyFileSearch/sessionStart', { ...SESSION, roots })
    await ask('fuzzyFileSearch/sessionUpdate', { ...SESSION, query: QUERY })
    const since = session.transcript.length
    await ask('fuzzyFileSearch/sessionUpdate', { ...SESSION, query: LAST_QUERY })
    const heard = () =>
      session.transcript.slice(since).flatMap((entry) => (entry.from === 'server' ? [entry.what] : []))
    const updates = () =>
      heard()
        .filter((what) => methodOf(what) === 'fuzzyFileSearch/sessionUpdated')
        .map(paramsOf)
    const isTold = () => updates().at(-1)?.query === LAST_QUERY
    // What is said of the query before can still be on its way.
    await came(session.expect('fuzzyFileSearch/sessionUpdated', isTold, since))
    const completed = await came(session.expectMethod('fuzzyFileSearch/sessionCompleted', since))
    const last = updates().at(-1)
    await ask('fuzzyFileSearch/sessionStop', SESSION)
    return { found, nothing, last, completed }
  },
  checks,
})
