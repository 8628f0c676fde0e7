import type { Static } from 'typebox'
import {
  area,
  experimental11,
  field,
  flag,
  int,
  list,
  map,
  maybe,
  optional,
  path,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { cursor, nextCursor } from './paging.ts'
import { ThreadReadState } from './read-state.ts'
import { SortDirection, ThreadSortKey } from './sort.ts'
import { Thread } from './thread.ts'
import { ThreadSourceKind } from './thread-source.ts'

const { object, untaggedUnion } = area('threads')

const WorkingFolderFilter = untaggedUnion(
  'WorkingFolderFilter',
  'One working folder, or several.',
  [path(), list(path())],
  since06,
)

export const ThreadListParams = object('ThreadListParams', 'Which threads to list, and in what order.', {
  cursor,
  limit: field('How many at most. The server has a limit of its own.', maybe(int('uint32'))),
  sortKey: field('What to sort by. The time of creation when left out.', maybe(ThreadSortKey)),
  sortDirection: field('From which end. The newest first when left out.', maybe(SortDirection), since06),
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
  cwd: field('Only threads with this working folder.', maybe(WorkingFolderFilter), since06),
  searchTerm: field('Only threads whose title or preview contains this.', maybe(text()), since06),
  originators: field('Only threads that these clients started.', maybe(list(text())), since11),
  excludedThreadIds: field('Leave these out.', maybe(list(text())), since11),
  sectionId: field('Only threads of this section.', maybe(text()), since11),
  currentAccountOnly: field('Only threads of the account that is signed in.', optional(flag()), since11),
  useStateDbOnly: field(
    'Ask the index only, even where it may lag behind the files.',
    optional(flag()),
    since06,
  ),
  parentThreadId: field('Only threads that this one started.', maybe(text()), experimental11),
  ancestorThreadId: field('Only threads that go back to this one.', maybe(text()), experimental11),
  attachedToThreadId: field('Only threads that accompany this one.', maybe(text()), experimental11),
  includeAttachedThreads: field('Also threads that accompany others.', optional(flag()), experimental11),
  projectId: field('Only threads of this project.', maybe(text()), experimental11),
})

export const ThreadListResponse = object('ThreadListResponse', 'One page of threads.', {
  data: field('The threads, without their turns.', list(Thread)),
  nextCursor,
  backwardsCursor: field('Where the page in the other direction begins.', maybe(text()), since06),
  readStates: field(
    'How far the user has read them, by thread.',
    maybe(map(ThreadReadState)),
    experimental11,
  ),
})

export type ThreadListParams = Static<typeof ThreadListParams>
export type ThreadListResponse = Static<typeof ThreadListResponse>
