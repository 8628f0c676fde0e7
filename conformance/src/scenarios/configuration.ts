import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Attempt, attempt, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly written: Attempt
  readonly read: Attempt
  readonly both: Attempt
  readonly half: Attempt
  readonly afterHalf: Attempt
  readonly outdated: Attempt
  readonly afterOutdated: Attempt
  readonly wrong: Attempt
  readonly afterWrong: Attempt
  readonly text: string
  readonly started: Attempt
}

const REMARK = '# This remark is to stay.'
const MODEL = 'model-of-the-check'

/** A setting in an answer to `config/read`. */
const settingIn = (made: Attempt, name: string): unknown =>
  (resultOf(made).config as Readonly<Record<string, unknown>> | undefined)?.[name]

const checks: readonly Check<Seen>[] = [
  {
    id: 'CONFIG-001',
    title: 'what was written is read',
    clause: 'CONFIG.1',
    evaluate: ({ written, read }) =>
      first(gotResult(written), equal(settingIn(read, 'model'), MODEL, 'something else is')),
  },
  {
    id: 'CONFIG-002',
    title: 'settings tell where they come from',
    clause: 'CONFIG.2',
    evaluate({ read }) {
      const { origins } = resultOf(read)
      const origin = (origins as Readonly<Record<string, unknown>> | undefined)?.model
      return unless(JSON.stringify(origin ?? null).includes('config.toml'), 'it does not', {
        actual: origins,
      })
    },
  },
  {
    id: 'CONFIG-003',
    title: 'several changes are made, or none',
    clause: 'CONFIG.3',
    evaluate: ({ both, half, afterHalf }) =>
      first(
        gotResult(both),
        gotError(half),
        equal(settingIn(afterHalf, 'model_reasoning_effort'), 'low', 'one of them was made'),
      ),
  },
  {
    id: 'CONFIG-004',
    title: 'nothing is written over what somebody else wrote',
    clause: 'CONFIG.4',
    evaluate: ({ outdated, afterOutdated }) =>
      first(gotError(outdated), equal(settingIn(afterOutdated, 'model'), MODEL, 'it was written')),
  },
  {
    id: 'CONFIG-005',
    title: 'a value that a setting cannot have is refused',
    clause: 'CONFIG.5',
    evaluate: ({ wrong, afterWrong }) =>
      first(gotError(wrong), equal(settingIn(afterWrong, 'model'), MODEL, 'it was written')),
  },
  {
    id: 'CONFIG-006',
    title: 'a change keeps everything else in the file',
    clause: 'CONFIG.6',
    evaluate: ({ written, text }) =>
      first(
        gotResult(written),
        unless(text.includes(REMARK), 'it does not', { expected: REMARK, actual: text }),
      ),
  },
  {
    id: 'CONFIG-007',
    title: 'new threads begin with what is configured',
    clause: 'CONFIG.7',
    evaluate: ({ started }) => equal(resultOf(started).model, MODEL, 'they begin with something else'),
  },
]

export const configuration = scenario<Seen>({
  name: 'configuration',
  title: 'Settings are written in every way, and read.',
  needs: 'own configuration',
  async drive(stage) {
    const { home, workspace } = stage.place
    const file = path.join(home, 'config.toml')
    const before = await readFile(file, 'utf8').catch(() => '')
    await writeFile(file, `${REMARK}\n${before}`)
    const session = await stage.connect()
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const edit = (keyPath: string, value: unknown) => ({ keyPath, value, mergeStrategy: 'replace' })
    const read = () => ask('config/read', {})
    const first = await ask('config/value/write', edit('model', 'another'))
    const { version: expectedVersion } = resultOf(first)
    const written = await ask('config/value/write', edit('model', MODEL))
    const afterWrite = await read()
    const both = await ask('config/batchWrite', {
      edits: [edit('model_reasoning_effort', 'low'), edit('model_reasoning_summary', 'none')],
    })
    const half = await ask('config/batchWrite', {
      edits: [edit('model_reasoning_effort', 'high'), edit('approval_policy', 'sometimes')],
    })
    const afterHalf = await read()
    const outdated = await ask('config/value/write', { ...edit('model', 'late'), expectedVersion })
    const afterOutdated = await read()
    const wrong = await ask('config/value/write', edit('approval_policy', 7))
    const afterWrong = await read()
    const text = await readFile(file, 'utf8').catch(() => '')
    const started = await ask('thread/start', { cwd: workspace })
    return {
      written,
      read: afterWrite,
      both,
      half,
      afterHalf,
      outdated,
      afterOutdated,
      wrong,
      afterWrong,
      text,
      started,
    }
  },
  checks,
})
