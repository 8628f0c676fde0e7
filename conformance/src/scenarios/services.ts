import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Attempt, attempt, came, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly models: Attempt
  readonly skills: Attempt
  readonly skillsAfter: Attempt
  readonly skillFile: string
  readonly account: Attempt
  readonly login: Attempt
  readonly told: boolean
  readonly accountAfter: Attempt
  readonly logout: Attempt
  readonly accountAtEnd: Attempt
  readonly everything: string
}

const KEY = 'sk-a-key-that-nobody-is-told'
const SKILL = 'a-skill-of-the-check'
const DESCRIPTION = 'Says how to check.'

type Loose = Readonly<Record<string, unknown>>

const listIn = (made: Attempt): readonly Loose[] => {
  const { data } = resultOf(made)
  return (Array.isArray(data) ? data : []) as readonly Loose[]
}

const skillIn = (made: Attempt): Loose | undefined =>
  listIn(made)
    .flatMap(({ skills }) => (Array.isArray(skills) ? (skills as readonly Loose[]) : []))
    .find(({ name }) => name === SKILL)

const checks: readonly Check<Seen>[] = [
  {
    id: 'MODEL-001',
    title: 'models are listed, one of them the default',
    clause: 'MODEL.1',
    evaluate: ({ models }) =>
      first(
        gotResult(models),
        equal(
          listIn(models).filter(({ isDefault }) => isDefault === true).length,
          1,
          'there is not one default',
        ),
      ),
  },
  {
    id: 'MODEL-002',
    title: 'a model supports the effort that it has by default',
    clause: 'MODEL.2',
    evaluate({ models }) {
      const odd = listIn(models).find(({ defaultReasoningEffort, supportedReasoningEfforts }) => {
        const all = (
          Array.isArray(supportedReasoningEfforts) ? supportedReasoningEfforts : []
        ) as readonly Loose[]
        return !all.some(({ reasoningEffort }) => reasoningEffort === defaultReasoningEffort)
      })
      return unless(odd === undefined && listIn(models).length > 0, 'one does not', { actual: odd })
    },
  },
  {
    id: 'SKILL-001',
    title: 'the skills of a folder are listed',
    clause: 'SKILL.1',
    evaluate({ skills, skillFile }) {
      const { description, path: file } = skillIn(skills) ?? {}
      return equal(
        { description, path: file },
        { description: DESCRIPTION, path: skillFile },
        'it is not there',
      )
    },
  },
  {
    id: 'SKILL-002',
    title: 'a skill that cannot be read hides no other',
    clause: 'SKILL.2',
    evaluate: ({ skills }) =>
      first(
        unless(skillIn(skills) !== undefined, 'the other one is hidden'),
        unless(
          listIn(skills).some(({ errors }) => Array.isArray(errors) && errors.length > 0),
          'nothing is told of it',
          { actual: resultOf(skills) },
        ),
      ),
  },
  {
    id: 'SKILL-003',
    title: 'a skill that was switched off is listed so',
    clause: 'SKILL.3',
    evaluate: ({ skillsAfter }) => equal(skillIn(skillsAfter)?.enabled, false, 'it is not'),
  },
  {
    id: 'ACCOUNT-001',
    title: 'the account is told',
    clause: 'ACCOUNT.1',
    evaluate: ({ account, accountAfter }) =>
      first(
        equal(resultOf(account).account, null, 'there is one at first'),
        equal(
          (resultOf(accountAfter).account as Loose | null)?.type,
          'apiKey',
          'after the login it is another',
        ),
      ),
  },
  {
    id: 'ACCOUNT-002',
    title: 'a login is told',
    clause: 'ACCOUNT.2',
    evaluate: ({ login, told }) => first(gotResult(login), unless(told, 'account/updated never came')),
  },
  {
    id: 'ACCOUNT-003',
    title: 'after a logout there is no account',
    clause: 'ACCOUNT.3',
    evaluate: ({ logout, accountAtEnd }) =>
      first(gotResult(logout), equal(resultOf(accountAtEnd).account, null, 'there is one')),
  },
  {
    id: 'ACCOUNT-004',
    title: 'a key is told to nobody',
    clause: 'ACCOUNT.4',
    evaluate: ({ login, everything }) => first(gotResult(login), unless(!everything.includes(KEY), 'it was')),
  },
]

export const services = scenario<Seen>({
  name: 'services',
  title: 'Models and skills are listed, and an account comes and goes.',
  needs: 'fresh home',
  async drive(stage) {
    const { workspace } = stage.place
    // A project begins where its version control does.
    await mkdir(path.join(workspace, '.git'))
    const folder = path.join(workspace, '.codex/skills')
    const skillFile = path.join(folder, SKILL, 'SKILL.md')
    await mkdir(path.dirname(skillFile), { recursive: true })
    await writeFile(skillFile, `---\nname: ${SKILL}\ndescription: ${DESCRIPTION}\n---\n\nCheck.\n`)
    await mkdir(path.join(folder, 'broken'))
    await writeFile(path.join(folder, 'broken/SKILL.md'), 'There is no head.\n')
    const session = await stage.connect()
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const models = await ask('model/list', {})
    const skills = await ask('skills/list', { cwds: [workspace], forceReload: true })
    await ask('skills/config/write', { path: skillFile, enabled: false })
    const skillsAfter = await ask('skills/list', { cwds: [workspace], forceReload: true })
    const account = await ask('account/read', {})
    const since = session.transcript.length
    const login = await ask('account/login/start', { type: 'apiKey', apiKey: KEY })
    const told = await came(session.expectMethod('account/updated', since))
    const accountAfter = await ask('account/read', {})
    const logout = await attempt(session.request('account/logout'))
    const accountAtEnd = await ask('account/read', {})
    const everything = session.transcript
      .flatMap((entry) => (entry.from === 'server' ? [entry.text] : []))
      .join('\n')
    return {
      models,
      skills,
      skillsAfter,
      skillFile,
      account,
      login,
      told,
      accountAfter,
      logout,
      accountAtEnd,
      everything,
    }
  },
  checks,
})
