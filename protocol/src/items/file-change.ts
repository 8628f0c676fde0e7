import Type, { type Static } from 'typebox'
import { area, field, list, maybe, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum, taggedUnion } = area('items')

const kind = 'Tells the kind of change.'

const AddedFile = object('AddedFile', 'The file is new.', { type: field(kind, Type.Literal('add')) })

const DeletedFile = object('DeletedFile', 'The file goes away.', {
  type: field(kind, Type.Literal('delete')),
})

const UpdatedFile = object('UpdatedFile', 'The file changes.', {
  type: field(kind, Type.Literal('update')),
  move_path: field('Where the file moves to, when it does.', maybe(text())),
})

export const PatchChangeKind = taggedUnion('PatchChangeKind', 'What happens to a file.', 'type', [
  AddedFile,
  DeletedFile,
  UpdatedFile,
])

export const FileUpdateChange = object('FileUpdateChange', 'The change of one file.', {
  path: field('The file.', text()),
  kind: field('What happens to it.', PatchChangeKind),
  diff: field('A unified diff; for a new or deleted file its whole contents.', text()),
})

export const PatchApplyStatus = openEnum('PatchApplyStatus', 'Where a change of files stands.', {
  inProgress: 'It waits for approval, or is being made.',
  completed: 'It was made.',
  failed: 'It could not be made.',
  declined: 'It was not allowed.',
})

export const FileChangeItem = object('FileChangeItem', 'A change of files and what became of it.', {
  type: field('Tells the kind of item.', Type.Literal('fileChange')),
  id: field('Unique inside the thread.', text()),
  changes: field('The changes, a file each.', list(FileUpdateChange)),
  status: field('Where it stands.', PatchApplyStatus),
  ...itemTimes,
})

export type FileChangeItem = Static<typeof FileChangeItem>
export type FileUpdateChange = Static<typeof FileUpdateChange>
