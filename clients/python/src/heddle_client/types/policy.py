# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: policy."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Bool, Model, UnknownVariant
from .._runtime.unions import TaggedBy, TaggedByKey


class AskForApprovalGranular(Model):
    """Decide kind by kind whether to ask."""

    granular: GranularApprovals
    """What is said with it."""


class UnknownAskForApproval(UnknownVariant):
    """A kind of `AskForApproval` that this package does not know. `raw` has all of it."""


KnownAskForApproval: TypeAlias = Literal["untrusted", "on-request", "never"]
"""The texts of `AskForApproval` that this package knows."""

AskForApproval: TypeAlias = Annotated[
    KnownAskForApproval | AskForApprovalGranular | UnknownAskForApproval | str,
    TaggedByKey(),
]
"""When the agent has to ask before it acts.

- `untrusted`: Ask before everything that is not known to be harmless.
- `on-request`: Ask when the model wants to leave the sandbox.
- `never`: Never ask. What the sandbox does not allow fails.
- `granular`: Decide kind by kind whether to ask.
"""


class GranularApprovals(Model):
    """Which kinds of question may be put to the client; the others are declined without asking."""

    sandbox_approval: Bool = Field(
        validation_alias="sandbox_approval",
        serialization_alias="sandbox_approval",
    )
    """Ask before something leaves the sandbox."""

    rules: Bool
    """Ask where a rule about commands says so."""

    skill_approval: Bool | None = Field(
        default=None,
        validation_alias="skill_approval",
        serialization_alias="skill_approval",
    )
    """Ask before a skill runs."""

    request_permissions: Bool | None = Field(
        default=None,
        validation_alias="request_permissions",
        serialization_alias="request_permissions",
    )
    """Ask when the model requests more permissions."""

    mcp_elicitations: Bool = Field(
        validation_alias="mcp_elicitations",
        serialization_alias="mcp_elicitations",
    )
    """Pass on the questions of tool servers."""


KnownApprovalsReviewer: TypeAlias = Literal["user", "auto_review", "guardian_subagent"]
"""The texts of `ApprovalsReviewer` that this package knows."""

ApprovalsReviewer: TypeAlias = KnownApprovalsReviewer | str
"""Who answers questions about approval.

- `user`: A person, through the client.
- `auto_review`: A reviewing model; the client is told of its verdicts.
- `guardian_subagent`: A second agent that watches over the first.
"""

KnownSandboxMode: TypeAlias = Literal["read-only", "workspace-write", "danger-full-access"]
"""The texts of `SandboxMode` that this package knows."""

SandboxMode: TypeAlias = KnownSandboxMode | str
"""A sandbox by its short name, as a client asks for it.

- `read-only`: Files can be read, nothing can be changed.
- `workspace-write`: Files can be changed inside the workspace only.
- `danger-full-access`: No sandbox at all.
"""


class DangerFullAccessPolicy(Model):
    """No sandbox at all."""

    type: Literal["dangerFullAccess"] = "dangerFullAccess"
    """Tells the kind of sandbox."""


class ReadOnlyPolicy(Model):
    """Files can be read, nothing can be changed."""

    type: Literal["readOnly"] = "readOnly"
    """Tells the kind of sandbox."""

    network_access: Bool | None = None
    """Whether commands may use the network. No when left out."""


class ExternalSandboxPolicy(Model):
    """The server already runs inside a sandbox that somebody else keeps; it adds none."""

    type: Literal["externalSandbox"] = "externalSandbox"
    """Tells the kind of sandbox."""

    network_access: NetworkAccess | None = None
    """What the outer sandbox lets through. Nothing when left out."""


class WorkspaceWritePolicy(Model):
    """Files can be changed inside the workspace only."""

    type: Literal["workspaceWrite"] = "workspaceWrite"
    """Tells the kind of sandbox."""

    writable_roots: list[str] | None = None
    """More folders that may be written to."""

    network_access: Bool | None = None
    """Whether commands may use the network. No when left out."""

    exclude_tmpdir_env_var: Bool | None = None
    """The folder in `TMPDIR` is not writable."""

    exclude_slash_tmp: Bool | None = None
    """The folder `/tmp` is not writable."""


class UnknownSandboxPolicy(UnknownVariant):
    """A kind of `SandboxPolicy` that this package does not know. `raw` has all of it."""

    type: str


SandboxPolicy: TypeAlias = Annotated[
    DangerFullAccessPolicy
    | ReadOnlyPolicy
    | ExternalSandboxPolicy
    | WorkspaceWritePolicy
    | UnknownSandboxPolicy,
    TaggedBy("type"),
]
"""What commands of the agent can reach."""

KnownNetworkAccess: TypeAlias = Literal["restricted", "enabled"]
"""The texts of `NetworkAccess` that this package knows."""

NetworkAccess: TypeAlias = KnownNetworkAccess | str
"""What an outer sandbox lets through to the network.

- `restricted`: Nothing.
- `enabled`: Everything.
"""


class ActivePermissionProfile(Model):
    """The named set of permissions that a thread works under.

    Experimental: needs the capability `experimental_api`.
    """

    id: str
    """Name of the profile."""

    extends: str | None = None
    """Name of the profile that it builds on."""
