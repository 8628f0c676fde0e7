# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy, TaggedByKey
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .items import CommandAction
    from .policy import GrantedPermissionProfile, RequestPermissionProfile
    from .wire import RequestId


class CommandExecutionRequestApprovalParams(Model):
    """May this command run? The turn waits for the answer."""

    kind: Maybe[CommandExecutionApprovalKind] = None
    """What exactly is to be approved. A command when left out."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item of the command."""

    approval_id: str | None = None
    """Tells several questions about one item apart."""

    started_at_ms: Int
    """When the question was put. Unix time in milliseconds."""

    environment_id: str | None = None
    """The machine that it is to run on."""

    reason: str | None = None
    """Why it is asked, for people."""

    command: str | None = None
    """The command line, quoted for display."""

    cwd: str | None = None
    """The folder that it is to run in."""

    command_actions: list[CommandAction] | None = None
    """What it does, as far as the server can tell."""

    network_approval_context: NetworkApprovalContext | None = None
    """What it wants to reach on the network."""

    proposed_execpolicy_amendment: list[str] | None = None
    """The rule to offer to the user: the words that such commands begin with."""

    proposed_network_policy_amendments: list[NetworkPolicyAmendment] | None = None
    """The rules about the network to offer."""


KnownCommandExecutionApprovalKind: TypeAlias = Literal["command", "writeStdin", "humanCommand"]
"""The texts of `CommandExecutionApprovalKind` that this package knows."""

CommandExecutionApprovalKind: TypeAlias = KnownCommandExecutionApprovalKind | str
"""What exactly is to be approved.

- `command`: A command.
- `writeStdin`: Input to a process that already runs.
- `humanCommand`: A command that the user has to decide on in person.
"""


class NetworkApprovalContext(Model):
    """What a command wants to reach on the network."""

    host: str
    """The host."""

    protocol: NetworkApprovalProtocol
    """How it wants to reach it."""


KnownNetworkApprovalProtocol: TypeAlias = Literal["http", "https", "socks5Tcp", "socks5Udp"]
"""The texts of `NetworkApprovalProtocol` that this package knows."""

NetworkApprovalProtocol: TypeAlias = KnownNetworkApprovalProtocol | str
"""How a command wants to reach a host.

- `http`: HTTP.
- `https`: HTTPS.
- `socks5Tcp`: TCP through a SOCKS5 proxy.
- `socks5Udp`: UDP through a SOCKS5 proxy.
"""


class NetworkPolicyAmendment(Model):
    """A rule about one host, to hold from now on."""

    host: str
    """The host."""

    action: NetworkPolicyRuleAction
    """What the rule does."""


KnownNetworkPolicyRuleAction: TypeAlias = Literal["allow", "deny"]
"""The texts of `NetworkPolicyRuleAction` that this package knows."""

NetworkPolicyRuleAction: TypeAlias = KnownNetworkPolicyRuleAction | str
"""What a rule about the network does.

- `allow`: Let it through.
- `deny`: Hold it back.
"""


class CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment(Model):
    """Run it, and do not ask for commands that begin like it."""

    accept_with_execpolicy_amendment: ExecpolicyAmendment
    """What is said with it."""


class CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment(Model):
    """Add a rule about the network and do as it says."""

    apply_network_policy_amendment: NetworkPolicyAmendmentChoice
    """What is said with it."""


class UnknownCommandExecutionApprovalDecision(UnknownVariant):
    """A `CommandExecutionApprovalDecision` that this package does not know. `raw` has all of it."""


KnownCommandExecutionApprovalDecision: TypeAlias = Literal[
    "accept",
    "acceptForSession",
    "decline",
    "cancel",
]
"""The texts of `CommandExecutionApprovalDecision` that this package knows."""

