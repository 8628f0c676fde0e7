import Type, { type Static } from 'typebox'
import { area, field, flag, list, maybe, optional, path, since06, text } from '../define/index.ts'

const { object, openEnum, taggedUnion } = area('policy')

export const SandboxMode = openEnum('SandboxMode', 'A sandbox by its short name, as a client asks for it.', {
  'read-only': 'Files can be read, nothing can be changed.',
  'workspace-write': 'Files can be changed inside the workspace only.',
  'danger-full-access': 'No sandbox at all.',
})

export const NetworkAccess = openEnum('NetworkAccess', 'What an outer sandbox lets through to the network.', {
  restricted: 'Nothing.',
  enabled: 'Everything.',
})

const DangerFullAccessPolicy = object('DangerFullAccessPolicy', 'No sandbox at all.', {
  type: field('Tells the kind of sandbox.', Type.Literal('dangerFullAccess')),
})

const ReadOnlyPolicy = object('ReadOnlyPolicy', 'Files can be read, nothing can be changed.', {
  type: field('Tells the kind of sandbox.', Type.Literal('readOnly')),
  networkAccess: field('Whether commands may use the network. No when left out.', optional(flag()), {
    ...since06,
    default: false,
  }),
})

const ExternalSandboxPolicy = object(
  'ExternalSandboxPolicy',
  'The server already runs inside a sandbox that somebody else keeps; it adds none.',
  {
    type: field('Tells the kind of sandbox.', Type.Literal('externalSandbox')),
    networkAccess: field(
      'What the outer sandbox lets through. Nothing when left out.',
      optional(NetworkAccess),
      { default: 'restricted' },
    ),
  },
)

const WorkspaceWritePolicy = object(
  'WorkspaceWritePolicy',
  'Files can be changed inside the workspace only.',
  {
    type: field('Tells the kind of sandbox.', Type.Literal('workspaceWrite')),
    writableRoots: field('More folders that may be written to. None when left out.', optional(list(path())), {
      default: [],
    }),
    networkAccess: field('Whether commands may use the network. No when left out.', optional(flag()), {
      default: false,
    }),
    excludeTmpdirEnvVar: field(
      'The folder in `TMPDIR` is not writable. It is when left out.',
      optional(flag()),
      { default: false },
    ),
    excludeSlashTmp: field('The folder `/tmp` is not writable. It is when left out.', optional(flag()), {
      default: false,
    }),
  },
)

export const SandboxPolicy = taggedUnion('SandboxPolicy', 'What commands of the agent can reach.', 'type', [
  DangerFullAccessPolicy,
  ReadOnlyPolicy,
  ExternalSandboxPolicy,
  WorkspaceWritePolicy,
])

export const ActivePermissionProfile = object(
  'ActivePermissionProfile',
  'The named set of permissions that a thread works under.',
  {
    id: field('Name of the profile.', text()),
    extends: field('Name of the profile that it builds on.', maybe(text())),
  },
  since06,
)

export type SandboxMode = Static<typeof SandboxMode>
export type SandboxPolicy = Static<typeof SandboxPolicy>
