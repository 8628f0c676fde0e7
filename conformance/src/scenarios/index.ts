/** All scenarios, in the order in which they are played. */
import type { Scenario } from '../conform/scenario.ts'
import { brokenConnection } from './broken-connection.ts'
import { commandAccepted, commandCancelled, commandDeclined } from './command-approval.ts'
import { commands } from './commands.ts'
import { configuration } from './configuration.ts'
import { decisions } from './decisions.ts'
import { errors } from './errors.ts'
import { fileAccepted, fileDeclined } from './file-approval.ts'
import { files } from './files.ts'
import { handshake } from './handshake.ts'
import { httpStream } from './http-stream.ts'
import { interruptApproval, interruptStreaming } from './interrupt.ts'
import { interruptCommand } from './interrupt-command.ts'
import { joinMidway } from './join-midway.ts'
import { messages } from './messages.ts'
import { modelCut, modelFailure } from './model-failure.ts'
import { negotiation } from './negotiation.ts'
import { optOut } from './opt-out.ts'
import { outside } from './outside.ts'
import { paging } from './paging.ts'
import { policies } from './policies.ts'
import { programStreams } from './program-streams.ts'
import { programs } from './programs.ts'
import { restart } from './restart.ts'
import { restartMidway } from './restart-midway.ts'
import { retries } from './retries.ts'
import { services } from './services.ts'
import { stdioEnd } from './stdio-end.ts'
import { steer } from './steer.ts'
import { textTurn } from './text-turn.ts'
import { threadCare } from './thread-care.ts'
import { threadDelete } from './thread-delete.ts'
import { threadFork } from './thread-fork.ts'
import { threadList } from './thread-list.ts'
import { threadRevert } from './thread-revert.ts'
import { threadStart } from './thread-start.ts'
import { turnOrder } from './turn-order.ts'
import { twoClients } from './two-clients.ts'
import { webSocket } from './web-socket.ts'

export const scenarios: readonly Scenario[] = [
  handshake,
  negotiation,
  errors,
  messages,
  threadStart,
  threadList,
  threadCare,
  threadDelete,
  threadFork,
  threadRevert,
  textTurn,
  turnOrder,
  steer,
  commands,
  commandAccepted,
  commandDeclined,
  commandCancelled,
  fileAccepted,
  fileDeclined,
  decisions,
  policies,
  interruptStreaming,
  interruptApproval,
  interruptCommand,
  modelFailure,
  modelCut,
  retries,
  restart,
  restartMidway,
  paging,
  optOut,
  files,
  programs,
  programStreams,
  configuration,
  services,
  twoClients,
  joinMidway,
  brokenConnection,
  stdioEnd,
  webSocket,
  httpStream,
  outside,
]