CommandExecutionApprovalDecision: TypeAlias = Annotated[
    KnownCommandExecutionApprovalDecision
    | CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment
    | CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment
    | UnknownCommandExecutionApprovalDecision
    | str,
    TaggedByKey(),
]
"""What the user says to a command.

- `accept`: Run it.
- `acceptForSession`: Run it, and do not ask for the same again in this session.
- `acceptWithExecpolicyAmendment`: Run it, and do not ask for commands that begin like it.
- `applyNetworkPolicyAmendment`: Add a rule about the network and do as it says.
- `decline`: Do not run it; the turn goes on.
- `cancel`: Do not run it, and stop the turn.
"""


class ExecpolicyAmendment(Model):
    """A rule about commands, to hold from now on."""

    execpolicy_amendment: list[str] = Field(
        validation_alias="execpolicy_amendment",
        serialization_alias="execpolicy_amendment",
    )
    """The words that such commands begin with."""


class NetworkPolicyAmendmentChoice(Model):
    """The rule about the network that the user chose."""

    network_policy_amendment: NetworkPolicyAmendment = Field(
        validation_alias="network_policy_amendment",
        serialization_alias="network_policy_amendment",
    )
    """The rule."""


class CommandExecutionRequestApprovalResponse(Model):
    """What the user says to the command."""

    decision: CommandExecutionApprovalDecision
    """The decision."""


class FileChangeRequestApprovalParams(Model):
    """May these files be changed? The turn waits for the answer. The changes stand in the item."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item of the change."""

    started_at_ms: Int
    """When the question was put. Unix time in milliseconds."""

    reason: str | None = None
    """Why it is asked, for people."""

    grant_root: str | None = None
    """The folder that would be writable for the rest of the session."""


class FileChangeRequestApprovalResponse(Model):
    """What the user says to the change."""

    decision: FileChangeApprovalDecision
    """The decision."""


KnownFileChangeApprovalDecision: TypeAlias = Literal[
    "accept",
    "acceptForSession",
    "decline",
    "cancel",
]
"""The texts of `FileChangeApprovalDecision` that this package knows."""

FileChangeApprovalDecision: TypeAlias = KnownFileChangeApprovalDecision | str
"""What the user says to a change of files.

- `accept`: Make it.
- `acceptForSession`: Make it, and do not ask about these files again in this session.
- `decline`: Do not make it; the turn goes on.
- `cancel`: Do not make it, and stop the turn.
"""


class PermissionsRequestApprovalParams(Model):
    """May the agent have these permissions on top of its own? The turn waits for the answer."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The call in which the model requests them."""

    started_at_ms: Int
    """When the question was put. Unix time in milliseconds."""

    environment_id: str | None = None
    """The machine that they are for."""

    cwd: str
    """The working folder there."""

    reason: str | None = None
    """Why the model requests them, for people."""

    permissions: RequestPermissionProfile
    """The permissions that it requests."""


class PermissionsRequestApprovalResponse(Model):
    """The permissions that the user gives."""

    permissions: GrantedPermissionProfile
    """What the agent may do from now on: what it requested, a part of it, or nothing."""

    scope: Maybe[PermissionGrantScope] = None
    """How long for. For the turn when left out."""

    strict_auto_review: Bool | None = None
    """Have a reviewing model look at every further command of the turn before it runs, in the
    sandbox too.
    """


KnownPermissionGrantScope: TypeAlias = Literal["turn", "session"]
"""The texts of `PermissionGrantScope` that this package knows."""

PermissionGrantScope: TypeAlias = KnownPermissionGrantScope | str
"""How long permissions are given for.

- `turn`: Until the turn ends.
- `session`: Until the session ends.
"""


class ToolRequestUserInputParams(Model):
    """What does the user say to these questions of the agent? The turn waits for the answer."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The call in which the model asks."""

    questions: list[ToolRequestUserInputQuestion]
    """The questions, in order."""

    is_blocking: Bool
    """Whether the agent cannot go on without the user. When it can, the client may answer by itself
    after a while, with no answers.
    """

    auto_resolution_ms: Int | None = Field(
        default=None,
        deprecated="How long to wait is the choice of the client. Go by `isBlocking` on whether to wait at all.",
    )
    """How long the client waits for the user before it answers by itself. For as long as it takes
    when null. In milliseconds.

    Deprecated: How long to wait is the choice of the client. Go by `isBlocking` on whether to wait
    at all.
    """


