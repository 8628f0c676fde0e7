/** All scenarios, in the order in which they are played. */
import type { Scenario } from '../conform/scenario.ts'
import { brokenConnection } from './broken-connection.ts'
import { clientTools } from './client-tools.ts'
import { commandAccepted, commandCancelled, commandDeclined } from './command-approval.ts'
import { commands } from './commands.ts'
import { configuration } from './configuration.ts'
import { decisions } from './decisions.ts'
import { errors } from './errors.ts'
import { fileAccepted, fileDeclined } from './file-approval.ts'
import { files } from './files.ts'
import { handshake } from './handshake.ts'
import { historyForModel } from './history-for-model.ts'
import { historyPages } from './history-pages.ts'
import { httpStream } from './http-stream.ts'
import { interruptApproval, interruptStreaming } from './interrupt.ts'
import { interruptCommand } from './interrupt-command.ts'
import { joinMidway } from './join-midway.ts'
import { limits } from './limits.ts'
import { lists } from './lists.ts'
import { mcp } from './mcp.ts'
import { messages } from './messages.ts'
import { modelCut, modelFailure } from './model-failure.ts'
import { negotiation } from './negotiation.ts'
import { noDecision } from './no-decision.ts'
import { openQuestions } from './open-questions.ts'
import { optOut } from './opt-out.ts'
import { outside } from './outside.ts'
import { ownConnections } from './own-connections.ts'
import { paging } from './paging.ts'
import { plansAndChanges } from './plans-and-changes.ts'
import { policies } from './policies.ts'
import { programStreams } from './program-streams.ts'
import { programs } from './programs.ts'
import { restart } from './restart.ts'
import { restartMidway } from './restart-midway.ts'
import { retries } from './retries.ts'
import { review } from './review.ts'
import { search } from './search.ts'
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
import { threadStatus } from './thread-status.ts'
import { turnOrder } from './turn-order.ts'
import { twoClients } from './two-clients.ts'
import { userMessage } from './user-message.ts'
import { webSocket } from './web-socket.ts'
import { wrongParams } from './wrong-params.ts'

export const scenarios: readonly Scenario[] = [
  handshake,
  negotiation,
  errors,
  wrongParams,
  limits,
  messages,
  threadStart,
  threadList,
  threadCare,
  threadDelete,
  threadFork,
  threadRevert,
  threadStatus,
  textTurn,
  turnOrder,
  userMessage,
  steer,
  commands,
  clientTools,
  plansAndChanges,
  commandAccepted,
  commandDeclined,
  commandCancelled,
  fileAccepted,
  fileDeclined,
  decisions,
  noDecision,
  openQuestions,
  policies,
  interruptStreaming,
  interruptApproval,
  interruptCommand,
  modelFailure,
  modelCut,
  retries,
  review,
  historyForModel,
  restart,
  restartMidway,
  paging,
  historyPages,
  optOut,
  files,
  search,
  programs,
  programStreams,
  configuration,
  services,
  twoClients,
  joinMidway,
  ownConnections,
  brokenConnection,
  stdioEnd,
  webSocket,
  httpStream,
  outside,
  lists,
  mcp,
]
