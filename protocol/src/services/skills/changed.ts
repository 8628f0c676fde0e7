import type { Static } from 'typebox'
import { area, since06 } from '../../define/index.ts'

const { object } = area('skills')

export const SkillsChangedNotification = object(
  'SkillsChangedNotification',
  'Files of skills were changed, so that lists of skills are out of date. It does not say which.',
  {},
  since06,
)

export type SkillsChangedNotification = Static<typeof SkillsChangedNotification>
