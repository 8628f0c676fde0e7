# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: policy."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy, TaggedByKey
from .._runtime.unknown import UnknownVariant


class AskForApprovalGranular(Model):
    """Decide kind by kind whether to ask."""

    granular: GranularApprovals
    """What is said with it."""


class UnknownAskForApproval(UnknownVariant):
    """A `AskForApproval` that this package does not know. `raw` has all of it."""


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

    skill_approval: Maybe[Bool] = Field(
        default=None,
        validation_alias="skill_approval",
        serialization_alias="skill_approval",
    )
    """Ask before a skill runs. No when left out."""

    request_permissions: Maybe[Bool] = Field(
        default=None,
        validation_alias="request_permissions",
        serialization_alias="request_permissions",
    )
    """Ask when the model requests more permissions. No when left out."""

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

    network_access: Maybe[Bool] = None
    """Whether commands may use the network. No when left out."""


class ExternalSandboxPolicy(Model):
    """The server already runs inside a sandbox that somebody else keeps; it adds none."""

    type: Literal["externalSandbox"] = "externalSandbox"
    """Tells the kind of sandbox."""

    network_access: Maybe[NetworkAccess] = None
    """What the outer sandbox lets through. Nothing when left out."""


class WorkspaceWritePolicy(Model):
    """Files can be changed inside the workspace only."""

    type: Literal["workspaceWrite"] = "workspaceWrite"
    """Tells the kind of sandbox."""

    writable_roots: Maybe[list[str]] = None
    """More folders that may be written to. None when left out."""

    network_access: Maybe[Bool] = None
    """Whether commands may use the network. No when left out."""

    exclude_tmpdir_env_var: Maybe[Bool] = None
    """The folder in `TMPDIR` is not writable. It is when left out."""

    exclude_slash_tmp: Maybe[Bool] = None
    """The folder `/tmp` is not writable. It is when left out."""


class UnknownSandboxPolicy(UnknownVariant):
    """A `SandboxPolicy` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


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
    """The named set of permissions that a thread works under."""

    id: str
    """Name of the profile."""

    extends: str | None = None
    """Name of the profile that it builds on."""


class AdditionalFileSystemPermissions(Model):
    """Access to files beyond what the sandbox allows."""

    entries: list[FileSystemSandboxEntry] | None = None
    """Rules about files."""

    glob_scan_max_depth: Int | None = None
    """How many folders deep to look for files that fit a pattern. Matters only on systems where the
    sandbox has to be given every such file beforehand. At least 1.
    """

    read: list[str] | None = Field(
        default=None,
        deprecated="The older form, which is to go. Use `entries`.",
    )
    """Files and folders that can be read.

    Deprecated: The older form, which is to go. Use `entries`.
    """

    write: list[str] | None = Field(
        default=None,
        deprecated="The older form, which is to go. Use `entries`.",
    )
    """Files and folders that can be changed.

    Deprecated: The older form, which is to go. Use `entries`.
    """


class FileSystemSandboxEntry(Model):
    """What commands may do with some files."""

    path: FileSystemPath
    """Which files."""

    access: FileSystemAccessMode
    """What may be done with them."""


class PathFileSystemPath(Model):
    """A file, or a folder with all that is in it."""

    type: Literal["path"] = "path"
    """Tells how the files are named."""

    path: str
    """The file or folder."""


class GlobPatternFileSystemPath(Model):
    """All files whose path fits a pattern."""

    type: Literal["glob_pattern"] = "glob_pattern"
    """Tells how the files are named."""

    pattern: str
    """The pattern, with `*` and `**`."""


class SpecialFileSystemPath(Model):
    """A place by what it is for."""

    type: Literal["special"] = "special"
    """Tells how the files are named."""

    value: FileSystemSpecialPath
    """The place."""


class UnknownFileSystemPath(UnknownVariant):
    """A `FileSystemPath` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


