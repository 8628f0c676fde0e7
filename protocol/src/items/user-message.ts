import Type, { type Static } from 'typebox'
import { area, field, list, maybe, since06, text } from '../define/index.ts'
import { UserInput } from '../turns/user-input.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

export const UserMessageItem = object('UserMessageItem', 'What the user said.', {
  type: field('Tells the kind of item.', Type.Literal('userMessage')),
  id: field('Unique inside the thread.', text()),
  clientId: field(
    'The id that the client gave the message when it sent it, for telling retries apart.',
    maybe(text()),
    since06,
  ),
  content: field('The parts of the message.', list(UserInput)),
  ...itemTimes,
})

export type UserMessageItem = Static<typeof UserMessageItem>
