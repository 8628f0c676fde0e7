import { resolve } from 'node:path'
import type { SkillsListParams, SkillsListResponse } from '@heddle/protocol'
import type { FolderSkills, Skill } from '../../../skills/index.ts'
import type { MethodContext } from '../context.ts'
import { foldersOf } from './folders.ts'

/** Always reads the files, so that there is nothing to reload. */
export async function skillsList(
  params: SkillsListParams,
  context: MethodContext,
): Promise<SkillsListResponse> {
  const data: SkillsListResponse['data'] = []
  for (const cwd of foldersOf(params.cwds, context)) {
    const more = (params.perCwdExtraUserRoots ?? [])
      .filter((extra) => resolve(context.defaults.cwd, extra.cwd) === cwd)
      .flatMap(({ extraUserRoots }) => extraUserRoots)
    data.push(entryOf(await context.services.skills.of(cwd, more)))
  }
  return { data }
}

const entryOf = ({ cwd, skills, faults }: FolderSkills): SkillsListResponse['data'][number] => ({
  cwd,
  skills: skills.map(skillOf),
  errors: faults.map(({ path, message }) => ({ path, message })),
})

const skillOf = ({ name, description, shortDescription, path, scope, enabled }: Skill) => ({
  name,
  description,
  shortDescription,
  interface: null,
  dependencies: null,
  path,
  scope,
  pluginId: null,
  enabled,
})