class ToolRequestUserInputQuestion(Model):
    """One question to the user."""

    id: str
    """Tells the questions of one request apart."""

    header: str
    """What it is about, in a word or two."""

    question: str
    """The question."""

    options: list[ToolRequestUserInputOption] | None = None
    """The answers to choose from. When there are none, the user answers in their own words."""

    is_other: Maybe[Bool] = None
    """Beside the options, the user can answer in their own words. Default: `False`."""

    is_secret: Maybe[Bool] = None
    """Do not show the answer while it is typed. Default: `False`."""


class ToolRequestUserInputOption(Model):
    """An answer that the user can choose."""

    label: str
    """The answer in a few words."""

    description: str
    """What it would mean to choose it."""


class ToolRequestUserInputResponse(Model):
    """What the user says to the questions."""

    answers: dict[str, ToolRequestUserInputAnswer]
    """The answers, by the ids of the questions. A question that is not answered is left out."""


class ToolRequestUserInputAnswer(Model):
    """What the user says to one question."""

    answers: list[str]
    """Labels of the options that the user chose, or their own words."""


class ExecCommandApprovalParams(Model):
    """May this command run? Asked by the older generation of the protocol; the turn waits for the
    answer.
    """

    conversation_id: str
    """The thread."""

    call_id: str
    """The call of the model; older notifications about the command carry the same id."""

    approval_id: str | None = None
    """Tells several questions about one call apart."""

    reason: str | None = None
    """Why it is asked, for people."""

    command: list[str]
    """The command, word by word."""

    cwd: str
    """The folder that it is to run in."""

    parsed_cmd: list[ParsedCommand]
    """What it does, as far as the server can tell."""


class ReadParsedCommand(Model):
    """The command reads a file."""

    type: Literal["read"] = "read"
    """Tells the kind of action."""

    cmd: str
    """The part of the command line that does it."""

    name: str
    """Name of the file, for people."""

    path: str
    """Where the file is, as far as the server can tell. Can start from the working folder."""


class ListFilesParsedCommand(Model):
    """The command lists files."""

    type: Literal["list_files"] = "list_files"
    """Tells the kind of action."""

    cmd: str
    """The part of the command line that does it."""

    path: str | None = None
    """The folder; the working folder when null."""


class SearchParsedCommand(Model):
    """The command searches in files."""

    type: Literal["search"] = "search"
    """Tells the kind of action."""

    cmd: str
    """The part of the command line that does it."""

    query: str | None = None
    """What it searches for."""

    path: str | None = None
    """Where it searches."""


class UnknownParsedCommand(Model):
    """The server cannot tell what the command does."""

    type: Literal["unknown"] = "unknown"
    """Tells the kind of action."""

    cmd: str
    """The part of the command line that does it."""


