import { area, since06 } from '../define/index.ts'

const { openEnum } = area('threads')

export const SortDirection = openEnum(
  'SortDirection',
  'The order of a list.',
  { asc: 'Oldest first.', desc: 'Newest first.' },
  since06,
)

export const ThreadSortKey = openEnum('ThreadSortKey', 'What threads are sorted by.', {
  created_at: 'When they were started.',
  updated_at: 'When something last happened in them.',
  recency_at: { docs: 'When the user last did something in them.', since: '2026-11' },
  section_position: { docs: 'Their place in the section.', since: '2026-11' },
})
