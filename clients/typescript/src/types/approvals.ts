// Made by heddle from protocol 2026-11; do not edit, generate again instead.

import type { UnknownObject, UnknownTag } from '../open.ts'
import type { CommandAction } from './items.ts'
import type { RequestId } from './wire.ts'

/** May this command run? The turn waits for the answer. */
export interface CommandExecutionRequestApprovalParams {
  /** What exactly is to be approved. A command when left out. */
  kind?: CommandExecutionApprovalKind
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item of the command. */
  itemId: string
  /** Tells several questions about one item apart. */
  approvalId?: string | null
  /** When the question was put. Unix time in milliseconds. */
  startedAtMs: number
  /** The machine that it is to run on. */
  environmentId?: string | null
  /** Why it is asked, for people. */
  reason?: string | null
  /** The command line, quoted for display. */
  command?: string | null
  /** The folder that it is to run in. */
  cwd?: string | null
  /** What it does, as far as the server can tell. */
  commandActions?: CommandAction[] | null
  /** What it wants to reach on the network. */
  networkApprovalContext?: NetworkApprovalContext | null
  /**
   * The permissions that it wants on top.
   *
   * @experimental Needs the capability `experimentalApi`.
   */
  additionalPermissions?: unknown
  /** The rule to offer to the user: the words that such commands begin with. */
  proposedExecpolicyAmendment?: string[] | null
  /** The rules about the network to offer. */
  proposedNetworkPolicyAmendments?: NetworkPolicyAmendment[] | null
  /**
   * The answers to offer. All when left out.
   *
   * @experimental Needs the capability `experimentalApi`.
   */
  availableDecisions?: CommandExecutionApprovalDecision[] | null
}

/**
 * What exactly is to be approved.
 *
 * - `command`: A command.
 * - `writeStdin`: Input to a process that already runs.
 * - `humanCommand`: A command that the user has to decide on in person.
 */
export type CommandExecutionApprovalKind = 'command' | 'writeStdin' | 'humanCommand' | (string & {})

/** What a command wants to reach on the network. */
export interface NetworkApprovalContext {
  /** The host. */
  host: string
  /** How it wants to reach it. */
  protocol: NetworkApprovalProtocol
}

/**
 * How a command wants to reach a host.
 *
 * - `http`: HTTP.
 * - `https`: HTTPS.
 * - `socks5Tcp`: TCP through a SOCKS5 proxy.
 * - `socks5Udp`: UDP through a SOCKS5 proxy.
 */
export type NetworkApprovalProtocol = 'http' | 'https' | 'socks5Tcp' | 'socks5Udp' | (string & {})

/** A rule about one host, to hold from now on. */
export interface NetworkPolicyAmendment {
  /** The host. */
  host: string
  /** What the rule does. */
  action: NetworkPolicyRuleAction
}

/**
 * What a rule about the network does.
 *
 * - `allow`: Let it through.
 * - `deny`: Hold it back.
 */
export type NetworkPolicyRuleAction = 'allow' | 'deny' | (string & {})

/**
 * What the user says to a command.
 *
 * - `accept`: Run it.
 * - `acceptForSession`: Run it, and do not ask for the same again in this session.
 * - `acceptWithExecpolicyAmendment`: Run it, and do not ask for commands that begin like it.
 * - `applyNetworkPolicyAmendment`: Add a rule about the network and do as it says.
 * - `decline`: Do not run it; the turn goes on.
 * - `cancel`: Do not run it, and stop the turn.
 */
export type CommandExecutionApprovalDecision =
  | 'accept'
  | 'acceptForSession'
  | { acceptWithExecpolicyAmendment: ExecpolicyAmendment }
  | { applyNetworkPolicyAmendment: NetworkPolicyAmendmentChoice }
  | 'decline'
  | 'cancel'
  | UnknownTag
  | UnknownObject

/** A rule about commands, to hold from now on. */
export interface ExecpolicyAmendment {
  /** The words that such commands begin with. */
  execpolicy_amendment: string[]
}

/** The rule about the network that the user chose. */
export interface NetworkPolicyAmendmentChoice {
  /** The rule. */
  network_policy_amendment: NetworkPolicyAmendment
}

/** What the user says to the command. */
export interface CommandExecutionRequestApprovalResponse {
  /** The decision. */
  decision: CommandExecutionApprovalDecision
}

/** May these files be changed? The turn waits for the answer. The changes stand in the item. */
export interface FileChangeRequestApprovalParams {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item of the change. */
  itemId: string
  /** When the question was put. Unix time in milliseconds. */
  startedAtMs: number
  /** Why it is asked, for people. */
  reason?: string | null
  /** The folder that would be writable for the rest of the session. */
  grantRoot?: string | null
}

/** What the user says to the change. */
export interface FileChangeRequestApprovalResponse {
  /** The decision. */
  decision: FileChangeApprovalDecision
}

/**
 * What the user says to a change of files.
 *
 * - `accept`: Make it.
 * - `acceptForSession`: Make it, and do not ask about these files again in this session.
 * - `decline`: Do not make it; the turn goes on.
 * - `cancel`: Do not make it, and stop the turn.
 */
export type FileChangeApprovalDecision = 'accept' | 'acceptForSession' | 'decline' | 'cancel' | (string & {})

/**
 * A request of the server has its answer, or needs none any more; a client that still shows it can put it
 * away.
 */
export interface ServerRequestResolvedNotification {
  /** The thread. */
  threadId: string
  /** The id of the request. */
  requestId: RequestId
}
