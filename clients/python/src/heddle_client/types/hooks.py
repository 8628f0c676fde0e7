# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: hooks."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant


class HooksListParams(Model):
    """For which folders, or for which thread, to list hooks."""

    cwds: Maybe[list[str]] = None
    """The working folders. That of the server when empty or left out."""

    thread_id: str | None = None
    """A loaded thread to list the hooks of, on all its machines. It stands in place of `cwds`."""


class HooksListResponse(Model):
    """Hooks, by working folder."""

    data: list[HooksListEntry]
    """One entry a folder."""


class HooksListEntry(Model):
    """The hooks of one working folder."""

    cwd: str
    """The working folder."""

    hooks: list[HookMetadata]
    """Its hooks, also those that may not run."""

    warnings: list[str]
    """What is odd about how they are set up, for people."""

    errors: list[HookErrorInfo]
    """What could not be read."""


class CommandHookMetadata(Model):
    """A hook that runs a command."""

    handler_type: Literal["command"] = "command"
    """Tells what it does."""

    command: str
    """The command line."""

    async_: Maybe[Bool] = None
    """Whether the agent goes on while it runs. No when left out."""

    key: str
    """The name under which the configuration keeps whether it is trusted and switched on."""

    event_name: HookEventName
    """What it runs on."""

    matcher: str | None = None
    """A pattern that narrows that down, such as one for names of tools. Null when it always
    runs.
    """

    timeout_sec: Int
    """How long it may run. In seconds."""

    status_message: str | None = None
    """What to show while it runs."""

    display_order: Int
    """Its place in a list; the smallest comes first."""

    source: HookSource
    """Who set it up."""

    source_path: str
    """The file that it is set up in."""

    plugin_id: str | None = None
    """The plugin that brought it."""

    is_managed: Bool
    """Whether an administrator prescribes it."""

    enabled: Bool
    """Whether it is switched on."""

    current_hash: str
    """A hash of how it is set up. Trust is given to this hash."""

    trust_status: HookTrustStatus
    """Whether it may run."""

    additional_context_limit: Int | None = None
    """How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    when null, no limit when 0.
    """

    environment_id: str | None = None
    """The machine whose rules brought it. Null when it does not come from those."""


class McpToolHookMetadata(Model):
    """A hook that calls a tool."""

    handler_type: Literal["mcpTool"] = "mcpTool"
    """Tells what it does."""

    server_: str
    """Name of the MCP server that has the tool."""

    tool: str
    """Name of the tool there."""

    key: str
    """The name under which the configuration keeps whether it is trusted and switched on."""

    event_name: HookEventName
    """What it runs on."""

    matcher: str | None = None
    """A pattern that narrows that down, such as one for names of tools. Null when it always
    runs.
    """

    timeout_sec: Int
    """How long it may run. In seconds."""

    status_message: str | None = None
    """What to show while it runs."""

    display_order: Int
    """Its place in a list; the smallest comes first."""

    source: HookSource
    """Who set it up."""

    source_path: str
    """The file that it is set up in."""

    plugin_id: str | None = None
    """The plugin that brought it."""

    is_managed: Bool
    """Whether an administrator prescribes it."""

    enabled: Bool
    """Whether it is switched on."""

    current_hash: str
    """A hash of how it is set up. Trust is given to this hash."""

    trust_status: HookTrustStatus
    """Whether it may run."""

    additional_context_limit: Int | None = None
    """How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    when null, no limit when 0.
    """

    environment_id: str | None = None
    """The machine whose rules brought it. Null when it does not come from those."""


class PromptHookMetadata(Model):
    """A hook that asks a model."""

    handler_type: Literal["prompt"] = "prompt"
    """Tells what it does."""

    key: str
    """The name under which the configuration keeps whether it is trusted and switched on."""

    event_name: HookEventName
    """What it runs on."""

    matcher: str | None = None
    """A pattern that narrows that down, such as one for names of tools. Null when it always
    runs.
    """

    timeout_sec: Int
    """How long it may run. In seconds."""

    status_message: str | None = None
    """What to show while it runs."""

    display_order: Int
    """Its place in a list; the smallest comes first."""

    source: HookSource
    """Who set it up."""

    source_path: str
    """The file that it is set up in."""

    plugin_id: str | None = None
    """The plugin that brought it."""

    is_managed: Bool
    """Whether an administrator prescribes it."""

    enabled: Bool
    """Whether it is switched on."""

    current_hash: str
    """A hash of how it is set up. Trust is given to this hash."""

    trust_status: HookTrustStatus
    """Whether it may run."""

    additional_context_limit: Int | None = None
    """How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    when null, no limit when 0.
    """

    environment_id: str | None = None
    """The machine whose rules brought it. Null when it does not come from those."""


