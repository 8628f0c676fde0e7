import type { Static } from 'typebox'
import { area, field, flag, int, list, map, maybe, optional, path, text } from '../define/index.ts'
import { ThreadReadState } from './read-state.ts'
import { SortDirection, ThreadSortKey } from './sort.ts'
import { Thread } from './thread.ts'
import { ThreadSourceKind } from './thread-source.ts'

const { object, untaggedUnion } = area('threads')
const later = { since: '2026-11' } as const
const experimental = { since: '2026-11', experimental: true } as const

const WorkingFolderFilter = untaggedUnion(
  'WorkingFolderFilter',
  'One working folder, or several.',
  [path(), list(path())],
  later,
)

export const ThreadListParams = object('ThreadListParams', 'Which threads to list, and in what order.', {
  cursor: field('Where to go on: `nextCursor` of the page before.', maybe(text())),
  limit: field('How many at most. The server has a limit of its own.', maybe(int('uint32'))),
  sortKey: field('What to sort by. The time of creation when left out.', maybe(ThreadSortKey)),
  sortDirection: field('From which end. The newest first when left out.', maybe(SortDirection), later),
  modelProviders: field(
    'Only threads of these providers. All when empty; those of the configured one when left out.',
    maybe(list(text())),
  ),
  sourceKinds: field(
    'Only threads that come from these. Those of people when left out.',
    maybe(list(ThreadSourceKind)),
  ),
  archived: field(
    'Only those in the archive, or only those that are not. The latter when left out.',
    maybe(flag()),
  ),
  cwd: field('Only threads with this working folder.', maybe(WorkingFolderFilter), later),
  searchTerm: field('Only threads whose title or preview contains this.', maybe(text()), later),
  originators: field('Only threads that these clients started.', maybe(list(text())), later),
  excludedThreadIds: field('Leave these out.', maybe(list(text())), later),
  sectionId: field('Only threads of this section.', maybe(text()), later),
  currentAccountOnly: field('Only threads of the account that is signed in.', optional(flag()), later),
  useStateDbOnly: field(
    'Ask the index only, even where it may lag behind the files.',
    optional(flag()),
    later,
  ),
  parentThreadId: field('Only threads that this one started.', maybe(text()), experimental),
  ancestorThreadId: field('Only threads that go back to this one.', maybe(text()), experimental),
  attachedToThreadId: field('Only threads that accompany this one.', maybe(text()), experimental),
  includeAttachedThreads: field('Also threads that accompany others.', optional(flag()), experimental),
  projectId: field('Only threads of this project.', maybe(text()), experimental),
})

export const ThreadListResponse = object('ThreadListResponse', 'One page of threads.', {
  data: field('The threads, without their turns.', list(Thread)),
  nextCursor: field('Where the next page begins; null at the end.', maybe(text())),
  backwardsCursor: field('Where the page in the other direction begins.', maybe(text()), later),
  readStates: field('How far the user has read them, by thread.', maybe(map(ThreadReadState)), experimental),
})

export type ThreadListParams = Static<typeof ThreadListParams>
export type ThreadListResponse = Static<typeof ThreadListResponse>
