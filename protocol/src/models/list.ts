import type { Static } from 'typebox'
import { area, field, flag, int, list, maybe, since06, since11, text } from '../define/index.ts'
import { Model } from './model.ts'

const { object } = area('models')

export const ModelListParams = object('ModelListParams', 'Which models to list.', {
  cursor: field('Where to go on: `nextCursor` of the page before.', maybe(text())),
  limit: field('How many at most. The server has a limit of its own.', maybe(int('uint32'))),
  includeHidden: field('Also those that are not offered to users.', maybe(flag()), since06),
  modelProvider: field(
    'Name of the provider whose models to list. The configured one when left out.',
    maybe(text()),
    since11,
  ),
})

export const ModelListResponse = object('ModelListResponse', 'One page of models.', {
  data: field('The models.', list(Model)),
  nextCursor: field('Where the next page begins; null at the end.', maybe(text())),
})

export type ModelListParams = Static<typeof ModelListParams>
export type ModelListResponse = Static<typeof ModelListResponse>
