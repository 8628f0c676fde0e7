import type { Static } from 'typebox'
import { area, field, list, path, since06, text } from '../../define/index.ts'

const { object } = area('files')

export const FsWatchParams = object(
  'FsWatchParams',
  'What to watch.',
  {
    watchId: field('A name that the client makes up, unique on its connection.', text()),
    path: field('The file or folder. Of a folder, what is directly in it is watched too.', path()),
  },
  since06,
)

export const FsWatchResponse = object(
  'FsWatchResponse',
  'It is watched from now on, until `fs/unwatch` or the end of the connection.',
  { path: field('The path in its canonical form.', path()) },
  since06,
)

const watchId = field('The `watchId` of the `fs/watch`.', text())

export const FsUnwatchParams = object(
  'FsUnwatchParams',
  'What to watch no longer. It is no error when it is not watched.',
  { watchId },
  since06,
)

export const FsUnwatchResponse = object('FsUnwatchResponse', 'It is no longer watched.', {}, since06)

export const FsChangedNotification = object(
  'FsChangedNotification',
  'Something that is watched has changed. Changes in quick succession come together.',
  {
    watchId,
    changedPaths: field(
      'The files and folders that were created, changed or deleted; not which of these.',
      list(path()),
    ),
  },
  since06,
)

export type FsWatchParams = Static<typeof FsWatchParams>
export type FsWatchResponse = Static<typeof FsWatchResponse>
export type FsUnwatchParams = Static<typeof FsUnwatchParams>
export type FsUnwatchResponse = Static<typeof FsUnwatchResponse>
export type FsChangedNotification = Static<typeof FsChangedNotification>
