import Type, { type Static } from 'typebox'
import { area, field, map, maybe, text } from '../../define/index.ts'
import { ReviewDecision } from './review-decision.ts'

const { object, taggedUnion } = area('approvals')

const kind = 'Tells the kind of change.'

const AddFileChange = object('AddFileChange', 'The file is new.', {
  type: field(kind, Type.Literal('add')),
  content: field('What will be in it.', text()),
})

const DeleteFileChange = object('DeleteFileChange', 'The file goes away.', {
  type: field(kind, Type.Literal('delete')),
  content: field('What was in it.', text()),
})

const UpdateFileChange = object('UpdateFileChange', 'The file changes.', {
  type: field(kind, Type.Literal('update')),
  unified_diff: field('How it changes, as a unified diff.', text()),
  move_path: field('Where it moves to, when it does.', maybe(text())),
})

const FileChange = taggedUnion(
  'FileChange',
  'The change of one file, in the words of the older generation of the protocol.',
  'type',
  [AddFileChange, DeleteFileChange, UpdateFileChange],
)

export const ApplyPatchApprovalParams = object(
  'ApplyPatchApprovalParams',
  'May these files be changed? Asked by the older generation of the protocol; the turn waits for the answer.',
  {
    conversationId: field('The thread.', text()),
    callId: field('The call of the model; older notifications about the change carry the same id.', text()),
    fileChanges: field('The changes, by the paths of the files.', map(FileChange)),
    reason: field('Why it is asked, for people.', maybe(text())),
    grantRoot: field('The folder that would be writable for the rest of the session.', maybe(text())),
  },
)

export const ApplyPatchApprovalResponse = object(
  'ApplyPatchApprovalResponse',
  'What the user says to the change, for the older generation of the protocol.',
  { decision: field('The decision.', ReviewDecision) },
)

export type ApplyPatchApprovalParams = Static<typeof ApplyPatchApprovalParams>
export type ApplyPatchApprovalResponse = Static<typeof ApplyPatchApprovalResponse>
