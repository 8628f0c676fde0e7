import type { Static } from 'typebox'
import { area, field, flag, list, path, text } from '../../define/index.ts'

const { object } = area('skills')

const until06 = { removed: '2026-06' } as const

export const SkillsRemoteReadParams = object(
  'SkillsRemoteReadParams',
  'Nothing: all published skills are listed.',
  {},
  until06,
)

const RemoteSkillSummary = object(
  'RemoteSkillSummary',
  'A skill that the vendor publishes.',
  {
    id: field('Its id with the vendor.', text()),
    name: field('Its name.', text()),
    description: field('What it is good for.', text()),
  },
  until06,
)

export const SkillsRemoteReadResponse = object(
  'SkillsRemoteReadResponse',
  'The published skills.',
  { data: field('The skills.', list(RemoteSkillSummary)) },
  until06,
)

export const SkillsRemoteWriteParams = object(
  'SkillsRemoteWriteParams',
  'Which published skill to fetch.',
  {
    hazelnutId: field('Its id with the vendor.', text()),
    isPreload: field('Whether it is fetched ahead of its use.', flag()),
  },
  until06,
)

export const SkillsRemoteWriteResponse = object(
  'SkillsRemoteWriteResponse',
  'The skill that was fetched.',
  {
    id: field('Its id with the vendor.', text()),
    name: field('Its name.', text()),
    path: field('Where it was put.', path()),
  },
  until06,
)

export type SkillsRemoteReadParams = Static<typeof SkillsRemoteReadParams>
export type SkillsRemoteReadResponse = Static<typeof SkillsRemoteReadResponse>
export type SkillsRemoteWriteParams = Static<typeof SkillsRemoteWriteParams>
export type SkillsRemoteWriteResponse = Static<typeof SkillsRemoteWriteResponse>
