import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, command, patch, text } from '../model/index.ts'

interface Tried {
  readonly turn: TurnSeen
  readonly done: boolean
}

interface Seen {
  readonly readOnly: Tried
  readonly inside: Tried
  readonly outside: Tried
  readonly free: Tried
  readonly patchOut: Tried
  readonly patchFails: TurnSeen
  readonly kept: boolean
}

const questions = ({ turn }: Tried) =>
  turn.heard.filter(({ method }) => method.endsWith('/requestApproval')).length

const checks: readonly Check<Seen>[] = [
  {
    id: 'POLICY-001',
    title: 'who must never be asked is not asked',
    clause: 'APPROVAL.5',
    evaluate: ({ readOnly, inside, outside, free }) =>
      equal([readOnly, inside, outside, free].map(questions), [0, 0, 0, 0], 'there were questions'),
  },
  {
    id: 'POLICY-002',
    title: 'nothing is written where everything may only be read',
    clause: 'APPROVAL.21',
    evaluate: ({ readOnly }) => unless(!readOnly.done, 'something was'),
  },
  {
    id: 'POLICY-003',
    title: 'nothing is written outside of the workspace',
    clause: 'APPROVAL.22',
    evaluate: ({ outside, inside }) =>
      first(
        unless(!outside.done, 'something was'),
        unless(inside.done, 'inside of it nothing can be written either'),
      ),
  },
  {
    id: 'POLICY-004',
    title: 'with full access a command runs without a question',
    clause: 'APPROVAL.23',
    evaluate: ({ free }) => unless(free.done, 'it did not'),
  },
  {
    id: 'FILE-004',
    title: 'a change does not reach out of the workspace',
    clause: 'ITEM.25',
    evaluate: ({ patchOut }) => unless(!patchOut.done, 'it did'),
  },
  {
    id: 'FILE-005',
    title: 'a change that cannot be made leaves all files as they were',
    clause: 'ITEM.24',
    evaluate: ({ patchFails, kept }) =>
      first(
        unless(kept, 'a part of it was made'),
        equal(patchFails.end?.status, 'completed', 'the turn ended otherwise'),
      ),
  },
]

export const policies = scenario<Seen>({
  name: 'policies',
  title: 'Commands and changes are tried under every sandbox policy, with nobody to ask.',
  async drive(stage) {
    const session = await stage.connect()
    const { workspace, home } = stage.place
    const outside = path.join(path.dirname(home), 'outside')
    const run = async (sandbox: string, line: string, file: string): Promise<Tried> => {
      const threadId = await stage.thread(session, { approvalPolicy: 'never', sandbox })
      const turn = await stage.turn(session, threadId, [answer(command(line)), answer(text('I see.'))])
      return { turn, done: existsSync(file) }
    }
    const touch = (sandbox: string, file: string) => run(sandbox, `touch '${file}'`, file)
    const readOnly = await touch('read-only', path.join(workspace, 'read-only'))
    const inside = await touch('workspace-write', path.join(workspace, 'inside'))
    const reachedOut = await touch('workspace-write', outside)
    const free = await touch('danger-full-access', path.join(path.dirname(home), 'free'))

    const threadId = await stage.thread(session, { approvalPolicy: 'never', sandbox: 'workspace-write' })
    const change = (body: string) =>
      stage.turn(session, threadId, [answer(patch(body)), answer(text('I see.'))])
    const target = path.join(path.dirname(home), 'patched')
    const out = await change(`*** Begin Patch\n*** Add File: ../patched\n+x\n*** End Patch`)
    const patchFails = await change(
      '*** Begin Patch\n*** Add File: half\n+x\n*** Update File: not-there\n@@\n-a\n+b\n*** End Patch',
    )
    return {
      readOnly,
      inside,
      outside: reachedOut,
      free,
      patchOut: { turn: out, done: existsSync(target) },
      patchFails,
      kept: !existsSync(path.join(workspace, 'half')),
    }
  },
  checks,
})
