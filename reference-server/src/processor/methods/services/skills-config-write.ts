import type { SkillsConfigWriteParams, SkillsConfigWriteResponse } from '@heddle/protocol'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { configFailure } from './config-edits.ts'

export async function skillsConfigWrite(
  params: SkillsConfigWriteParams,
  { services }: MethodContext,
): Promise<SkillsConfigWriteResponse> {
  const skill = { path: params.path || null, name: params.name || null }
  if ((skill.path === null) === (skill.name === null)) {
    throw invalidParams('', 'Name the skill either by path or by name.')
  }
  try {
    return { effectiveEnabled: await services.skills.switch(skill, params.enabled) }
  } catch (error) {
    // No param is at fault: it is the file that the choice is written to.
    throw configFailure(error, () => '')
  }
}