class UnknownParsedCommandVariant(UnknownVariant):
    """A `ParsedCommand` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ParsedCommand: TypeAlias = Annotated[
    ReadParsedCommand
    | ListFilesParsedCommand
    | SearchParsedCommand
    | UnknownParsedCommand
    | UnknownParsedCommandVariant,
    TaggedBy("type"),
]
"""What a command does, in the words of the older generation of the protocol. For display only:
never decide by it.
"""


class ExecCommandApprovalResponse(Model):
    """What the user says to the command, for the older generation of the protocol."""

    decision: ReviewDecision
    """The decision."""


class ReviewDecisionApprovedExecpolicyAmendment(Model):
    """Run the command, and do not ask for commands that begin like it."""

    approved_execpolicy_amendment: ApprovedExecpolicyAmendment = Field(
        validation_alias="approved_execpolicy_amendment",
        serialization_alias="approved_execpolicy_amendment",
    )
    """What is said with it."""


class ReviewDecisionNetworkPolicyAmendment(Model):
    """Add a rule about the network and do as it says."""

    network_policy_amendment: ApprovedNetworkPolicyAmendment = Field(
        validation_alias="network_policy_amendment",
        serialization_alias="network_policy_amendment",
    )
    """What is said with it."""


class ReviewDecisionDenied(Model):
    """Do not do it; the turn goes on."""

    denied: DeniedReview
    """What is said with it."""


class UnknownReviewDecision(UnknownVariant):
    """A `ReviewDecision` that this package does not know. `raw` has all of it."""


KnownReviewDecision: TypeAlias = Literal[
    "approved",
    "approved_for_session",
    "approved_mcp_policy_amendment",
    "timed_out",
    "abort",
]
"""The texts of `ReviewDecision` that this package knows."""

ReviewDecision: TypeAlias = Annotated[
    KnownReviewDecision
    | ReviewDecisionApprovedExecpolicyAmendment
    | ReviewDecisionNetworkPolicyAmendment
    | ReviewDecisionDenied
    | UnknownReviewDecision
    | str,
    TaggedByKey(),
]
"""What the user says, in the words of the older generation of the protocol.

- `approved`: Do it.
- `approved_for_session`: Do it, and do not ask for the same again in this session.
- `approved_execpolicy_amendment`: Run the command, and do not ask for commands that begin like it.
- `approved_mcp_policy_amendment`: Call the tool, and do not ask for it again, in later sessions
  either.
- `network_policy_amendment`: Add a rule about the network and do as it says.
- `denied`: Do not do it; the turn goes on.
- `timed_out`: No decision: the reviewing model took too long.
- `abort`: Do not do it, and stop the turn.
"""


class ApprovedExecpolicyAmendment(Model):
    """The rule about commands that the user agreed to."""

    proposed_execpolicy_amendment: list[str] = Field(
        validation_alias="proposed_execpolicy_amendment",
        serialization_alias="proposed_execpolicy_amendment",
    )
    """The words that such commands begin with."""


class ApprovedNetworkPolicyAmendment(Model):
    """The rule about the network that the user chose."""

    network_policy_amendment: NetworkPolicyAmendment = Field(
        validation_alias="network_policy_amendment",
        serialization_alias="network_policy_amendment",
    )
    """The rule."""


class DeniedReview(Model):
    """Why the user said no."""

    rejection: str
    """What to tell the model."""


class ApplyPatchApprovalParams(Model):
    """May these files be changed? Asked by the older generation of the protocol; the turn waits for
    the answer.
    """

    conversation_id: str
    """The thread."""

    call_id: str
    """The call of the model; older notifications about the change carry the same id."""

    file_changes: dict[str, FileChange]
    """The changes, by the paths of the files."""

    reason: str | None = None
    """Why it is asked, for people."""

    grant_root: str | None = None
    """The folder that would be writable for the rest of the session."""


class AddFileChange(Model):
    """The file is new."""

    type: Literal["add"] = "add"
    """Tells the kind of change."""

    content: str
    """What will be in it."""


class DeleteFileChange(Model):
    """The file goes away."""

    type: Literal["delete"] = "delete"
    """Tells the kind of change."""

    content: str
    """What was in it."""


class UpdateFileChange(Model):
    """The file changes."""

    type: Literal["update"] = "update"
    """Tells the kind of change."""

    unified_diff: str = Field(validation_alias="unified_diff", serialization_alias="unified_diff")
    """How it changes, as a unified diff."""

    move_path: str | None = Field(
        default=None,
        validation_alias="move_path",
        serialization_alias="move_path",
    )
    """Where it moves to, when it does."""


class UnknownFileChange(UnknownVariant):
    """A `FileChange` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


