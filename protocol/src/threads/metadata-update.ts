import type { Static } from 'typebox'
import { area, experimental11, field, flag, maybe, since06, text } from '../define/index.ts'
import { Thread } from './thread.ts'

const { object } = area('threads')

const ThreadMetadataGitInfoUpdateParams = object(
  'ThreadMetadataGitInfoUpdateParams',
  'What to change in the stored state of the git repository. What is left out stays.',
  {
    sha: field('The commit; null takes it away. Never empty.', maybe(text())),
    branch: field('The branch; null takes it away. Never empty.', maybe(text())),
    originUrl: field('Address of the remote `origin`; null takes it away. Never empty.', maybe(text())),
  },
  since06,
)

export const ThreadMetadataUpdateParams = object(
  'ThreadMetadataUpdateParams',
  'What to change in what is stored about a thread. What is left out stays.',
  {
    threadId: field('The thread.', text()),
    gitInfo: field('The state of the git repository.', maybe(ThreadMetadataGitInfoUpdateParams)),
    projectId: field(
      'The project that it is to belong to, which must exist; an empty text takes it out of its project.',
      maybe(text()),
      experimental11,
    ),
    daybreakEnabled: field('A switch of the vendor.', maybe(flag()), experimental11),
  },
  since06,
)

export const ThreadMetadataUpdateResponse = object(
  'ThreadMetadataUpdateResponse',
  'The thread with the changes.',
  { thread: field('The thread.', Thread) },
  since06,
)

export type ThreadMetadataUpdateParams = Static<typeof ThreadMetadataUpdateParams>
export type ThreadMetadataUpdateResponse = Static<typeof ThreadMetadataUpdateResponse>
