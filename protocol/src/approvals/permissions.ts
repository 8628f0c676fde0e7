import type { Static } from 'typebox'
import { area, field, flag, maybe, optional, path, since06, text, unixMillis } from '../define/index.ts'
import { GrantedPermissionProfile, RequestPermissionProfile } from '../policy/permissions.ts'

const { object, openEnum } = area('approvals')

export const PermissionsRequestApprovalParams = object(
  'PermissionsRequestApprovalParams',
  'May the agent have these permissions on top of its own? The turn waits for the answer.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    itemId: field('The call in which the model requests them.', text()),
    startedAtMs: field('When the question was put.', unixMillis()),
    environmentId: field('The machine that they are for.', maybe(text())),
    cwd: field('The working folder there.', path()),
    reason: field('Why the model requests them, for people.', maybe(text())),
    permissions: field('The permissions that it requests.', RequestPermissionProfile),
  },
  since06,
)

const PermissionGrantScope = openEnum(
  'PermissionGrantScope',
  'How long permissions are given for.',
  { turn: 'Until the turn ends.', session: 'Until the session ends.' },
  since06,
)

export const PermissionsRequestApprovalResponse = object(
  'PermissionsRequestApprovalResponse',
  'The permissions that the user gives.',
  {
    permissions: field(
      'What the agent may do from now on: what it requested, a part of it, or nothing.',
      GrantedPermissionProfile,
    ),
    scope: field('How long for. For the turn when left out.', optional(PermissionGrantScope), {
      default: 'turn',
    }),
    strictAutoReview: field(
      'Have a reviewing model look at every further command of the turn before it runs, in the sandbox too.',
      maybe(flag()),
    ),
  },
  since06,
)

export type PermissionsRequestApprovalParams = Static<typeof PermissionsRequestApprovalParams>
export type PermissionsRequestApprovalResponse = Static<typeof PermissionsRequestApprovalResponse>
