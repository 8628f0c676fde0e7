import type { Static } from 'typebox'
import { area, field, flag, maybe, path, since06, text } from '../../define/index.ts'

const { object } = area('skills')

export const SkillsConfigWriteParams = object(
  'SkillsConfigWriteParams',
  'A skill, and whether it is to be on. The skill is told by its file or by its name.',
  {
    path: field('The file `SKILL.md` of the skill.', maybe(path()), {
      nullableSince: '2026-06',
      optionalSince: '2026-06',
    }),
    name: field('Name of the skill, in place of `path`.', maybe(text()), since06),
    enabled: field('Whether it is to be on.', flag()),
  },
)

export const SkillsConfigWriteResponse = object('SkillsConfigWriteResponse', 'What came of it.', {
  effectiveEnabled: field('Whether the skill is on now, everything considered.', flag()),
})

export type SkillsConfigWriteParams = Static<typeof SkillsConfigWriteParams>
export type SkillsConfigWriteResponse = Static<typeof SkillsConfigWriteResponse>
