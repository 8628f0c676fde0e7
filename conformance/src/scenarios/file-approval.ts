import path from 'node:path'
import type { Json } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import type { Stage } from '../conform/stage.ts'
import { itemOf } from '../conform/turn-seen.ts'
import { answer, patch, text } from '../model/index.ts'
import { type AskedTurn, askedFirst, askedTurn } from './asked-turn.ts'

const ASK = 'item/fileChange/requestApproval'
const FILE = 'new-file.txt'
const LINE = 'first line'
const PATCH = `*** Begin Patch\n*** Add File: ${FILE}\n+${LINE}\n*** End Patch`

const drive = (decision: Json) => (stage: Stage) =>
  askedTurn(stage, decision, FILE, [answer(patch(PATCH)), answer(text('Changed.'))])

const theItem = ({ turn }: AskedTurn) => turn.completed('fileChange')[0]

const accepted: readonly Check<AskedTurn>[] = [
  {
    id: 'APPROVAL-017',
    title: 'the item of a question about files holds what would be changed',
    clause: 'APPROVAL.7',
    evaluate({ turn }) {
      const itemId = turn.first(ASK)?.params.itemId
      const item = turn
        .all('item/started')
        .map(itemOf)
        .find((one) => one?.id === itemId)
      const [change] = item?.type === 'fileChange' ? item.changes : []
      return first(
        unless(change !== undefined, 'there is no such item, or it holds nothing', { actual: item }),
        unless(change?.path.endsWith(FILE) ?? false, 'it holds another file', { actual: change }),
        unless(change?.diff.includes(LINE) ?? false, 'it does not hold the change', { actual: change }),
      )
    },
  },
  {
    id: 'FILE-001',
    title: 'the server asks before it changes files',
    clause: 'APPROVAL.2',
    evaluate: (seen) => askedFirst(seen, ASK),
  },
  {
    id: 'FILE-002',
    title: 'an accepted change is made, and told',
    clause: 'ITEM.23',
    evaluate(seen) {
      const item = theItem(seen)
      const change = item?.changes[0]
      return first(
        unless(seen.done, 'the file is not there'),
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

export const fileAccepted = scenario<AskedTurn>({
  name: 'file-accept',
  title: 'The model wants to make a file; the client agrees.',
  drive: drive('accept'),
  checks: accepted,
})

export const fileDeclined = scenario<AskedTurn>({
  name: 'file-decline',
  title: 'The model wants to make a file; the client declines.',
  drive: drive('decline'),
  checks: [
    {
      id: 'FILE-003',
      title: 'a declined change is not made',
      clause: 'APPROVAL.12',
      evaluate: (seen) =>
        first(
          unless(!seen.done, 'the file is there'),
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
