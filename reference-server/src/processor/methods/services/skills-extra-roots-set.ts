import { isAbsolute } from 'node:path'
import type { SkillsExtraRootsSetParams, SkillsExtraRootsSetResponse } from '@heddle/protocol'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** They hold for every client, until the server ends. */
export async function skillsExtraRootsSet(
  { extraRoots }: SkillsExtraRootsSetParams,
  { services }: MethodContext,
): Promise<SkillsExtraRootsSetResponse> {
  const relative = extraRoots.findIndex((root) => !isAbsolute(root))
  if (relative >= 0) throw invalidParams(`/extraRoots/${relative}`, 'The folder has to be an absolute path.')
  services.skills.setExtraRoots(extraRoots)
  return {}
}
