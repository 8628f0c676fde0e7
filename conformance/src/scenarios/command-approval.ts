import type { Json } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { toolOutputsIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import type { Stage } from '../conform/stage.ts'
import { itemOf } from '../conform/turn-seen.ts'
import { answer, command, text } from '../model/index.ts'
import { type AskedTurn, askedFirst, askedTurn } from './asked-turn.ts'

const ASK = 'item/commandExecution/requestApproval'
const FILE = 'made-by-the-command'
const OUTPUT = 'one\ntwo\n'
const COMMAND = `printf 'one\\ntwo\\n'; touch ${FILE}`

interface Seen extends AskedTurn {
  /** How many requests the model got. */
  readonly asked: number
  /** What the model was told that its tools gave. */
  readonly toldOutputs: string
}

const drive =
  (decision: Json) =>
  async (stage: Stage): Promise<Seen> => {
    const steps = [answer(command(COMMAND)), answer(text('That was it.'))]
    const seen = await askedTurn(stage, decision, FILE, steps)
    const { requests } = stage.model
    return { ...seen, asked: requests.length, toldOutputs: toolOutputsIn(requests.at(-1)).join('\n') }
  }

const theItem = ({ turn }: Seen) => turn.completed('commandExecution')[0]

/** The flags of the thread's status that held when the question was put. */
function flagsWhenAsked({ turn }: Seen): unknown {
  const ask = turn.first(ASK)
  const status = turn.all('thread/status/changed').findLast(({ at }) => ask !== undefined && at < ask.at)
  return (status?.params.status as { activeFlags?: unknown } | undefined)?.activeFlags
}

const accepted: readonly Check<Seen>[] = [
  {
    id: 'APPROVAL-001',
    title: 'the server asks before it runs a command',
    clause: 'APPROVAL.1',
    evaluate: (seen) => askedFirst(seen, ASK),
  },
  {
    id: 'APPROVAL-002',
    title: 'an accepted command runs',
    clause: 'APPROVAL.10',
    evaluate(seen) {
      const item = theItem(seen)
      return first(
        unless(seen.done, 'it did not run'),
        unless(item?.status === 'completed' && item.exitCode === 0, 'its item does not say so', {
          actual: item,
        }),
        unless(item?.aggregatedOutput?.includes(OUTPUT) ?? false, 'its output is not there', {
          expected: OUTPUT,
          actual: item?.aggregatedOutput,
        }),
      )
    },
  },
  {
    id: 'APPROVAL-003',
    title: 'the item starts before the question',
    clause: 'APPROVAL.3',
    evaluate({ turn }) {
      const ask = turn.first(ASK)
      const start = turn.all('item/started').find((one) => itemOf(one)?.id === ask?.params.itemId)
      if (ask === undefined || start === undefined)
        return { message: 'there is no such item, or no question' }
      return unless(start.at < ask.at, 'the question came first', { at: ask.at })
    },
  },
  {
    id: 'APPROVAL-004',
    title: 'the answer is told to all',
    clause: 'APPROVAL.11',
    evaluate({ turn }) {
      const resolved = turn.first('serverRequest/resolved')
      const end = turn.all('item/completed').find((one) => itemOf(one)?.type === 'commandExecution')
      if (resolved === undefined) return { message: 'serverRequest/resolved never came' }
      return unless(end !== undefined && resolved.at < end.at, 'it came behind the end of the item', {
        at: resolved.at,
      })
    },
  },
  {
    id: 'APPROVAL-005',
    title: 'the thread says that it waits',
    clause: 'APPROVAL.4',
    evaluate: (seen) =>
      unless(JSON.stringify(flagsWhenAsked(seen)) === '["waitingOnApproval"]', 'it does not', {
        expected: ['waitingOnApproval'],
        actual: flagsWhenAsked(seen),
      }),
  },
  {
    id: 'COMMAND-001',
    title: 'the deltas of a command make up its output',
    clause: 'ITEM.14',
    evaluate(seen) {
      const item = theItem(seen)
      const deltas = seen.turn.deltas('item/commandExecution/outputDelta', item?.id ?? '')
      return unless(deltas === (item?.aggregatedOutput ?? ''), 'they make up another text', {
        expected: item?.aggregatedOutput,
        actual: deltas,
      })
    },
  },
  {
    id: 'COMMAND-002',
    title: 'the model is told the output',
    clause: 'ITEM.17',
    evaluate: ({ asked, toldOutputs }) =>
      first(
        unless(asked === 2, 'the model was not asked again', { expected: 2, actual: asked }),
        unless(toldOutputs.includes('two'), 'the request does not hold the output', { actual: toldOutputs }),
      ),
  },
]

export const commandAccepted = scenario<Seen>({
  name: 'command-accept',
  title: 'The model wants to run a command; the client agrees.',
  drive: drive('accept'),
  checks: accepted,
})

export const commandDeclined = scenario<Seen>({
  name: 'command-decline',
  title: 'The model wants to run a command; the client declines.',
  drive: drive('decline'),
  checks: [
    {
      id: 'APPROVAL-006',
      title: 'a declined command does not run',
      clause: 'APPROVAL.12',
      evaluate: (seen) =>
        first(
          unless(!seen.done, 'it ran'),
          unless(theItem(seen)?.status === 'declined', 'its item says something else', {
            expected: 'declined',
            actual: theItem(seen),
          }),
        ),
    },
    {
      id: 'APPROVAL-007',
      title: 'after a declined command the turn goes on',
      clause: 'APPROVAL.13',
      evaluate: ({ turn, asked }) =>
        first(
          unless(asked === 2, 'the model was not told', { expected: 2, actual: asked }),
          unless(turn.end?.status === 'completed', 'the turn ended otherwise', {
            expected: 'completed',
            actual: turn.end?.status,
          }),
        ),
    },
  ],
})

export const commandCancelled = scenario<Seen>({
  name: 'command-cancel',
  title: 'The model wants to run a command; the client stops the turn.',
  drive: drive('cancel'),
  checks: [
    {
      id: 'APPROVAL-008',
      title: 'a cancelled command does not run, and the turn stops',
      clause: 'APPROVAL.14',
      evaluate: ({ done, turn, asked }) =>
        first(
          unless(!done, 'it ran'),
          unless(turn.end?.status === 'interrupted', 'the turn ended otherwise', {
            expected: 'interrupted',
            actual: turn.end?.status,
          }),
          unless(asked === 1, 'the model was asked again', { expected: 1, actual: asked }),
        ),
    },
  ],
})
