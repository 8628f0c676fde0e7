import { type Attempt, attempt } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { toolOutputsIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn } from '../conform/thread-seen.ts'
import { itemOf, type TurnSeen } from '../conform/turn-seen.ts'
import { answer, command, type ModelItem, text, toolCall } from '../model/index.ts'

interface Seen {
  readonly workspace: string
  readonly folder: TurnSeen
  readonly failing: TurnSeen
  readonly failingTold: string
  readonly missing: TurnSeen
  readonly missingTold: string
  readonly noText: TurnSeen
  readonly flood: TurnSeen
  readonly several: TurnSeen
  readonly severalTold: readonly string[]
  readonly noTool: TurnSeen
  readonly noToolTold: string
  readonly history: Attempt
  readonly all: readonly TurnSeen[]
}

const FLOOD_LINES = 30_000

const commandOf = (turn: TurnSeen) => turn.completed('commandExecution')[0]

const completes = ({ end }: TurnSeen) => equal(end?.status, 'completed', 'the turn ended otherwise')

const checks: readonly Check<Seen>[] = [
  {
    id: 'COMMAND-003',
    title: 'a command runs in the folder of the thread',
    clause: 'ITEM.18',
    evaluate: ({ folder, workspace }) =>
      equal(commandOf(folder)?.aggregatedOutput?.trim(), workspace, 'it ran elsewhere'),
  },
  {
    id: 'COMMAND-004',
    title: 'the item says which command it is, and where it runs',
    clause: 'ITEM.19',
    evaluate({ folder, workspace }) {
      const item = commandOf(folder)
      return first(
        unless(item?.command.includes('pwd') ?? false, 'the command is another', { actual: item?.command }),
        equal(item?.cwd, workspace, 'the folder is another'),
      )
    },
  },
  {
    id: 'COMMAND-005',
    title: 'a command completes with exit code and time',
    clause: 'ITEM.15',
    evaluate({ folder }) {
      const item = commandOf(folder)
      return first(
        equal(item?.exitCode, 0, 'the exit code is another'),
        unless(typeof item?.durationMs === 'number', 'there is no time', { actual: item }),
      )
    },
  },
  {
    id: 'COMMAND-006',
    title: 'a command that fails is told as failed',
    clause: 'ITEM.16',
    evaluate({ failing }) {
      const { status, exitCode } = commandOf(failing) ?? {}
      return first(
        equal({ status, exitCode }, { status: 'failed', exitCode: 7 }, 'it is told otherwise'),
        completes(failing),
      )
    },
  },
  {
    id: 'COMMAND-007',
    title: 'a command that is not there does not end the turn',
    clause: 'ITEM.21',
    evaluate: ({ missing, missingTold }) =>
      first(completes(missing), unless(missingTold !== '', 'the model was not told')),
  },
  {
    id: 'COMMAND-008',
    title: 'output that is no text breaks nothing',
    clause: 'ITEM.20',
    evaluate({ noText }) {
      const output = commandOf(noText)?.aggregatedOutput ?? ''
      return first(
        completes(noText),
        unless(output.includes('before') && output.includes('after'), 'the text around it is gone', {
          actual: output,
        }),
      )
    },
  },
  {
    id: 'COMMAND-009',
    title: 'much output reaches the client, or is left out with a remark',
    clause: 'ITEM.22',
    evaluate({ flood }) {
      const output = commandOf(flood)?.aggregatedOutput ?? ''
      return first(
        completes(flood),
        unless(output.includes('line 1\n') || output.includes(`line ${FLOOD_LINES}`), 'there is none of it'),
      )
    },
  },
  {
    id: 'COMMAND-010',
    title: 'several calls in one answer are all carried out and told',
    clause: 'ITEM.27',
    evaluate: ({ several, severalTold }) =>
      first(
        equal(several.completed('commandExecution').length, 2, 'they were not all carried out'),
        unless(
          ['first', 'second'].every((word) => severalTold.some((output) => output.includes(word))),
          'the model was not told of all',
          { actual: severalTold },
        ),
      ),
  },
  {
    id: 'ITEM-005',
    title: 'a tool that is not there does not end the turn',
    clause: 'ITEM.26',
    evaluate: ({ noTool, noToolTold }) =>
      first(completes(noTool), unless(noToolTold !== '', 'the model was not told')),
  },
  {
    id: 'ITEM-006',
    title: 'an item keeps its id and type, which no other item has',
    clause: 'ITEM.3',
    evaluate({ all }) {
      const kinds = new Map<string, string>()
      for (const turn of all) {
        for (const heard of turn.heard) {
          const item = itemOf(heard)
          if (item === undefined) continue
          const isStart = heard.method === 'item/started'
          if (isStart && kinds.has(item.id))
            return { message: 'an id came again', at: heard.at, actual: item }
          if (isStart) kinds.set(item.id, item.type)
          else if (kinds.get(item.id) !== item.type)
            return { message: 'it completed as another', at: heard.at, actual: item }
        }
      }
      return unless(kinds.size > 0, 'no item was started')
    },
  },
  {
    id: 'ITEM-007',
    title: 'what is complete is not in progress',
    clause: 'ITEM.4',
    evaluate: ({ all }) => {
      const items = all.flatMap((turn) => turn.all('item/completed').map(itemOf))
      const open = items.find(
        (item) => item !== undefined && 'status' in item && item.status === 'inProgress',
      )
      return unless(open === undefined && items.length > 0, 'an item is', { actual: open })
    },
  },
  {
    id: 'ITEM-008',
    title: 'items do not end before they begin',
    clause: 'ITEM.5',
    evaluate({ all }) {
      for (const turn of all) {
        for (const completed of turn.all('item/completed')) {
          const id = itemOf(completed)?.id
          const started = turn.all('item/started').find((heard) => itemOf(heard)?.id === id)
          const [from, to] = [started?.params.startedAtMs, completed.params.completedAtMs]
          if (typeof from !== 'number' || typeof to !== 'number')
            return { message: 'an item does not say when', at: completed.at, actual: completed.params }
          if (to < from) return { message: 'an item does', at: completed.at, expected: from, actual: to }
        }
      }
      return undefined
    },
  },
  {
    id: 'ITEM-009',
    title: 'the history has the items that were completed, in order',
    clause: 'ITEM.6',
    evaluate({ history, all }) {
      const kept = (threadIn(history)?.turns ?? []).flatMap(({ items }) => items.map(({ id }) => id))
      const told = all.flatMap((turn) => turn.all('item/started').map((heard) => itemOf(heard)?.id))
      return equal(kept, told, 'the history has others')
    },
  },
  {
    id: 'ITEM-010',
    title: 'the history has items as they were completed',
    clause: 'ITEM.7',
    evaluate({ history, all }) {
      const kept = new Map(
        (threadIn(history)?.turns ?? []).flatMap(({ items }) =>
          items.map((item) => [item.id, item] as const),
        ),
      )
      for (const item of all.flatMap((turn) => turn.all('item/completed').map(itemOf))) {
        if (item === undefined) continue
        const failure = equal(kept.get(item.id), item, `the ${item.type} is another in the history`)
        if (failure !== undefined) return failure
      }
      return undefined
    },
  },
]

