import type { Static } from 'typebox'
import { area, field, flag, list, maybe, optional, path, text } from '../../define/index.ts'
import { SkillMetadata } from './skill.ts'

const { object } = area('skills')

const SkillsListExtraRootsForCwd = object(
  'SkillsListExtraRootsForCwd',
  'More folders to look in for one working folder.',
  {
    cwd: field('The working folder.', path()),
    extraUserRoots: field("Folders to look in as if they were the user's own.", list(path())),
  },
  { removed: '2026-06' },
)

export const SkillsListParams = object('SkillsListParams', 'For which folders to list skills.', {
  cwds: field('The working folders. That of the server when empty or left out.', optional(list(path()))),
  forceReload: field('Read all files again, even those that the server remembers.', optional(flag())),
  perCwdExtraUserRoots: field('More folders to look in.', maybe(list(SkillsListExtraRootsForCwd)), {
    removed: '2026-06',
  }),
})

const SkillErrorInfo = object('SkillErrorInfo', 'Why a skill could not be read.', {
  path: field('Its file.', path()),
  message: field('What is wrong, for people.', text()),
})

const SkillsListEntry = object('SkillsListEntry', 'The skills of one working folder.', {
  cwd: field('The working folder.', path()),
  skills: field('Its skills, also those that are off.', list(SkillMetadata)),
  errors: field('What could not be read.', list(SkillErrorInfo)),
})

export const SkillsListResponse = object('SkillsListResponse', 'Skills, by working folder.', {
  data: field('One entry a folder.', list(SkillsListEntry)),
})

export type SkillsListParams = Static<typeof SkillsListParams>
export type SkillsListResponse = Static<typeof SkillsListResponse>
