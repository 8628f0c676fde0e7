import type { Static } from 'typebox'
import { area, field, flag, list, maybe, path, since11, text } from '../../define/index.ts'

const { object, openEnum } = area('skills')

const SkillToolDependency = object('SkillToolDependency', 'A tool that a skill needs.', {
  type: field('The kind of tool, such as `mcp`.', text()),
  value: field('Its name.', text()),
  description: field('What it is, for people.', maybe(text())),
  transport: field('How to talk to it, such as `streamable_http`.', maybe(text())),
  command: field('The command that starts it, where one does.', maybe(text())),
  url: field('Its address, where it has one.', maybe(text())),
})

const SkillDependencies = object('SkillDependencies', 'What a skill needs.', {
  tools: field('The tools that it needs.', list(SkillToolDependency)),
})

const SkillInterface = object('SkillInterface', 'How a skill is shown.', {
  displayName: field('Its name, for people.', maybe(text())),
  shortDescription: field('What it is good for, in a few words for people.', maybe(text())),
  iconSmall: field('The file of its small picture.', maybe(path())),
  iconLarge: field('The file of its large picture.', maybe(path())),
  iconSmallUrl: field(
    'Address of its small picture, where it comes from a catalogue.',
    maybe(text()),
    since11,
  ),
  iconLargeUrl: field(
    'Address of its large picture, where it comes from a catalogue.',
    maybe(text()),
    since11,
  ),
  brandColor: field('Its colour.', maybe(text())),
  defaultPrompt: field('Words to use it with, for the user to begin from.', maybe(text())),
})

const SkillScope = openEnum('SkillScope', 'Whom a skill is for, and so where it comes from.', {
  user: 'The user, everywhere.',
  repo: 'Everybody who works on this project.',
  system: 'Everybody: it comes with the server.',
  admin: 'Everybody on this machine, as its administrator wants.',
})

export const SkillMetadata = object('SkillMetadata', 'A skill: instructions for one kind of work.', {
  name: field('Its name, as the user and the model write it.', text()),
  description: field('What it is good for and when to use it, for the model.', text()),
  shortDescription: field('What it is good for, in a few words.', maybe(text()), {
    deprecated: 'It comes from the older form of the file. Use `interface.shortDescription`.',
  }),
  interface: field('How it is shown. Null when it does not say.', maybe(SkillInterface)),
  dependencies: field('What it needs. Null when it does not say.', maybe(SkillDependencies)),
  path: field('Its file `SKILL.md`.', path()),
  scope: field('Whom it is for.', SkillScope),
  pluginId: field('The plugin that brought it, where that is known.', maybe(text()), since11),
  enabled: field('Whether it is on.', flag()),
})

export type SkillMetadata = Static<typeof SkillMetadata>