FileSystemPath: TypeAlias = Annotated[
    PathFileSystemPath | GlobPatternFileSystemPath | SpecialFileSystemPath | UnknownFileSystemPath,
    TaggedBy("type"),
]
"""Which files are meant."""


class RootFileSystemSpecialPath(Model):
    """All files there are."""

    kind: Literal["root"] = "root"
    """Tells the kind of place."""


class MinimalFileSystemSpecialPath(Model):
    """What programs need of the system in order to run at all."""

    kind: Literal["minimal"] = "minimal"
    """Tells the kind of place."""


class ProjectRootsFileSystemSpecialPath(Model):
    """The folders of the workspace."""

    kind: Literal["project_roots"] = "project_roots"
    """Tells the kind of place."""

    subpath: str | None = None
    """A path below it, relative to it. All of it when left out."""


class TmpdirFileSystemSpecialPath(Model):
    """The folder in `TMPDIR`."""

    kind: Literal["tmpdir"] = "tmpdir"
    """Tells the kind of place."""


class SlashTmpFileSystemSpecialPath(Model):
    """The folder `/tmp`."""

    kind: Literal["slash_tmp"] = "slash_tmp"
    """Tells the kind of place."""


class UnknownFileSystemSpecialPath(Model):
    """A place that this server does not know; a newer one may."""

    kind: Literal["unknown"] = "unknown"
    """Tells the kind of place."""

    path: str
    """What the place is called."""

    subpath: str | None = None
    """A path below it, relative to it. All of it when left out."""


class UnknownFileSystemSpecialPathVariant(UnknownVariant):
    """A `FileSystemSpecialPath` that this package does not know. `raw` has all of it."""

    @property
    def kind(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("kind")


FileSystemSpecialPath: TypeAlias = Annotated[
    RootFileSystemSpecialPath
    | MinimalFileSystemSpecialPath
    | ProjectRootsFileSystemSpecialPath
    | TmpdirFileSystemSpecialPath
    | SlashTmpFileSystemSpecialPath
    | UnknownFileSystemSpecialPath
    | UnknownFileSystemSpecialPathVariant,
    TaggedBy("kind"),
]
"""A place among the files by what it is for, wherever it lies."""

KnownFileSystemAccessMode: TypeAlias = Literal["read", "write", "deny"]
"""The texts of `FileSystemAccessMode` that this package knows."""

FileSystemAccessMode: TypeAlias = KnownFileSystemAccessMode | str
"""What may be done with files.

- `read`: They can be read.
- `write`: They can be read and changed.
- `deny`: They cannot even be read.
"""


class AdditionalNetworkPermissions(Model):
    """Access to the network beyond what the sandbox allows."""

    enabled: Bool | None = None
    """Whether the network can be used. Nothing changes when left out."""


class RequestPermissionProfile(Model):
    """The permissions that the model asks for."""

    file_system: AdditionalFileSystemPermissions | None = None
    """More access to files. None when left out."""

    network: AdditionalNetworkPermissions | None = None
    """More access to the network. None when left out."""


class GrantedPermissionProfile(Model):
    """The permissions that the user grants: those that were asked for, or a part of them."""

    file_system: AdditionalFileSystemPermissions | None = None
    """More access to files. None when left out."""

    network: AdditionalNetworkPermissions | None = None
    """More access to the network. None when left out."""


class PermissionProfileListParams(Model):
    """Which sets of permissions to list."""

    cursor: str | None = None
    """Where to go on: `nextCursor` of the page before."""

    limit: Int | None = None
    """How many at most. All when left out."""

    cwd: str | None = None
    """The working folder whose project may bring sets of its own."""


class PermissionProfileListResponse(Model):
    """One page of sets of permissions."""

    data: list[PermissionProfileSummary]
    """The sets."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""


class PermissionProfileSummary(Model):
    """A named set of permissions that a thread can work under."""

    id: str
    """Its name, as `permissions` of a thread takes it. Those of the server itself begin with
    `:`.
    """

    description: str | None = None
    """What it allows, for people."""

    allowed: Bool
    """Whether the rules of the administrator let users choose it."""
