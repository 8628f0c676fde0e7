import { since06 } from '../../define/index.ts'
import { methodsOf } from '../../define/methods.ts'
import { SkillsChangedNotification } from './changed.ts'
import { SkillsConfigWriteParams, SkillsConfigWriteResponse } from './config-write.ts'
import { SkillsExtraRootsSetParams, SkillsExtraRootsSetResponse } from './extra-roots-set.ts'
import { SkillsListParams, SkillsListResponse } from './list.ts'
import {
  SkillsRemoteReadParams,
  SkillsRemoteReadResponse,
  SkillsRemoteWriteParams,
  SkillsRemoteWriteResponse,
} from './remote.ts'

const { clientRequest, serverNotification } = methodsOf('services')

export const skillMethods = [
  clientRequest(
    'skills/list',
    'Lists the skills that can be used in working folders.',
    SkillsListParams,
    SkillsListResponse,
  ),
  clientRequest(
    'skills/extraRoots/set',
    'Names more folders to look for skills in.',
    SkillsExtraRootsSetParams,
    SkillsExtraRootsSetResponse,
    since06,
  ),
  clientRequest(
    'skills/config/write',
    'Switches a skill on or off.',
    SkillsConfigWriteParams,
    SkillsConfigWriteResponse,
  ),
  clientRequest(
    'skills/remote/read',
    'Lists the skills that the vendor publishes.',
    SkillsRemoteReadParams,
    SkillsRemoteReadResponse,
    { removed: '2026-06' },
  ),
  clientRequest(
    'skills/remote/write',
    'Fetches a skill that the vendor publishes.',
    SkillsRemoteWriteParams,
    SkillsRemoteWriteResponse,
    { removed: '2026-06' },
  ),
  serverNotification('skills/changed', 'Files of skills were changed.', SkillsChangedNotification, since06),
]