export const commands = scenario<Seen>({
  name: 'commands',
  title: 'The model runs commands of all kinds, and tools that are not there.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session, { approvalPolicy: 'never', sandbox: 'danger-full-access' })
    const all: TurnSeen[] = []
    const run = async (...items: readonly ModelItem[]): Promise<TurnSeen> => {
      const turn = await stage.turn(session, threadId, [answer(...items), answer(text('I see.'))])
      all.push(turn)
      return turn
    }
    const told = (): readonly string[] => toolOutputsIn(stage.model.requests.at(-1))
    const folder = await run(command('pwd -P'))
    const failing = await run(command('echo it fails; exit 7'))
    const failingTold = told().at(-1) ?? ''
    const missing = await run(command('there-is-no-such-program --really'))
    const missingTold = told().at(-1) ?? ''
    const noText = await run(command(`printf 'before\\n\\377\\376\\200\\nafter\\n'`))
    const flood = await run(
      command(`i=0; while [ $i -lt ${FLOOD_LINES} ]; do i=$((i+1)); echo "line $i"; done`),
    )
    const several = await run(command('echo first'), command('echo second'))
    const severalTold = told()
    const noTool = await run(toolCall('no_such_tool', { a: 1 }))
    const noToolTold = told().at(-1) ?? ''
    const history = await attempt(session.request('thread/read', { threadId, includeTurns: true }))
    return {
      workspace: stage.place.workspace,
      folder,
      failing,
      failingTold,
      missing,
      missingTold,
      noText,
      flood,
      several,
      severalTold,
      noTool,
      noToolTold,
      history,
      all,
    }
  },
  checks,
})
