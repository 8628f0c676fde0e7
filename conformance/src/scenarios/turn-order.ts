import type { Json, Turn } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { schemaIn, toldIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import type { Stage } from '../conform/stage.ts'
import type { Heard, TurnSeen } from '../conform/turn-seen.ts'
import { answer, gate, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  readonly threadId: string
  readonly one: TurnSeen
  readonly two: TurnSeen
  readonly requests: readonly Json[]
  /** In another thread, while a turn ran. */
  readonly beside: TurnSeen
  readonly slowEnd: number | undefined
  readonly schema: unknown
  readonly image: string
}

const QUESTION = 'Tell me: «ä λ 🧵» "quoted" \\ and\nnew lines.'
const REPLY = 'There you are.'
const IMAGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='
const SCHEMA = {
  type: 'object',
  properties: { colour: { type: 'string' } },
  required: ['colour'],
  additionalProperties: false,
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'TURN-008',
    title: 'the answer tells a turn that has begun, with its id',
    clause: 'TURN.7',
    evaluate({ one }) {
      const started = one.first('turn/started')?.params.turn as unknown as Turn | undefined
      return first(
        equal(one.begun?.status, 'inProgress', 'its status is another'),
        equal(one.begun?.id, started?.id, 'turn/started tells another id'),
      )
    },
  },
  {
    id: 'TURN-009',
    title: 'what is told of a turn names thread and turn',
    clause: 'TURN.8',
    evaluate({ one, threadId }) {
      const nameless = one.heard.find((heard) => isOfTurn(heard) && !isNamed(heard, threadId, one.turnId))
      return nameless && { message: `${nameless.method} does not`, at: nameless.at, actual: nameless.params }
    },
  },
  {
    id: 'TURN-010',
    title: 'turns of one thread follow one another',
    clause: 'TURN.9',
    evaluate({ one, two }) {
      const story = [...one.heard, ...two.heard].filter(({ method }) => BEGIN_AND_END.includes(method))
      return equal(
        story.map(({ method }) => method),
        [...BEGIN_AND_END, ...BEGIN_AND_END],
        'they do not',
      )
    },
  },
  {
    id: 'TURN-011',
    title: 'turns of other threads do not wait',
    clause: 'TURN.10',
    evaluate: ({ beside, slowEnd }) =>
      first(
        equal(beside.end?.status, 'completed', 'the turn beside ended otherwise'),
        unless(
          (beside.first('turn/completed')?.at ?? Number.POSITIVE_INFINITY) < (slowEnd ?? -1),
          'it ended only behind the one that took long',
        ),
      ),
  },
  {
    id: 'TURN-012',
    title: 'the model is given what the user said',
    clause: 'TURN.11',
    evaluate: ({ requests }) =>
      unless(
        toldIn(requests[0]).includes(JSON.stringify(QUESTION).slice(1, -1)),
        'it is given something else',
        {
          expected: QUESTION,
          actual: requests[0],
        },
      ),
  },
  {
    id: 'TURN-013',
    title: 'the model is given what was said before',
    clause: 'TURN.12',
    evaluate: ({ requests }) =>
      unless(toldIn(requests[1]).includes(REPLY), 'it is not', { expected: REPLY, actual: requests[1] }),
  },
  {
    id: 'TURN-014',
    title: 'settings of a turn hold for it and those behind it',
    clause: 'TURN.13',
    evaluate: ({ requests }) =>
      equal(
        requests.slice(1, 3).map((request) => (request as { readonly model?: unknown }).model),
        ['another-model', 'another-model'],
        'the model is another',
      ),
  },
  {
    id: 'TURN-015',
    title: 'the tokens that are told are those that were counted',
    clause: 'TURN.14',
    evaluate({ one, two }) {
      const usage = (turn: TurnSeen) =>
        turn.all('thread/tokenUsage/updated').at(-1)?.params.tokenUsage as unknown as
          | Record<'last' | 'total', { readonly totalTokens: number }>
          | undefined
      const [before, after] = [usage(one), usage(two)]
      return first(
        unless((after?.last.totalTokens ?? 0) > 0, 'there are none', { actual: after }),
        equal(
          after?.total.totalTokens,
          (before?.total.totalTokens ?? 0) + (after?.last.totalTokens ?? 0),
          'the total is no sum',
        ),
      )
    },
  },
  {
    id: 'TURN-016',
    title: 'the form of the answer is handed to the model',
    clause: 'TURN.15',
    evaluate: ({ schema }) => equal(schema, SCHEMA, 'the model got another'),
  },
  {
    id: 'TURN-017',
    title: 'images are given to the model',
    clause: 'TURN.16',
    evaluate: ({ image }) => unless(image.includes(IMAGE), 'it was not given'),
  },
]

const BEGIN_AND_END: readonly string[] = ['turn/started', 'turn/completed']

const isOfTurn = ({ method }: Heard): boolean =>
  method.startsWith('item/') || method.startsWith('turn/') || method === 'thread/tokenUsage/updated'

function isNamed({ params }: Heard, threadId: string, turnId: string): boolean {
  const { turn } = params as { readonly turn?: { readonly id?: unknown } }
  return params.threadId === threadId && (params.turnId ?? turn?.id) === turnId
}

/** A turn that takes long, and one of another thread while it runs. */
async function playBeside(
  stage: Stage,
  session: Session,
  slowThread: string,
  quickThread: string,
): Promise<readonly [quick: TurnSeen, slow: TurnSeen]> {
  let quick: TurnSeen | undefined
  const steps = [answer(gate('slow'), text('At last.')), answer(text('At once.'))]
  const slow = await stage.turn(session, slowThread, steps, {
    async during() {
      await session.until('a request to the model', stage.model.reached('slow'))
      quick = await stage.turn(session, quickThread, null)
      stage.model.release('slow')
    },
  })
  if (quick === undefined) throw new Error('unreachable: it was played')
  return [quick, slow.only(slowThread)]
}

export const turnOrder = scenario<Seen>({
  name: 'turn-order',
  title: 'Several turns, one after the other and side by side, with all that a turn can be given.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const one = await stage.turn(session, threadId, [answer(text(REPLY))], { text: QUESTION })
    const two = await stage.turn(session, threadId, [answer(text('Again.'))], {
      params: { model: 'another-model' },
    })
    await stage.turn(session, threadId, [answer(text('{"colour":"blue"}'))], {
      params: { outputSchema: SCHEMA },
    })
    await stage.turn(session, threadId, [], { input: [{ type: 'image', url: IMAGE }] })
    const { requests } = stage.model

    const other = await stage.thread(session)
    const [beside, slow] = await playBeside(stage, session, threadId, other)
    const slowEnd = slow.first('turn/completed')?.at
    return {
      threadId,
      one,
      two,
      requests,
      beside,
      slowEnd,
      schema: schemaIn(requests[2]),
      image: JSON.stringify(requests[3] ?? null),
    }
  },
  checks,
})