FileChange: TypeAlias = Annotated[
    AddFileChange | DeleteFileChange | UpdateFileChange | UnknownFileChange,
    TaggedBy("type"),
]
"""The change of one file, in the words of the older generation of the protocol."""


class ApplyPatchApprovalResponse(Model):
    """What the user says to the change, for the older generation of the protocol."""

    decision: ReviewDecision
    """The decision."""


class ServerRequestResolvedNotification(Model):
    """A request of the server has its answer, or needs none any more; a client that still shows it
    can put it away.
    """

    thread_id: str
    """The thread."""

    request_id: RequestId
    """The id of the request."""


class ItemGuardianApprovalReviewStartedNotification(Model):
    """A reviewing model looks at what the agent wants to do, in place of the user."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    review_id: str
    """Tells reviews apart; the same from beginning to end."""

    target_item_id: str | None = None
    """The item that the action belongs to. Several reviews can share one: those of programs that a
    command starts, and those of input to its process. Null where there is none, as for what a
    command wants to reach on the network.
    """

    action: GuardianApprovalReviewAction
    """What is to be decided on."""

    review: GuardianApprovalReview
    """What the reviewing model thinks of it."""

    started_at_ms: Int
    """When the review began. Unix time in milliseconds."""


class ReviewedCommand(Model):
    """A command."""

    type: Literal["command"] = "command"
    """Tells the kind of action."""

    command: str
    """The command line, quoted for display."""

    cwd: str
    """The folder that it is to run in."""

    source: GuardianCommandSource
    """How it is run."""


class ReviewedExecve(Model):
    """A program that a command starts while it runs."""

    type: Literal["execve"] = "execve"
    """Tells the kind of action."""

    program: str
    """The program."""

    argv: list[str]
    """What it is started with, beginning with its own name."""

    cwd: str
    """The folder that it is to run in."""

    source: GuardianCommandSource
    """How it is run."""


class ReviewedWriteStdin(Model):
    """Input to a process that already runs."""

    type: Literal["writeStdin"] = "writeStdin"
    """Tells the kind of action."""

    approval_id: str
    """Tells several reviews of one item apart."""

    process_id: str
    """Name of the process, as the item of its command gives it."""

    stdin: str
    """The input."""

    cwd: str
    """The folder that the process was started in."""


class ReviewedApplyPatch(Model):
    """A change of files."""

    type: Literal["applyPatch"] = "applyPatch"
    """Tells the kind of action."""

    cwd: str
    """The working folder."""

    files: list[str]
    """The files."""


class ReviewedNetworkAccess(Model):
    """Something that a command wants to reach on the network."""

    type: Literal["networkAccess"] = "networkAccess"
    """Tells the kind of action."""

    target: str
    """The address as a whole, for people."""

    protocol: NetworkApprovalProtocol
    """How it wants to reach it."""

    host: str
    """The host."""

    port: Int
    """The port."""


class ReviewedMcpToolCall(Model):
    """A call of a tool of an MCP server."""

    type: Literal["mcpToolCall"] = "mcpToolCall"
    """Tells the kind of action."""

    server_: str
    """Name of the server, as configured."""

    tool_name: str
    """Name of the tool."""

    tool_title: str | None = None
    """Name of the tool, for people."""

    connector_id: str | None = None
    """Id of the app that the tool belongs to."""

    connector_name: str | None = None
    """Name of that app, for people."""


class ReviewedRequestPermissions(Model):
    """Permissions on top of those that the agent has."""

    type: Literal["requestPermissions"] = "requestPermissions"
    """Tells the kind of action."""

    permissions: RequestPermissionProfile
    """The permissions."""

    reason: str | None = None
    """Why the model requests them, for people."""


class UnknownGuardianApprovalReviewAction(UnknownVariant):
    """A `GuardianApprovalReviewAction` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


