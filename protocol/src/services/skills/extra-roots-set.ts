import type { Static } from 'typebox'
import { area, field, list, path, since06 } from '../../define/index.ts'

const { object } = area('skills')

export const SkillsExtraRootsSetParams = object(
  'SkillsExtraRootsSetParams',
  'More folders to look for skills in.',
  {
    extraRoots: field('The folders, in place of those that were set before. None when empty.', list(path())),
  },
  since06,
)

export const SkillsExtraRootsSetResponse = object(
  'SkillsExtraRootsSetResponse',
  'The folders are set.',
  {},
  since06,
)

export type SkillsExtraRootsSetParams = Static<typeof SkillsExtraRootsSetParams>
export type SkillsExtraRootsSetResponse = Static<typeof SkillsExtraRootsSetResponse>