class AgentHookMetadata(Model):
    """A hook that sets an agent to work."""

    handler_type: Literal["agent"] = "agent"
    """Tells what it does."""

    key: str
    """The name under which the configuration keeps whether it is trusted and switched on."""

    event_name: HookEventName
    """What it runs on."""

    matcher: str | None = None
    """A pattern that narrows that down, such as one for names of tools. Null when it always
    runs.
    """

    timeout_sec: Int
    """How long it may run. In seconds."""

    status_message: str | None = None
    """What to show while it runs."""

    display_order: Int
    """Its place in a list; the smallest comes first."""

    source: HookSource
    """Who set it up."""

    source_path: str
    """The file that it is set up in."""

    plugin_id: str | None = None
    """The plugin that brought it."""

    is_managed: Bool
    """Whether an administrator prescribes it."""

    enabled: Bool
    """Whether it is switched on."""

    current_hash: str
    """A hash of how it is set up. Trust is given to this hash."""

    trust_status: HookTrustStatus
    """Whether it may run."""

    additional_context_limit: Int | None = None
    """How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    when null, no limit when 0.
    """

    environment_id: str | None = None
    """The machine whose rules brought it. Null when it does not come from those."""


class UnknownHookMetadata(UnknownVariant):
    """A `HookMetadata` that this package does not know. `raw` has all of it."""

    @property
    def handler_type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("handlerType")


HookMetadata: TypeAlias = Annotated[
    CommandHookMetadata
    | McpToolHookMetadata
    | PromptHookMetadata
    | AgentHookMetadata
    | UnknownHookMetadata,
    TaggedBy("handlerType"),
]
"""A hook that is set up."""

KnownHookEventName: TypeAlias = Literal[
    "sessionStart",
    "sessionEnd",
    "userPromptSubmit",
    "preModelRequest",
    "postModelRequest",
    "preToolUse",
    "permissionRequest",
    "postToolUse",
    "preCompact",
    "postCompact",
    "subagentStart",
    "subagentStop",
    "stop",
    "interrupt",
]
"""The texts of `HookEventName` that this package knows."""

HookEventName: TypeAlias = KnownHookEventName | str
"""What a hook runs on.

- `sessionStart`: A session begins, or is taken up again.
- `sessionEnd`: A session ends.
- `userPromptSubmit`: The user has said something that the model has not seen yet.
- `preModelRequest`: The model is about to be asked.
- `postModelRequest`: The model has answered.
- `preToolUse`: A tool is about to run.
- `permissionRequest`: Something needs approval.
- `postToolUse`: A tool has run.
- `preCompact`: The history is about to be compacted.
- `postCompact`: The history was compacted.
- `subagentStart`: The agent starts another one.
- `subagentStop`: An agent that another one started is about to end.
- `stop`: The agent is about to end the turn.
- `interrupt`: The turn was interrupted.
"""

KnownHookSource: TypeAlias = Literal[
    "system",
    "user",
    "project",
    "mdm",
    "sessionFlags",
    "plugin",
    "cloudRequirements",
    "cloudManagedConfig",
    "legacyManagedConfigFile",
    "legacyManagedConfigMdm",
    "unknown",
]
"""The texts of `HookSource` that this package knows."""

HookSource: TypeAlias = KnownHookSource | str
"""Who set a hook up.

- `system`: The configuration of the whole machine.
- `user`: The configuration of the user.
- `project`: The configuration of the project.
- `mdm`: The management of the device.
- `sessionFlags`: The command line of the server.
- `plugin`: A plugin.
- `cloudRequirements`: Rules of the organisation, from the cloud.
- `cloudManagedConfig`: The configuration of the organisation, from the cloud.
- `legacyManagedConfigFile`: The older file of an administrator.
- `legacyManagedConfigMdm`: The management of the device, in its older form.
- `unknown`: The server does not know.
"""

