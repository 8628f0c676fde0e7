import type { Static } from 'typebox'
import { area, field, int, maybe, path, text } from '../../define/index.ts'

const { object } = area('config')

const TextPosition = object('TextPosition', 'A place in a text file.', {
  line: field('The line, counted from 1.', int('uint64')),
  column: field('The character in the line, counted from 1 in Unicode scalar values.', int('uint64')),
})

const TextRange = object('TextRange', 'A part of a text file.', {
  start: field('Where it begins.', TextPosition),
  end: field('Where it ends.', TextPosition),
})

export const ConfigWarningNotification = object(
  'ConfigWarningNotification',
  'Something about the configuration, or what the server needs on the machine, is not as it should be.',
  {
    summary: field('What is wrong, in short, for people.', text()),
    details: field('More about it, or what to do.', maybe(text())),
    path: field('The configuration file that is at fault.', maybe(path())),
    range: field('The place in the file.', maybe(TextRange)),
  },
)

export type ConfigWarningNotification = Static<typeof ConfigWarningNotification>
