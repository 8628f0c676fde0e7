import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Json } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import { decide, type Stage } from '../conform/stage.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, patch, text } from '../model/index.ts'

const ASK = 'item/fileChange/requestApproval'
const FILE = 'new-file.txt'
const PATCH = `*** Begin Patch\n*** Add File: ${FILE}\n+first line\n*** End Patch`

interface Seen {
  readonly turn: TurnSeen
  readonly thereBeforeAsking: boolean
  readonly there: boolean
}

const drive =
  (decision: Json) =>
  async (stage: Stage): Promise<Seen> => {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const file = path.join(stage.place.workspace, FILE)
    let thereBeforeAsking = false
    decide(session, decision, () => {
      thereBeforeAsking ||= existsSync(file)
    })
    const turn = await stage.turn(session, threadId, [answer(patch(PATCH)), answer(text('Changed.'))])
    return { turn, thereBeforeAsking, there: existsSync(file) }
  }

const theItem = ({ turn }: Seen) => turn.completed('fileChange')[0]

const accepted: readonly Check<Seen>[] = [
  {
    id: 'FILE-001',
    title: 'the server asks before it changes files',
    level: 'MUST',
    clause: 'Under the policy `untrusted` no file changes before the client has agreed.',
    evaluate: ({ turn, thereBeforeAsking }) =>
      first(
        unless(turn.all(ASK).length === 1, 'it did not ask once', {
          expected: 1,
          actual: turn.all(ASK).length,
        }),
        unless(!thereBeforeAsking, 'the file had changed when it asked'),
      ),
  },
  {
    id: 'FILE-002',
    title: 'an accepted change is made, and told',
    level: 'MUST',
    clause: 'After `accept` the files change, and the item completes with the path and kind of each change.',
    evaluate(seen) {
      const item = theItem(seen)
      const change = item?.changes[0]
      return first(
        unless(seen.there, 'the file is not there'),
        unless(item?.status === 'completed', 'its item says something else', {
          expected: 'completed',
          actual: item,
        }),
        unless(
          path.basename(change?.path ?? '') === FILE && change?.kind.type === 'add',
          'the change is told otherwise',
          {
            expected: { path: FILE, kind: { type: 'add' } },
            actual: change,
          },
        ),
      )
    },
  },
]

export const fileAccepted = scenario<Seen>({
  name: 'file-accept',
  title: 'The model wants to make a file; the client agrees.',
  drive: drive('accept'),
  checks: accepted,
})

export const fileDeclined = scenario<Seen>({
  name: 'file-decline',
  title: 'The model wants to make a file; the client declines.',
  drive: drive('decline'),
  checks: [
    {
      id: 'FILE-003',
      title: 'a declined change is not made',
      level: 'MUST',
      clause: 'After `decline` no file changes, the item completes as `declined`, and the turn goes on.',
      evaluate: (seen) =>
        first(
          unless(!seen.there, 'the file is there'),
          unless(theItem(seen)?.status === 'declined', 'its item says something else', {
            expected: 'declined',
            actual: theItem(seen),
          }),
          unless(seen.turn.end?.status === 'completed', 'the turn ended otherwise', {
            expected: 'completed',
            actual: seen.turn.end?.status,
          }),
        ),
    },
  ],
})
