import { isDeepStrictEqual } from 'node:util'
import type { FileChangeItem } from '@heddle/protocol'
import type { ToolCall } from '../models/index.ts'
import { decide, isWritable } from '../policy/index.ts'
import type { TurnPorts } from '../threads/index.ts'
import { carryOut, PatchFault, type PatchPlan, planPatch, realPath } from '../tools/index.ts'
import { begunItem, giveUp } from './going-on.ts'
import { CANCELLED, type CallOutcome, outcome } from './outcome.ts'
import { permit } from './permission.ts'
import type { Surroundings } from './surroundings.ts'

/** Carries out a patch, however the model wrote it. `cwd` is what its paths are relative to. */
export async function changeFiles(
  turn: TurnPorts,
  call: ToolCall,
  patch: string,
  cwd: string,
  { diff, permissions }: Surroundings,
): Promise<CallOutcome> {
  const begun = begunItem(turn, call, 'fileChange')
  let plan: PatchPlan
  try {
    plan = await planPatch(patch, cwd)
  } catch (error) {
    // Nothing happened that a user could look at; the model can do better.
    if (error instanceof PatchFault) return missed(turn, call, error.message)
    throw error
  }
  if (begun !== undefined && !isDeepStrictEqual(begun.changes, [...plan.changes])) {
    return missed(turn, call, 'The files were changed since the user was asked.')
  }
  const { approvalPolicy: approvals, sandbox, cwd: home } = turn.settings()
  const root = await realPath(home)
  const limits = { cwd: root, tmpdir: process.env.TMPDIR, more: permissions.now }
  const writable = plan.paths.every((path) => isWritable(path, sandbox, limits))
  const decision = decide(
    { kind: 'fileChange', paths: plan.paths, writable },
    { approvals, sandbox, grants: turn.grants },
  )
  const startedAtMs = begun?.startedAtMs ?? Date.now()
  const item: FileChangeItem = begun ?? {
    type: 'fileChange',
    id: turn.itemId(call.callId),
    changes: [...plan.changes],
    status: 'inProgress',
    startedAtMs,
    completedAtMs: null,
  }
  const complete = (status: FileChangeItem['status']) =>
    turn.emit({ type: 'itemCompleted', item: { ...item, status, completedAtMs: Date.now() } })
  const permission = await permit(turn, { type: 'itemStarted', item }, decision, {
    method: 'item/fileChange/requestApproval',
    params: { threadId: turn.threadId, turnId: turn.turnId, itemId: item.id, startedAtMs, grantRoot: null },
  })
  switch (permission.kind) {
    case 'cancelled':
      complete('declined')
      return CANCELLED
    case 'declined':
    case 'failed':
      complete(permission.kind)
      return outcome(`The files were not changed. ${permission.why}`)
    case 'granted':
      if (permission.forSession) turn.grants.grantFiles(plan.paths)
  }
  await diff.remember(plan.paths)
  const result = await carryOut(plan)
  complete(result.done ? 'completed' : 'failed')
  const changed = await diff.changed(plan.paths, root)
  if (changed !== undefined) turn.emit({ type: 'diffUpdated', diff: changed })
  return turn.signal.aborted ? CANCELLED : outcome(result.report)
}

function missed(turn: TurnPorts, call: ToolCall, why: string): CallOutcome {
  giveUp(turn, call)
  return outcome(`The patch was not applied. ${why}`)
}
