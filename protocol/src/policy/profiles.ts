import type { Static } from 'typebox'
import { area, field, flag, int, list, maybe, path, since06, since11, text } from '../define/index.ts'

const { object } = area('policy')

export const PermissionProfileListParams = object(
  'PermissionProfileListParams',
  'Which sets of permissions to list.',
  {
    cursor: field('Where to go on: `nextCursor` of the page before.', maybe(text())),
    limit: field('How many at most. All when left out.', maybe(int('uint32'))),
    cwd: field('The working folder whose project may bring sets of its own.', maybe(path())),
  },
  since06,
)

const PermissionProfileSummary = object(
  'PermissionProfileSummary',
  'A named set of permissions that a thread can work under.',
  {
    id: field(
      'Its name, as `permissions` of a thread takes it. Those of the server itself begin with `:`.',
      text(),
    ),
    description: field('What it allows, for people.', maybe(text())),
    allowed: field('Whether the rules of the administrator let users choose it.', flag(), since11),
  },
  since06,
)

export const PermissionProfileListResponse = object(
  'PermissionProfileListResponse',
  'One page of sets of permissions.',
  {
    data: field('The sets.', list(PermissionProfileSummary)),
    nextCursor: field('Where the next page begins; null at the end.', maybe(text())),
  },
  since06,
)

export type PermissionProfileListParams = Static<typeof PermissionProfileListParams>
export type PermissionProfileListResponse = Static<typeof PermissionProfileListResponse>
