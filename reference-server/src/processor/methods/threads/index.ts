import type { Methods } from '../method.ts'
import { threadArchive } from './archive.ts'
import { threadCompactStart } from './compact.ts'
import { threadDelete } from './delete.ts'
import { threadFork } from './fork.ts'
import { threadInjectItems } from './inject-items.ts'
import { threadItemsList } from './items-list.ts'
import { threadItemsRead } from './items-read.ts'
import { threadList } from './list.ts'
import { threadLoadedList } from './loaded-list.ts'
import { threadMetadataUpdate } from './metadata-update.ts'
import { threadNameSet } from './name-set.ts'
import { threadRead } from './read.ts'
import { threadResume } from './resume.ts'
import { threadRevert, threadRollback } from './revert.ts'
import { threadShellCommand } from './shell-command.ts'
import { threadStart } from './start.ts'
import { threadTurnsItemsList } from './turns-items-list.ts'
import { threadTurnsList } from './turns-list.ts'
import { threadUnarchive } from './unarchive.ts'
import { threadUnsubscribe } from './unsubscribe.ts'

export const threadMethods: Methods = {
  'thread/start': threadStart,
  'thread/resume': threadResume,
  'thread/fork': threadFork,
  'thread/unsubscribe': threadUnsubscribe,
  'thread/list': threadList,
  'thread/loaded/list': threadLoadedList,
  'thread/read': threadRead,
  'thread/turns/list': threadTurnsList,
  'thread/turns/items/list': threadTurnsItemsList,
  'thread/items/list': threadItemsList,
  'thread/items/read': threadItemsRead,
  'thread/name/set': threadNameSet,
  'thread/metadata/update': threadMetadataUpdate,
  'thread/archive': threadArchive,
  'thread/unarchive': threadUnarchive,
  'thread/delete': threadDelete,
  'thread/inject_items': threadInjectItems,
  'thread/shellCommand': threadShellCommand,
  'thread/compact/start': threadCompactStart,
  'thread/revert': threadRevert,
  'thread/rollback': threadRollback,
}
