# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Int, Model, UnknownVariant
from .._runtime.unions import TaggedByKey

if TYPE_CHECKING:
    from .items import CommandAction
    from .wire import RequestId


class CommandExecutionRequestApprovalParams(Model):
    """May this command run? The turn waits for the answer."""

    kind: CommandExecutionApprovalKind | None = None
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

    additional_permissions: Any = None
    """The permissions that it wants on top.

    Experimental: needs the capability `experimental_api`.
    """

    proposed_execpolicy_amendment: list[str] | None = None
    """The rule to offer to the user: the words that such commands begin with."""

    proposed_network_policy_amendments: list[NetworkPolicyAmendment] | None = None
    """The rules about the network to offer."""

    available_decisions: list[CommandExecutionApprovalDecision] | None = None
    """The answers to offer. All when left out.

    Experimental: needs the capability `experimental_api`.
    """


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
    """A kind of `CommandExecutionApprovalDecision` that this package does not know. `raw` has all
    of it.
    """


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


class ServerRequestResolvedNotification(Model):
    """A request of the server has its answer, or needs none any more; a client that still shows it
    can put it away.
    """

    thread_id: str
    """The thread."""

    request_id: RequestId
    """The id of the request."""
