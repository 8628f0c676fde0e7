import type { Static } from 'typebox'
import { area, experimental06, field, flag, int, list, maybe, path, since06 } from '../define/index.ts'
import { FileSystemSandboxEntry } from './file-system.ts'

const { object } = area('policy')

const oldForm = { deprecated: 'The older form, which is to go. Use `entries`.' } as const

const AdditionalFileSystemPermissions = object(
  'AdditionalFileSystemPermissions',
  'Access to files beyond what the sandbox allows.',
  {
    entries: field('Rules about files.', maybe(list(FileSystemSandboxEntry))),
    globScanMaxDepth: field(
      'How many folders deep to look for files that fit a pattern. Matters only on systems where the sandbox has to be given every such file beforehand.',
      maybe(int('uint64', { minimum: 1 })),
    ),
    read: field('Files and folders that can be read.', maybe(list(path())), oldForm),
    write: field('Files and folders that can be changed.', maybe(list(path())), oldForm),
  },
  since06,
)

const AdditionalNetworkPermissions = object(
  'AdditionalNetworkPermissions',
  'Access to the network beyond what the sandbox allows.',
  { enabled: field('Whether the network can be used. Nothing changes when left out.', maybe(flag())) },
  since06,
)

const permissions = {
  fileSystem: field('More access to files. None when left out.', maybe(AdditionalFileSystemPermissions)),
  network: field('More access to the network. None when left out.', maybe(AdditionalNetworkPermissions)),
}

export const AdditionalPermissionProfile = object(
  'AdditionalPermissionProfile',
  'What one command needs beyond what the sandbox allows.',
  permissions,
  experimental06,
)

export const RequestPermissionProfile = object(
  'RequestPermissionProfile',
  'The permissions that the model asks for.',
  permissions,
  since06,
)

export const GrantedPermissionProfile = object(
  'GrantedPermissionProfile',
  'The permissions that the user grants: those that were asked for, or a part of them.',
  permissions,
  since06,
)

export type AdditionalPermissionProfile = Static<typeof AdditionalPermissionProfile>
export type RequestPermissionProfile = Static<typeof RequestPermissionProfile>
export type GrantedPermissionProfile = Static<typeof GrantedPermissionProfile>
