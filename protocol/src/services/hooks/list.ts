import type { Static } from 'typebox'
import { area, field, list, maybe, optional, path, since06, since11, text } from '../../define/index.ts'
import { HookMetadata, PlainHookMetadata } from './metadata.ts'

const { object } = area('hooks')

export const HooksListParams = object(
  'HooksListParams',
  'For which folders, or for which thread, to list hooks.',
  {
    cwds: field('The working folders. That of the server when empty or left out.', optional(list(path()))),
    threadId: field(
      'A loaded thread to list the hooks of, on all its machines. It stands in place of `cwds`.',
      maybe(text()),
      since11,
    ),
  },
  since06,
)

const HookErrorInfo = object(
  'HookErrorInfo',
  'Why a hook could not be read.',
  {
    path: field('The file that it is set up in.', path()),
    message: field('What is wrong, for people.', text()),
  },
  since06,
)

const HooksListEntry = object(
  'HooksListEntry',
  'The hooks of one working folder.',
  {
    cwd: field('The working folder.', path()),
    hooks: field('Its hooks, also those that may not run.', list(HookMetadata), {
      formerly: [{ until: '2026-11', type: list(PlainHookMetadata) }],
    }),
    warnings: field('What is odd about how they are set up, for people.', list(text())),
    errors: field('What could not be read.', list(HookErrorInfo)),
  },
  since06,
)

export const HooksListResponse = object(
  'HooksListResponse',
  'Hooks, by working folder.',
  { data: field('One entry a folder.', list(HooksListEntry)) },
  since06,
)

export type HooksListParams = Static<typeof HooksListParams>
export type HooksListResponse = Static<typeof HooksListResponse>
