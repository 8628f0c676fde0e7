import type { Static } from 'typebox'
import { area, field, maybe, since06, text, unixMillis } from '../define/index.ts'

const { object, openEnum } = area('approvals')

export const FileChangeApprovalDecision = openEnum(
  'FileChangeApprovalDecision',
  'What the user says to a change of files.',
  {
    accept: 'Make it.',
    acceptForSession: 'Make it, and do not ask about these files again in this session.',
    decline: 'Do not make it; the turn goes on.',
    cancel: 'Do not make it, and stop the turn.',
  },
)

export const FileChangeRequestApprovalParams = object(
  'FileChangeRequestApprovalParams',
  'May these files be changed? The turn waits for the answer. The changes stand in the item.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    itemId: field('The item of the change.', text()),
    startedAtMs: field('When the question was put.', unixMillis(), since06),
    reason: field('Why it is asked, for people.', maybe(text())),
    grantRoot: field('The folder that would be writable for the rest of the session.', maybe(text())),
  },
)

export const FileChangeRequestApprovalResponse = object(
  'FileChangeRequestApprovalResponse',
  'What the user says to the change.',
  { decision: field('The decision.', FileChangeApprovalDecision) },
)

export type FileChangeApprovalDecision = Static<typeof FileChangeApprovalDecision>
export type FileChangeRequestApprovalParams = Static<typeof FileChangeRequestApprovalParams>
export type FileChangeRequestApprovalResponse = Static<typeof FileChangeRequestApprovalResponse>