KnownHookTrustStatus: TypeAlias = Literal["managed", "trusted", "untrusted", "modified"]
"""The texts of `HookTrustStatus` that this package knows."""

HookTrustStatus: TypeAlias = KnownHookTrustStatus | str
"""Whether a hook may run.

- `managed`: Yes: an administrator prescribes it.
- `trusted`: Yes: the user trusts it as it is.
- `untrusted`: Not before the user trusts it.
- `modified`: Not before the user trusts it again: it was changed since.
"""


class HookErrorInfo(Model):
    """Why a hook could not be read."""

    path: str
    """The file that it is set up in."""

    message: str
    """What is wrong, for people."""


class HookStartedNotification(Model):
    """A hook began to run."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn. Null outside of one."""

    run: HookRunSummary
    """The run."""


class HookRunSummary(Model):
    """One run of a hook."""

    id: str
    """Tells runs apart; the same in both notifications."""

    event_name: HookEventName
    """What it runs on."""

    handler_type: HookHandlerType
    """What it does."""

    execution_mode: HookExecutionMode
    """Whether the agent waits for it."""

    scope: HookScope
    """What the run belongs to."""

    source: Maybe[HookSource] = None
    """Who set the hook up. Not known when left out."""

    source_path: str
    """The file that the hook is set up in."""

    display_order: Int
    """Its place among several; the smallest comes first."""

    status: HookRunStatus
    """Where it stands."""

    status_message: str | None = None
    """What to show while it runs."""

    started_at: Int
    """When it began. Unix time in seconds."""

    completed_at: Int | None = None
    """When it ended. Null while it runs. Unix time in seconds."""

    duration_ms: Int | None = None
    """How long it ran. Null while it runs. In milliseconds."""

    entries: list[HookOutputEntry]
    """Its output; empty while it runs."""


KnownHookHandlerType: TypeAlias = Literal["command", "mcpTool", "prompt", "agent"]
"""The texts of `HookHandlerType` that this package knows."""

HookHandlerType: TypeAlias = KnownHookHandlerType | str
"""What a hook does.

- `command`: It runs a command.
- `mcpTool`: It calls a tool of an MCP server.
- `prompt`: It asks a model.
- `agent`: It sets an agent to work.
"""

KnownHookExecutionMode: TypeAlias = Literal["sync", "async"]
"""The texts of `HookExecutionMode` that this package knows."""

HookExecutionMode: TypeAlias = KnownHookExecutionMode | str
"""Whether the agent waits for a hook.

- `sync`: It does.
- `async`: It goes on.
"""

KnownHookScope: TypeAlias = Literal["thread", "turn"]
"""The texts of `HookScope` that this package knows."""

HookScope: TypeAlias = KnownHookScope | str
"""What a run of a hook belongs to.

- `thread`: The thread as a whole.
- `turn`: One turn.
"""

KnownHookRunStatus: TypeAlias = Literal["running", "completed", "failed", "blocked", "stopped"]
"""The texts of `HookRunStatus` that this package knows."""

HookRunStatus: TypeAlias = KnownHookRunStatus | str
"""Where a run of a hook stands.

- `running`: It runs.
- `completed`: It ended and objects to nothing.
- `failed`: It could not run, or what it answered makes no sense.
- `blocked`: It ended, and what it ran on must not go on.
- `stopped`: It ended, and the agent has to stop.
"""


class HookOutputEntry(Model):
    """A piece of the output of a hook."""

    kind: HookOutputEntryKind
    """What it is for."""

    text: str
    """What it says."""


KnownHookOutputEntryKind: TypeAlias = Literal["warning", "stop", "feedback", "context", "error"]
"""The texts of `HookOutputEntryKind` that this package knows."""

HookOutputEntryKind: TypeAlias = KnownHookOutputEntryKind | str
"""What a piece of the output of a hook is for.

- `warning`: The user should know it.
- `stop`: It says why the agent has to stop.
- `feedback`: It tells the model what the hook objects to.
- `context`: The model should know it too.
- `error`: It says what went wrong with the hook.
"""


class HookCompletedNotification(Model):
    """A hook ended; the status of the run says how."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn. Null outside of one."""

    run: HookRunSummary
    """The run."""
