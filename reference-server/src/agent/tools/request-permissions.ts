import { resolve } from 'node:path'
import type {
  GrantedPermissionProfile,
  PermissionsRequestApprovalParams,
  PermissionsRequestApprovalResponse,
} from '@heddle/protocol'
import type { ToolCall } from '../../models/index.ts'
import { decide, inBoth, type Permissions } from '../../policy/index.ts'
import { isLimited } from '../../sandbox/index.ts'
import { isAsked, type TurnPorts } from '../../threads/index.ts'
import { permissionArguments, realPath } from '../../tools/index.ts'
import { askClients } from '../ask-clients.ts'
import { CANCELLED, type CallOutcome, outcome } from '../outcome.ts'
import type { Surroundings } from '../surroundings.ts'
import type { AgentTool } from './tool.ts'

const METHOD = 'item/permissions/requestApproval'

/** Permissions beyond the sandbox, asked for before they are needed. It is no item of the thread, as in the real server. */
export const requestPermissionsTool: AgentTool = {
  definition: {
    kind: 'function',
    name: 'request_permissions',
    description:
      'Asks the user to let further commands and patches write to more places, or reach the network. For what is needed again and again; for one command there is sandbox_permissions.',
    parameters: {
      type: 'object',
      properties: {
        reason: { type: 'string', description: 'What they are for, in one sentence for the user.' },
        write: {
          type: 'array',
          items: { type: 'string' },
          description: 'Files, and folders with all that is in them, to write to.',
        },
        network: { type: 'boolean', description: 'Whether to reach the network.' },
      },
      additionalProperties: false,
    },
  },
  carryOut: requestPermissions,
}

async function requestPermissions(
  turn: TurnPorts,
  call: ToolCall,
  { permissions }: Surroundings,
): Promise<CallOutcome> {
  const { cwd, approvalPolicy: approvals, sandbox } = turn.settings()
  const args = permissionArguments(call.input, cwd)
  if (typeof args === 'string') return outcome(args)
  if (!isLimited(sandbox)) return outcome('Nothing is limited here: everything is permitted already.')
  const decision = decide({ kind: 'permissions' }, { approvals, sandbox, grants: turn.grants })
  if (decision.kind === 'refuse') return outcome(decision.reason)
  // A link leads where it leads: what is asked for is the place.
  const writable = await Promise.all(args.write.map((path) => realPath(path)))
  const asked: Permissions = { writable, network: args.network }
  const params = question(turn, call, asked, args.reason)
  const holds = call.callId
  if (!isAsked(turn.goesOn, holds) && turn.reach(METHOD, params) === 'unable') {
    return outcome(
      'No client of this thread can be asked for permissions. Ask for each command with sandbox_permissions.',
    )
  }
  const answer = await askClients(turn, 'waitingOnApproval', { method: METHOD, params }, { holds })
  if (answer.kind === 'withdrawn') return CANCELLED
  if (answer.kind === 'error') return outcome(`The request got no answer: ${answer.message}.`)
  const { permissions: profile, scope } = answer.result as PermissionsRequestApprovalResponse
  const given = inBoth(asked, permissionsIn(profile))
  if (scope === 'session') turn.grants.grantPermissions(given)
  else permissions.grant(given)
  return outcome(told(given, scope === 'session'))
}

function question(
  { threadId, turnId, settings, itemId }: TurnPorts,
  call: ToolCall,
  { writable, network }: Permissions,
  reason: string | null,
): PermissionsRequestApprovalParams {
  const entries = writable.map((path) => ({
    path: { type: 'path' as const, path },
    access: 'write' as const,
  }))
  return {
    threadId,
    turnId,
    itemId: itemId(call.callId),
    startedAtMs: Date.now(),
    environmentId: 'local',
    cwd: settings().cwd,
    reason,
    permissions: {
      fileSystem: entries.length === 0 ? null : { entries, read: null, write: [...writable] },
      network: network ? { enabled: true } : null,
    },
  }
}

/** What can be written to, in either form. */
function permissionsIn({ fileSystem, network }: GrantedPermissionProfile): Permissions {
  const entries = fileSystem?.entries ?? []
  const named = entries.flatMap(({ path, access }) =>
    access === 'write' && path.type === 'path' ? [path.path] : [],
  )
  const writable = [...named, ...(fileSystem?.write ?? [])].map((path) => resolve(path))
  return { writable, network: network?.enabled ?? false }
}

function told({ writable, network }: Permissions, isForSession: boolean): string {
  const given = [...writable.map((path) => `writing to ${path}`), ...(network ? ['the network'] : [])]
  if (given.length === 0) return 'The user gives no permission.'
  return `Permitted from now on, until the ${isForSession ? 'session' : 'turn'} ends: ${given.join(', ')}.`
}
