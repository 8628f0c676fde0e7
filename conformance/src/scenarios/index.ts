/** All scenarios, in the order in which they are played. */
import type { Scenario } from '../conform/scenario.ts'
import { commandAccepted, commandCancelled, commandDeclined } from './command-approval.ts'
import { errors } from './errors.ts'
import { fileAccepted, fileDeclined } from './file-approval.ts'
import { handshake } from './handshake.ts'
import { interruptApproval, interruptStreaming } from './interrupt.ts'
import { modelCut, modelFailure } from './model-failure.ts'
import { optOut } from './opt-out.ts'
import { paging } from './paging.ts'
import { restart } from './restart.ts'
import { textTurn } from './text-turn.ts'

export const scenarios: readonly Scenario[] = [
  handshake,
  errors,
  textTurn,
  commandAccepted,
  commandDeclined,
  commandCancelled,
  fileAccepted,
  fileDeclined,
  interruptStreaming,
  interruptApproval,
  modelFailure,
  modelCut,
  restart,
  paging,
  optOut,
]