GuardianApprovalReviewAction: TypeAlias = Annotated[
    ReviewedCommand
    | ReviewedExecve
    | ReviewedWriteStdin
    | ReviewedApplyPatch
    | ReviewedNetworkAccess
    | ReviewedMcpToolCall
    | ReviewedRequestPermissions
    | UnknownGuardianApprovalReviewAction,
    TaggedBy("type"),
]
"""What a reviewing model is to decide on."""

KnownGuardianCommandSource: TypeAlias = Literal["shell", "unifiedExec"]
"""The texts of `GuardianCommandSource` that this package knows."""

GuardianCommandSource: TypeAlias = KnownGuardianCommandSource | str
"""How a command is run.

- `shell`: By itself, until it ends.
- `unifiedExec`: In such a way that the agent can go on talking to the process.
"""


class GuardianApprovalReview(Model):
    """What a reviewing model thinks of an action. Still apt to change from version to version."""

    status: GuardianApprovalReviewStatus
    """Where the review stands."""

    risk_level: GuardianRiskLevel | None = None
    """How much harm the action could do. Null until that is known."""

    user_authorization: GuardianUserAuthorization | None = None
    """How far the words of the user cover it. Null until that is known."""

    rationale: str | None = None
    """Why it was decided so, for people."""


KnownGuardianApprovalReviewStatus: TypeAlias = Literal[
    "inProgress",
    "approved",
    "denied",
    "timedOut",
    "aborted",
]
"""The texts of `GuardianApprovalReviewStatus` that this package knows."""

GuardianApprovalReviewStatus: TypeAlias = KnownGuardianApprovalReviewStatus | str
"""Where a review stands.

- `inProgress`: It goes on.
- `approved`: The action is allowed.
- `denied`: The action is not allowed.
- `timedOut`: It took too long and was given up.
- `aborted`: It was stopped before it came to a decision.
"""

KnownGuardianRiskLevel: TypeAlias = Literal["low", "medium", "high", "critical"]
"""The texts of `GuardianRiskLevel` that this package knows."""

GuardianRiskLevel: TypeAlias = KnownGuardianRiskLevel | str
"""How much harm an action could do.

- `low`: Little.
- `medium`: Some.
- `high`: Much.
- `critical`: So much that it can hardly be allowed.
"""

KnownGuardianUserAuthorization: TypeAlias = Literal["unknown", "low", "medium", "high"]
"""The texts of `GuardianUserAuthorization` that this package knows."""

GuardianUserAuthorization: TypeAlias = KnownGuardianUserAuthorization | str
"""How far the words of the user cover an action.

- `unknown`: That cannot be told.
- `low`: Hardly.
- `medium`: In part, or by the sense of them.
- `high`: The user wanted it.
"""


class ItemGuardianApprovalReviewCompletedNotification(Model):
    """A reviewing model has decided, or the review was given up."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    review_id: str
    """Tells reviews apart; the same from beginning to end."""

    target_item_id: str | None = None
    """The item that the action belongs to. Several reviews can share one: those of programs that a
    command starts, and those of input to its process. Null where there is none, as for what a
    command wants to reach on the network.
    """

    action: GuardianApprovalReviewAction
    """What is to be decided on."""

    review: GuardianApprovalReview
    """What the reviewing model thinks of it."""

    started_at_ms: Int
    """When the review began. Unix time in milliseconds."""

    completed_at_ms: Int
    """When the review ended. Unix time in milliseconds."""

    decision_source: AutoReviewDecisionSource
    """Who brought it to its end."""


KnownAutoReviewDecisionSource: TypeAlias = Literal["agent"]
"""The texts of `AutoReviewDecisionSource` that this package knows."""

AutoReviewDecisionSource: TypeAlias = KnownAutoReviewDecisionSource | str
"""Who brought a review to its end.

- `agent`: The reviewing model.
"""


class StrictReviewRequiredNotification(Model):
    """From now on, a reviewing model looks at every command of the turn before it runs."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    started_at_ms: Int
    """When the review began. Unix time in milliseconds."""
