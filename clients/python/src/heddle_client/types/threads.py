# Made by heddle 0.0.0 from protocol 2026-11 (experimental); do not edit, generate again instead.
"""Types of the protocol: threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import Closest, TaggedBy, TaggedByKey
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .items import ThreadItem
    from .models import (
        CollaborationMode,
        MultiAgentMode,
        Personality,
        ReasoningEffort,
        ReasoningSummary,
    )
    from .policy import (
        ActivePermissionProfile,
        ApprovalsReviewer,
        AskForApproval,
        SandboxMode,
        SandboxPolicy,
    )
    from .turns import Turn, TurnItemsView


class ThreadStartParams(Model):
    """How a new thread is to be set up."""

    model: str | None = None
    """Name of the model. The server's own choice when left out."""

    model_provider: str | None = None
    """Name of the provider of the model, as configured at the server."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    cwd: str | None = None
    """The working folder. That of the server when left out."""

    runtime_workspace_roots: list[str] | None = None
    """The folders of the workspace.

    Experimental: needs the capability `experimental_api`.
    """

    approval_policy: AskForApproval | None = None
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks."""

    sandbox: SandboxMode | None = None
    """What its commands can reach."""

    permissions: str | None = None
    """Name of a set of permissions, in place of `sandbox`.

    Experimental: needs the capability `experimental_api`.
    """

    config: dict[str, Any] | None = None
    """Settings of the server to change for this thread, by their dotted names."""

    base_instructions: str | None = None
    """Instructions in place of those that the server gives the model."""

    developer_instructions: str | None = None
    """Instructions that go before those of the user."""

    personality: Personality | None = Field(
        default=None,
        deprecated="Servers no longer change the tone.",
    )
    """The tone in which the agent talks.

    Deprecated: Servers no longer change the tone.
    """

    ephemeral: Bool | None = None
    """Do not store it."""

    history_mode: ThreadHistoryMode | None = None
    """How its history is to be handed out.

    Experimental: needs the capability `experimental_api`.
    """

    service_name: str | None = None
    """Name of the service that the thread is for."""

    session_start_source: ThreadStartSource | None = None
    """Why the thread is started."""

    thread_source: str | None = None
    """What the thread is for, in the words of the client."""

    project_id: str | None = None
    """The project that it belongs to.

    Experimental: needs the capability `experimental_api`.
    """

    environments: list[EnvironmentChoice] | None = None
    """The machines to work on.

    Experimental: needs the capability `experimental_api`.
    """

    dynamic_tools: list[DynamicToolSpec] | None = None
    """Tools that the client carries out.

    Experimental: needs the capability `experimental_api`.
    """

    selected_capability_roots: list[SelectedCapabilityRoot] | None = None
    """Places to take capabilities from.

    Experimental: needs the capability `experimental_api`.
    """

    multi_agent_mode: MultiAgentMode | None = Field(
        default=None,
        deprecated="It makes no difference any more. Choose a reasoning effort that includes it.",
    )
    """When the agent may start further agents.

    Deprecated: It makes no difference any more. Choose a reasoning effort that includes it.

    Experimental: needs the capability `experimental_api`.
    """

    allow_provider_model_fallback: Maybe[Bool] = None
    """Take another model where the provider lacks this one.

    Experimental: needs the capability `experimental_api`.
    """

    experimental_raw_events: Maybe[Bool] = None
    """Also send what the model endpoint sends, as it is. Default: `False`.

    Experimental: needs the capability `experimental_api`.
    """

    daybreak_enabled: Bool | None = None
    """A switch of the vendor.

    Experimental: needs the capability `experimental_api`.
    """


KnownThreadHistoryMode: TypeAlias = Literal["legacy", "paginated"]
"""The texts of `ThreadHistoryMode` that this package knows."""

ThreadHistoryMode: TypeAlias = KnownThreadHistoryMode | str
"""How the history of a thread is handed out.

- `legacy`: As a whole, with the thread.
- `paginated`: Page by page; asking for it as a whole still works and is deprecated.
"""

KnownThreadStartSource: TypeAlias = Literal["startup", "clear"]
"""The texts of `ThreadStartSource` that this package knows."""

ThreadStartSource: TypeAlias = KnownThreadStartSource | str
"""Why a client starts a thread.

- `startup`: The client has just begun.
- `clear`: The user wants to begin anew.
"""


class EnvironmentChoice(Model):
    """A machine to work on.

    Experimental: needs the capability `experimental_api`.
    """

    environment_id: str
    """Its id; `local` is the machine of the server."""

    cwd: str
    """The working folder there."""

    runtime_workspace_roots: list[str] | None = None
    """The folders of the workspace there."""


class DynamicFunctionTool(Model):
    """A tool that the client carries out.

    Experimental: needs the capability `experimental_api`.
    """

    type: Literal["function"] = "function"
    """Tells the kind of entry."""

    name: str
    """Name of the tool."""

    description: str
    """What it does, for the model."""

    input_schema: Any
    """JSON Schema of its arguments."""

    defer_loading: Maybe[Bool] = None
    """The model is told of it only when it searches for tools."""


class DynamicToolNamespace(Model):
    """Tools under a common name.

    Experimental: needs the capability `experimental_api`.
    """

    type: Literal["namespace"] = "namespace"
    """Tells the kind of entry."""

    name: str
    """The common name."""

    description: str
    """What they are for, for the model."""

    tools: list[DynamicToolNamespaceTool]
    """The tools."""


class UnknownDynamicToolSpec(UnknownVariant):
    """A `DynamicToolSpec` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


DynamicToolSpec: TypeAlias = Annotated[
    DynamicFunctionTool | DynamicToolNamespace | UnknownDynamicToolSpec,
    TaggedBy("type"),
]
"""Tools that the client offers to the model and carries out itself.

Experimental: needs the capability `experimental_api`.
"""


class UnknownDynamicToolNamespaceTool(UnknownVariant):
    """A `DynamicToolNamespaceTool` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


DynamicToolNamespaceTool: TypeAlias = Annotated[
    DynamicFunctionTool | UnknownDynamicToolNamespaceTool,
    TaggedBy("type"),
]
"""A tool inside a namespace.

Experimental: needs the capability `experimental_api`.
"""


class SelectedCapabilityRoot(Model):
    """A place to take capabilities from, such as skills, that somebody chose for the thread.

    Experimental: needs the capability `experimental_api`.
    """

    id: str
    """Its id, given by whoever chose it. It stays the same from thread to thread."""

    location: CapabilityRootLocation
    """Where it is."""


class EnvironmentRootLocation(Model):
    """A folder on one of the machines that a thread works on.

    Experimental: needs the capability `experimental_api`.
    """

    type: Literal["environment"] = "environment"
    """Tells the kind of place."""

    environment_id: str
    """Id of the machine; `local` is that of the server."""

    path: str
    """The folder there."""


class UnknownCapabilityRootLocation(UnknownVariant):
    """A `CapabilityRootLocation` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


CapabilityRootLocation: TypeAlias = Annotated[
    EnvironmentRootLocation | UnknownCapabilityRootLocation,
    TaggedBy("type"),
]
"""Where capabilities are to be found.

Experimental: needs the capability `experimental_api`.
"""


class ThreadStartResponse(Model):
    """The new thread and what holds for it."""

    thread: Thread
    """The thread."""

    model: str
    """Name of the model."""

    model_provider: str
    """Name of the provider of the model."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    disabled_plugin_ids: Maybe[list[str]] = None
    """Plugins that are switched off. Default: `[]`."""

    cwd: str
    """The working folder."""

    runtime_workspace_roots: Maybe[list[str]] = None
    """The folders of the workspace. Default: `[]`.

    Experimental: needs the capability `experimental_api`.
    """

    instruction_sources: Maybe[list[str]] = None
    """Files whose instructions the model was given. Default: `[]`."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox: SandboxPolicy
    """What its commands can reach."""

    active_permission_profile: ActivePermissionProfile | None = None
    """The named set of permissions in force.

    Experimental: needs the capability `experimental_api`.
    """

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""

    multi_agent_mode: Maybe[MultiAgentMode] = Field(
        default=None,
        deprecated="It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.",
    )
    """When the agent may start further agents. Default: `"explicitRequestOnly"`.

    Deprecated: It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.

    Experimental: needs the capability `experimental_api`.
    """


class Thread(Model):
    """A durable conversation between a user and an agent."""

    id: str
    """A UUIDv7; it never changes."""

    environments: list[ThreadEnvironment] | None = None
    """The machines it works on.

    Experimental: needs the capability `experimental_api`.
    """

    extra: dict[str, Any] | None = None
    """More about it, by names that only its owner knows.

    Experimental: needs the capability `experimental_api`.
    """

    session_id: str
    """The session that the thread belongs to; its own id for a thread started by itself."""

    forked_from_id: str | None = None
    """The thread that its history was taken over from."""

    attached_to_thread_id: str | None = None
    """The thread that it accompanies.

    Experimental: needs the capability `experimental_api`.
    """

    parent_thread_id: str | None = None
    """The thread whose agent started it."""

    preview: str
    """The first words of the user; empty before the first turn."""

    ephemeral: Bool
    """It is not stored, and is gone with the process."""

    section: ThreadSection | None = None
    """The group that the user sorted it into."""

    section_entered_at: Int | None = None
    """When it came into the section. Unix time in seconds."""

    project_id: str | None
    """The project that it belongs to."""

    history_mode: Maybe[ThreadHistoryMode] = None
    """How its history is handed out. As a whole when left out."""

    model_provider: str
    """Name of the provider of the model."""

    model: str | None = None
    """Name of the model."""

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""

    created_at: Int
    """When it was started. Unix time in seconds."""

    updated_at: Int
    """When something last happened in it. Unix time in seconds."""

    recency_at: Int | None = None
    """When the user last did something in it. Unix time in seconds."""

    status: ThreadStatus
    """What it is doing."""

    path: str | None = None
    """The file that it is stored in, where it has one of its own."""

    cwd: str
    """The working folder."""

    cli_version: str
    """Version of the server that started it."""

    originator: str | None = None
    """Name of the client that started it."""

    source: SessionSource
    """Where it comes from."""

    can_accept_direct_input: Bool | None = None
    """Whether the user may talk to it.

    Experimental: needs the capability `experimental_api`.
    """

    thread_source: str | None = None
    """What it was started for, in the words of the client."""

    agent_nickname: str | None = None
    """Name of the agent, for people."""

    agent_role: str | None = None
    """What the agent was started for."""

    git_info: GitInfo | None = None
    """The state of the git repository when it was started."""

    name: str | None = None
    """The name that the user gave it."""

    daybreak_enabled: Bool | None = None
    """A switch of the vendor.

    Experimental: needs the capability `experimental_api`.
    """

    turns: list[Turn]
    """Its turns, oldest first. Only in the answers that resume it or read it with its turns; else
    empty.
    """


class ThreadEnvironment(Model):
    """A machine that a thread works on.

    Experimental: needs the capability `experimental_api`.
    """

    environment_id: str
    """Its id; `local` is the machine of the server."""

    cwd: str
    """The working folder there."""

    runtime_workspace_roots: list[str]
    """The folders of the workspace there."""


class ThreadSection(Model):
    """A group that the user sorted a thread into."""

    id: str
    """Id of the section."""

    name: str
    """Its name."""

    appearance: ThreadSectionAppearance | None = None
    """How it is shown."""


class ThreadSectionAppearance(Model):
    """How a section is shown."""

    color: str | None = None
    """Its colour."""

    icon: str | None = None
    """Its picture."""


class NotLoadedStatus(Model):
    """The thread is stored only; resume it to work with it."""

    type: Literal["notLoaded"] = "notLoaded"
    """Tells the kind of status."""


class IdleStatus(Model):
    """No turn runs."""

    type: Literal["idle"] = "idle"
    """Tells the kind of status."""


class SystemErrorStatus(Model):
    """The last turn failed for a reason outside the conversation. A new turn may be started."""

    type: Literal["systemError"] = "systemError"
    """Tells the kind of status."""


class ActiveStatus(Model):
    """A turn runs."""

    type: Literal["active"] = "active"
    """Tells the kind of status."""

    active_flags: list[ThreadActiveFlag]
    """What it waits for. Empty while the agent is at work."""


class UnknownThreadStatus(UnknownVariant):
    """A `ThreadStatus` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ThreadStatus: TypeAlias = Annotated[
    NotLoadedStatus | IdleStatus | SystemErrorStatus | ActiveStatus | UnknownThreadStatus,
    TaggedBy("type"),
]
"""What a thread is doing."""

KnownThreadActiveFlag: TypeAlias = Literal["waitingOnApproval", "waitingOnUserInput"]
"""The texts of `ThreadActiveFlag` that this package knows."""

ThreadActiveFlag: TypeAlias = KnownThreadActiveFlag | str
"""What a thread at work waits for.

- `waitingOnApproval`: An answer to a question about approval.
- `waitingOnUserInput`: An answer to a question of the agent.
"""


class SessionSourceCustom(Model):
    """Somewhere else; this is its name."""

    custom: str
    """What is said with it."""


class SessionSourceSubAgent(Model):
    """An agent that the server started by itself."""

    sub_agent: SubAgentSource
    """What is said with it."""


class UnknownSessionSource(UnknownVariant):
    """A `SessionSource` that this package does not know. `raw` has all of it."""


KnownSessionSource: TypeAlias = Literal["cli", "vscode", "exec", "appServer", "unknown"]
"""The texts of `SessionSource` that this package knows."""

SessionSource: TypeAlias = Annotated[
    KnownSessionSource | SessionSourceCustom | SessionSourceSubAgent | UnknownSessionSource | str,
    TaggedByKey(),
]
"""Where a thread comes from.

- `cli`: The terminal program.
- `vscode`: An editor; also every client of the app server that says nothing else.
- `exec`: A run without a user.
- `appServer`: A client of the app server.
- `unknown`: Nobody knows.
- `custom`: Somewhere else; this is its name.
- `subAgent`: An agent that the server started by itself.
"""


class SubAgentSourceThreadSpawn(Model):
    """To work for another agent."""

    thread_spawn: SpawnedThread = Field(
        validation_alias="thread_spawn",
        serialization_alias="thread_spawn",
    )
    """What is said with it."""


class SubAgentSourceOther(Model):
    """For something else; this is its name."""

    other: str
    """What is said with it."""


class UnknownSubAgentSource(UnknownVariant):
    """A `SubAgentSource` that this package does not know. `raw` has all of it."""


KnownSubAgentSource: TypeAlias = Literal["review", "compact", "memory_consolidation"]
"""The texts of `SubAgentSource` that this package knows."""

SubAgentSource: TypeAlias = Annotated[
    KnownSubAgentSource
    | SubAgentSourceThreadSpawn
    | SubAgentSourceOther
    | UnknownSubAgentSource
    | str,
    TaggedByKey(),
]
"""What an agent was started for by the server.

- `review`: To review changes.
- `compact`: To compact a history.
- `memory_consolidation`: To tidy up what is remembered.
- `thread_spawn`: To work for another agent.
- `other`: For something else; this is its name.
"""


class SpawnedThread(Model):
    """Where an agent stands that another one started."""

    parent_thread_id: str = Field(
        validation_alias="parent_thread_id",
        serialization_alias="parent_thread_id",
    )
    """The thread of the agent that started it."""

    depth: Int
    """How many agents stand above it."""

    agent_path: str | None = Field(
        default=None,
        validation_alias="agent_path",
        serialization_alias="agent_path",
    )
    """Its place among the agents."""

    agent_nickname: str | None = Field(
        default=None,
        validation_alias="agent_nickname",
        serialization_alias="agent_nickname",
    )
    """Its name, for people."""

    agent_role: str | None = Field(
        default=None,
        validation_alias="agent_role",
        serialization_alias="agent_role",
    )
    """What it was started for."""


class GitInfo(Model):
    """The state of the git repository when the thread was started."""

    sha: str | None = None
    """The commit that was checked out."""

    branch: str | None = None
    """The branch that was checked out."""

    origin_url: str | None = None
    """Address of the remote `origin`."""


class ThreadResumeParams(Model):
    """Which thread to take up again, and what to change in it."""

    thread_id: str
    """The thread."""

    path: str | None = None
    """Take the thread from this file, whatever its id.

    Experimental: needs the capability `experimental_api`.
    """

    exclude_turns: Maybe[Bool] = None
    """Answer without the turns, for reading them page by page. With all of them when left out."""

    model: str | None = None
    """Name of the model. The server's own choice when left out."""

    model_provider: str | None = None
    """Name of the provider of the model, as configured at the server."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    cwd: str | None = None
    """The working folder. That of the server when left out."""

    runtime_workspace_roots: list[str] | None = None
    """The folders of the workspace.

    Experimental: needs the capability `experimental_api`.
    """

    approval_policy: AskForApproval | None = None
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks."""

    sandbox: SandboxMode | None = None
    """What its commands can reach."""

    permissions: str | None = None
    """Name of a set of permissions, in place of `sandbox`.

    Experimental: needs the capability `experimental_api`.
    """

    config: dict[str, Any] | None = None
    """Settings of the server to change for this thread, by their dotted names."""

    base_instructions: str | None = None
    """Instructions in place of those that the server gives the model."""

    developer_instructions: str | None = None
    """Instructions that go before those of the user."""

    personality: Personality | None = Field(
        default=None,
        deprecated="Servers no longer change the tone.",
    )
    """The tone in which the agent talks.

    Deprecated: Servers no longer change the tone.
    """

    initial_turns_page: InitialTurnsPageParams | None = None
    """Answer with this page of the turns.

    Experimental: needs the capability `experimental_api`.
    """

    history: list[Any] | None = None
    """Take this history, in the form of the model endpoint, in place of the stored one.

    Experimental: needs the capability `experimental_api`.
    """


class InitialTurnsPageParams(Model):
    """The page of turns to send along.

    Experimental: needs the capability `experimental_api`.
    """

    limit: Int | None = None
    """How many turns at most."""

    sort_direction: SortDirection | None = None
    """From which end. The newest first when left out."""

    items_view: TurnItemsView | None = None
    """How many of their items. A summary when left out."""


KnownSortDirection: TypeAlias = Literal["asc", "desc"]
"""The texts of `SortDirection` that this package knows."""

SortDirection: TypeAlias = KnownSortDirection | str
"""The order of a list.

- `asc`: Oldest first.
- `desc`: Newest first.
"""


class ThreadResumeResponse(Model):
    """The thread, with its turns, and what holds for it."""

    thread: Thread
    """The thread."""

    model: str
    """Name of the model."""

    model_provider: str
    """Name of the provider of the model."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    disabled_plugin_ids: Maybe[list[str]] = None
    """Plugins that are switched off. Default: `[]`."""

    cwd: str
    """The working folder."""

    runtime_workspace_roots: Maybe[list[str]] = None
    """The folders of the workspace. Default: `[]`.

    Experimental: needs the capability `experimental_api`.
    """

    instruction_sources: Maybe[list[str]] = None
    """Files whose instructions the model was given. Default: `[]`."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox: SandboxPolicy
    """What its commands can reach."""

    active_permission_profile: ActivePermissionProfile | None = None
    """The named set of permissions in force.

    Experimental: needs the capability `experimental_api`.
    """

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""

    multi_agent_mode: Maybe[MultiAgentMode] = Field(
        default=None,
        deprecated="It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.",
    )
    """When the agent may start further agents. Default: `"explicitRequestOnly"`.

    Deprecated: It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.

    Experimental: needs the capability `experimental_api`.
    """

    collaboration_mode: CollaborationMode | None = None
    """The way of working in force."""

    initial_turns_page: TurnsPage | None = None
    """The page of turns that was asked for.

    Experimental: needs the capability `experimental_api`.
    """

    turns_backwards_cursor: str | None = None
    """Where to begin paging back through the turns."""

    items_backwards_cursor: str | None = None
    """Where to begin paging back through the items."""


class TurnsPage(Model):
    """One page of the turns of a thread.

    Experimental: needs the capability `experimental_api`.
    """

    data: list[Turn]
    """The turns."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""

    backwards_cursor: str | None = None
    """Where the page in the other direction begins: with the first entry of this one, once more.
    Null when the page is empty.
    """


class ThreadForkParams(Model):
    """Which thread to copy, how much of it, and what to change in the copy."""

    thread_id: str
    """The thread."""

    path: str | None = None
    """Take the thread from this file, whatever its id.

    Experimental: needs the capability `experimental_api`.
    """

    exclude_turns: Maybe[Bool] = None
    """Answer without the turns, for reading them page by page. With all of them when left out."""

    model: str | None = None
    """Name of the model. The server's own choice when left out."""

    model_provider: str | None = None
    """Name of the provider of the model, as configured at the server."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    cwd: str | None = None
    """The working folder. That of the server when left out."""

    runtime_workspace_roots: list[str] | None = None
    """The folders of the workspace.

    Experimental: needs the capability `experimental_api`.
    """

    approval_policy: AskForApproval | None = None
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks."""

    sandbox: SandboxMode | None = None
    """What its commands can reach."""

    permissions: str | None = None
    """Name of a set of permissions, in place of `sandbox`.

    Experimental: needs the capability `experimental_api`.
    """

    config: dict[str, Any] | None = None
    """Settings of the server to change for this thread, by their dotted names."""

    base_instructions: str | None = None
    """Instructions in place of those that the server gives the model."""

    developer_instructions: str | None = None
    """Instructions that go before those of the user."""

    ephemeral: Maybe[Bool] = None
    """Do not store the copy."""

    thread_source: str | None = None
    """What the copy is for, in the words of the client."""

    last_turn_id: str | None = None
    """The last turn to take over; it must have ended. All turns when left out."""

    before_turn_id: str | None = None
    """The first turn to leave out, with all after it. Not beside `lastTurnId`.

    Experimental: needs the capability `experimental_api`.
    """

    attach_to_source: Maybe[Bool] = None
    """Let the copy accompany the thread: lists leave it out, and the thread cannot be deleted while
    it exists. Not for copies that are not stored.

    Experimental: needs the capability `experimental_api`.
    """

    defer_goal_continuation: Maybe[Bool] = None
    """Take the goal over, and leave it alone until the first turn that somebody asks for.

    Experimental: needs the capability `experimental_api`.
    """

    experimental_prediction_mode: Maybe[Bool] = None
    """Take over everything that holds for the thread, which must be loaded, so that the model
    endpoint finds its beginning in the cache. Needs `ephemeral`; the whole history is taken over.

    Experimental: needs the capability `experimental_api`.
    """

    experimental_disable_prediction_mcp: Maybe[Bool] = None
    """Leave the MCP servers out where the model endpoint allows it. Needs
    `experimentalPredictionMode`.

    Experimental: needs the capability `experimental_api`.
    """


class ThreadForkResponse(Model):
    """The copy, with its turns, and what holds for it."""

    thread: Thread
    """The thread."""

    model: str
    """Name of the model."""

    model_provider: str
    """Name of the provider of the model."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    disabled_plugin_ids: Maybe[list[str]] = None
    """Plugins that are switched off. Default: `[]`."""

    cwd: str
    """The working folder."""

    runtime_workspace_roots: Maybe[list[str]] = None
    """The folders of the workspace. Default: `[]`.

    Experimental: needs the capability `experimental_api`.
    """

    instruction_sources: Maybe[list[str]] = None
    """Files whose instructions the model was given. Default: `[]`."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox: SandboxPolicy
    """What its commands can reach."""

    active_permission_profile: ActivePermissionProfile | None = None
    """The named set of permissions in force.

    Experimental: needs the capability `experimental_api`.
    """

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""

    multi_agent_mode: Maybe[MultiAgentMode] = Field(
        default=None,
        deprecated="It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.",
    )
    """When the agent may start further agents. Default: `"explicitRequestOnly"`.

    Deprecated: It never says anything else than `explicitRequestOnly`. Look at `reasoningEffort`.

    Experimental: needs the capability `experimental_api`.
    """


class ThreadUnsubscribeParams(Model):
    """Which thread the connection wants to hear no more of."""

    thread_id: str
    """The thread."""


class ThreadUnsubscribeResponse(Model):
    """The connection is not subscribed to the thread."""

    status: ThreadUnsubscribeStatus
    """What the wish came to."""


KnownThreadUnsubscribeStatus: TypeAlias = Literal["notLoaded", "notSubscribed", "unsubscribed"]
"""The texts of `ThreadUnsubscribeStatus` that this package knows."""

ThreadUnsubscribeStatus: TypeAlias = KnownThreadUnsubscribeStatus | str
"""What a wish to unsubscribe came to.

- `notLoaded`: The thread is not loaded, so that there was nothing to hear.
- `notSubscribed`: The connection was not subscribed to it.
- `unsubscribed`: The connection was subscribed and is no longer.
"""


class ThreadListParams(Model):
    """Which threads to list, and in what order."""

    cursor: str | None = None
    """Where to go on: `nextCursor` of the page before."""

    limit: Int | None = None
    """How many at most. The server has a limit of its own."""

    sort_key: ThreadSortKey | None = None
    """What to sort by. The time of creation when left out."""

    sort_direction: SortDirection | None = None
    """From which end. The newest first when left out."""

    model_providers: list[str] | None = None
    """Only threads of these providers. All when empty; those of the configured one when left
    out.
    """

    source_kinds: list[ThreadSourceKind] | None = None
    """Only threads that come from these. Those of people when left out."""

    archived: Bool | None = None
    """Only those in the archive, or only those that are not. The latter when left out."""

    cwd: WorkingFolderFilter | None = None
    """Only threads with this working folder."""

    search_term: str | None = None
    """Only threads whose title or preview contains this."""

    originators: list[str] | None = None
    """Only threads that these clients started."""

    excluded_thread_ids: list[str] | None = None
    """Leave these out."""

    section_id: str | None = None
    """Only threads of this section."""

    current_account_only: Maybe[Bool] = None
    """Only threads of the account that is signed in."""

    use_state_db_only: Maybe[Bool] = None
    """Ask the index only, even where it may lag behind the files."""

    parent_thread_id: str | None = None
    """Only threads that this one started.

    Experimental: needs the capability `experimental_api`.
    """

    ancestor_thread_id: str | None = None
    """Only threads that go back to this one.

    Experimental: needs the capability `experimental_api`.
    """

    attached_to_thread_id: str | None = None
    """Only threads that accompany this one.

    Experimental: needs the capability `experimental_api`.
    """

    include_attached_threads: Maybe[Bool] = None
    """Also threads that accompany others.

    Experimental: needs the capability `experimental_api`.
    """

    project_id: str | None = None
    """Only threads of this project.

    Experimental: needs the capability `experimental_api`.
    """


KnownThreadSortKey: TypeAlias = Literal[
    "created_at",
    "updated_at",
    "recency_at",
    "section_position",
]
"""The texts of `ThreadSortKey` that this package knows."""

ThreadSortKey: TypeAlias = KnownThreadSortKey | str
"""What threads are sorted by.

- `created_at`: When they were started.
- `updated_at`: When something last happened in them.
- `recency_at`: When the user last did something in them.
- `section_position`: Their place in the section.
"""

KnownThreadSourceKind: TypeAlias = Literal[
    "cli",
    "vscode",
    "exec",
    "appServer",
    "subAgent",
    "subAgentReview",
    "subAgentCompact",
    "subAgentThreadSpawn",
    "subAgentOther",
    "unknown",
]
"""The texts of `ThreadSourceKind` that this package knows."""

ThreadSourceKind: TypeAlias = KnownThreadSourceKind | str
"""Where threads come from, for choosing among them.

- `cli`: The terminal program.
- `vscode`: An editor.
- `exec`: Runs without a user.
- `appServer`: Clients of the app server.
- `subAgent`: Agents that the server started, whatever for.
- `subAgentReview`: Agents that review changes.
- `subAgentCompact`: Agents that compact a history.
- `subAgentThreadSpawn`: Agents that work for another agent.
- `subAgentOther`: Agents started for something else.
- `unknown`: Nobody knows.
"""


class UnknownWorkingFolderFilter(UnknownVariant):
    """A `WorkingFolderFilter` that this package does not know. `raw` has all of it."""


WorkingFolderFilter: TypeAlias = Annotated[str | list[str] | UnknownWorkingFolderFilter, Closest()]
"""One working folder, or several."""


class ThreadListResponse(Model):
    """One page of threads."""

    data: list[Thread]
    """The threads, without their turns."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""

    backwards_cursor: str | None = None
    """Where the page in the other direction begins."""

    read_states: dict[str, ThreadReadState] | None = None
    """How far the user has read them, by thread.

    Experimental: needs the capability `experimental_api`.
    """


class ThreadReadState(Model):
    """How far the user has read a thread."""

    first_unread: ThreadUnreadPosition | None = None
    """Where the unread part begins; null when all is read."""

    revision: str
    """Changes with each change of this state."""


class UnreadThreadStart(Model):
    """Everything is unread."""

    type: Literal["threadStart"] = "threadStart"
    """Tells the kind of place."""


class UnreadTurn(Model):
    """Unread from a turn on."""

    type: Literal["turn"] = "turn"
    """Tells the kind of place."""

    turn_id: str
    """The first unread turn."""


class UnknownThreadUnreadPosition(UnknownVariant):
    """A `ThreadUnreadPosition` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ThreadUnreadPosition: TypeAlias = Annotated[
    UnreadThreadStart | UnreadTurn | UnknownThreadUnreadPosition,
    TaggedBy("type"),
]
"""Where the unread part of a thread begins."""


class ThreadLoadedListParams(Model):
    """How many loaded threads to list."""

    cursor: str | None = None
    """Where to go on: `nextCursor` of the page before."""

    limit: Int | None = None
    """How many at most. All when left out."""


class ThreadLoadedListResponse(Model):
    """One page of loaded threads."""

    data: list[str]
    """Ids of threads that the server holds in memory."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""


class ThreadReadParams(Model):
    """Which thread to look at, without loading it."""

    thread_id: str
    """The thread."""

    include_turns: Maybe[Bool] = Field(
        default=None,
        deprecated="A long history is read page by page: `thread/turns/list`, `thread/items/list`.",
    )
    """Answer with its turns. Without when left out.

    Deprecated: A long history is read page by page: `thread/turns/list`, `thread/items/list`.
    """


class ThreadReadResponse(Model):
    """The thread as it stands."""

    thread: Thread
    """The thread."""

    read_state: ThreadReadState | None = None
    """How far the user has read.

    Experimental: needs the capability `experimental_api`.
    """


class ThreadTurnsListParams(Model):
    """Which turns of a thread to list."""

    thread_id: str
    """The thread."""

    cursor: str | None = None
    """Where to go on: `nextCursor` of the page before."""

    limit: Int | None = None
    """How many turns at most."""

    sort_direction: SortDirection | None = None
    """From which end. The newest first when left out."""

    items_view: TurnItemsView | None = None
    """How many of their items. A summary when left out."""


class ThreadTurnsListResponse(Model):
    """One page of the turns of a thread."""

    data: list[Turn]
    """The turns."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""

    backwards_cursor: str | None = None
    """Where the page in the other direction begins: with the first entry of this one, once more.
    Null when the page is empty.
    """


class ThreadItemsListParams(Model):
    """Which items of a thread to list."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """Only items of this turn. Those of all turns when left out."""

    cursor: ThreadItemsListCursor | None = None
    """Where to go on: `nextCursor` of the page before, or with `turnId` an item to go on from."""

    limit: Int | None = None
    """How many items at most."""

    sort_direction: SortDirection | None = None
    """From which end. The oldest first when left out."""

    defer_output: ThreadItemOutputDeferral | None = None
    """Outputs to leave out, for reading them one by one with `thread/items/read`. Only with
    `turnId`.
    """


class ItemAnchor(Model):
    """Right beside an item, which is not listed itself."""

    type: Literal["item"] = "item"
    """Tells the kind of place."""

    item_id: str
    """The item; it must stand in the turn that is asked for."""


class UnknownThreadItemsListAnchor(UnknownVariant):
    """A `ThreadItemsListAnchor` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ThreadItemsListAnchor: TypeAlias = Annotated[
    ItemAnchor | UnknownThreadItemsListAnchor,
    TaggedBy("type"),
]
"""A place in the history of a turn."""


class UnknownThreadItemsListCursor(UnknownVariant):
    """A `ThreadItemsListCursor` that this package does not know. `raw` has all of it."""


ThreadItemsListCursor: TypeAlias = Annotated[
    str | ThreadItemsListAnchor | UnknownThreadItemsListCursor,
    Closest(),
]
"""Where to go on among items: `nextCursor` of the page before, or a place of its own choice."""


class ThreadItemOutputDeferral(Model):
    """Which outputs to leave out of the items. None when nothing is said."""

    command_execution: Maybe[Bool] = None
    """Those of commands that succeeded.

    Experimental: needs the capability `experimental_api`.
    """

    mcp_tool_call: Maybe[Bool] = None
    """Those of tool calls that succeeded, where they are plain text.

    Experimental: needs the capability `experimental_api`.
    """


class ThreadItemsListResponse(Model):
    """One page of items."""

    data: list[ThreadItemEntry]
    """The items."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""

    backwards_cursor: str | None = None
    """Where the page in the other direction begins: with the first entry of this one, once more.
    Null when the page is empty.
    """


class ThreadItemEntry(Model):
    """An item, and where and when it stands."""

    turn_id: str
    """The turn that it belongs to."""

    item: ThreadItem
    """The item."""

    output_deferred: Maybe[Bool] = None
    """Its output was left out; `thread/items/read` has it.

    Experimental: needs the capability `experimental_api`.
    """

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ThreadItemsReadParams(Model):
    """Which items to show in full.

    Experimental: needs the capability `experimental_api`.
    """

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn that they all belong to."""

    item_ids: list[str]
    """The items: at least one, and 100 at most."""


class ThreadItemsReadResponse(Model):
    """The items in full.

    Experimental: needs the capability `experimental_api`.
    """

    data: list[ThreadItemEntry]
    """The items, in the order of the history, whatever the order of the request."""


class ThreadSetNameParams(Model):
    """What to call a thread."""

    thread_id: str
    """The thread."""

    name: str
    """Its name from now on, for people. It must not be empty."""


class ThreadSetNameResponse(Model):
    """The thread has its name."""


class ThreadMetadataUpdateParams(Model):
    """What to change in what is stored about a thread. What is left out stays."""

    thread_id: str
    """The thread."""

    git_info: ThreadMetadataGitInfoUpdateParams | None = None
    """The state of the git repository."""

    project_id: str | None = None
    """The project that it is to belong to, which must exist; an empty text takes it out of its
    project.

    Experimental: needs the capability `experimental_api`.
    """

    daybreak_enabled: Bool | None = None
    """A switch of the vendor.

    Experimental: needs the capability `experimental_api`.
    """


class ThreadMetadataGitInfoUpdateParams(Model):
    """What to change in the stored state of the git repository. What is left out stays."""

    sha: str | None = None
    """The commit; null takes it away. Never empty."""

    branch: str | None = None
    """The branch; null takes it away. Never empty."""

    origin_url: str | None = None
    """Address of the remote `origin`; null takes it away. Never empty."""


class ThreadMetadataUpdateResponse(Model):
    """The thread with the changes."""

    thread: Thread
    """The thread."""


class ThreadArchiveParams(Model):
    """Which thread to put away."""

    thread_id: str
    """The thread; it must not be in the archive yet."""


class ThreadArchiveResponse(Model):
    """The thread is in the archive."""


class ThreadUnarchiveParams(Model):
    """Which thread to take out of the archive."""

    thread_id: str
    """The thread; it must be in the archive."""


class ThreadUnarchiveResponse(Model):
    """The thread is among the others again. It is not loaded by that."""

    thread: Thread
    """The thread, without its turns."""


class ThreadDeleteParams(Model):
    """Which thread to delete for good."""

    thread_id: str
    """The thread."""


class ThreadDeleteResponse(Model):
    """The thread is gone."""


class ThreadCompactStartParams(Model):
    """Which history to compact."""

    thread_id: str
    """The thread."""


class ThreadCompactStartResponse(Model):
    """The history will be compacted. That happens in a turn, which comes with `turn/started`."""


class ThreadShellCommandParams(Model):
    """A command that the user types. No sandbox holds it back."""

    thread_id: str
    """The thread."""

    command: str
    """The command line, for the shell of the thread: pipes and quotes mean what they mean there."""

    timeout_ms: Int | None = None
    """How long it may run; with 0 its time is up at once. An hour when left out. In
    milliseconds.
    """


class ThreadShellCommandResponse(Model):
    """The command will run. What becomes of it comes as an item."""


class ThreadInjectItemsParams(Model):
    """What the model is to find at the end of the history with its next request."""

    thread_id: str
    """The thread."""

    items: list[Any]
    """What to add, in the form of the model endpoint; it goes there as it is."""


class ThreadInjectItemsResponse(Model):
    """The history has been added to."""


class ThreadRevertParams(Model):
    """How far to take a thread back. Files stay as the agent left them."""

    thread_id: str
    """The thread."""

    before_turn_id: str
    """The first turn to drop; all that came after it go with it."""


class ThreadRevertResponse(Model):
    """The thread as it was before the turn."""

    thread: Thread
    """The thread, without turns; ask for those page by page."""

    turns_backwards_cursor: str | None = None
    """Where to begin paging back through the turns."""

    items_backwards_cursor: str | None = None
    """Where to begin paging back through the items."""


class ThreadStartedNotification(Model):
    """A thread was started or forked."""

    thread: Thread
    """The thread, without turns."""


class ThreadStatusChangedNotification(Model):
    """A thread does something else now."""

    thread_id: str
    """The thread."""

    status: ThreadStatus
    """What it is doing."""


class ThreadClosedNotification(Model):
    """A thread is no longer loaded. It can be resumed, unless it was not stored."""

    thread_id: str
    """The thread."""


class ThreadSettingsUpdatedNotification(Model):
    """A thread goes on with other settings."""

    thread_id: str
    """The thread."""

    thread_settings: ThreadSettings
    """All that hold now."""


class ThreadSettings(Model):
    """What the next turn of a thread will be run with."""

    model: str
    """Name of the model."""

    model_provider: str
    """Name of the provider of the model."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""

    effort: ReasoningEffort | None = None
    """How long the model may think."""

    summary: ReasoningSummary | None = None
    """How much of its thinking the model tells."""

    personality: Personality | None = Field(
        default=None,
        deprecated="Servers no longer change the tone.",
    )
    """The tone in which the agent talks.

    Deprecated: Servers no longer change the tone.
    """

    collaboration_mode: CollaborationMode
    """The way of working."""

    multi_agent_mode: Maybe[MultiAgentMode] = Field(
        default=None,
        deprecated="It never says anything else than `explicitRequestOnly`. Look at `effort`.",
    )
    """When the agent may start further agents. Default: `"explicitRequestOnly"`.

    Deprecated: It never says anything else than `explicitRequestOnly`. Look at `effort`.

    Experimental: needs the capability `experimental_api`.
    """

    disabled_plugin_ids: Maybe[list[str]] = None
    """Plugins that are switched off. Default: `[]`."""

    cwd: str
    """The working folder."""

    environments: list[ThreadEnvironment] | None = None
    """The machines to work on.

    Experimental: needs the capability `experimental_api`.
    """

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox_policy: SandboxPolicy
    """What its commands can reach."""

    active_permission_profile: ActivePermissionProfile | None = None
    """The named set of permissions in force."""


class ThreadNameUpdatedNotification(Model):
    """A thread has another name now."""

    thread_id: str
    """The thread."""

    thread_name: str | None = None
    """Its name; absent or null when it has none."""


class ThreadSectionChangedNotification(Model):
    """A thread was moved: into a section, out of it, or to another place in it."""

    thread_id: str
    """The thread."""

    section_id: str | None
    """The section that it is in now; null when it is in none."""


class ThreadProjectUpdatedNotification(Model):
    """A thread belongs to another project now, or to none."""

    thread_id: str
    """The thread."""

    project_id: str | None
    """The project; null when it belongs to none."""


class ThreadArchivedNotification(Model):
    """A thread was put into the archive."""

    thread_id: str
    """The thread."""


class ThreadUnarchivedNotification(Model):
    """A thread was taken out of the archive."""

    thread_id: str
    """The thread."""


class ThreadDeletedNotification(Model):
    """A thread was deleted for good."""

    thread_id: str
    """The thread."""


class ThreadRevertedNotification(Model):
    """A thread was taken back to an earlier turn: what a client shows of its history is out of
    date.
    """

    thread_id: str
    """The thread."""


class ContextCompactedNotification(Model):
    """The history of a thread was compacted.

    Deprecated: The turn also carries it as an item, which is kept: look for `contextCompaction`.
    """

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn in which that happened."""


class ThreadTokenUsageUpdatedNotification(Model):
    """A request to the model ended and was counted."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn that used them."""

    token_usage: ThreadTokenUsage
    """The tokens used so far."""


class ThreadTokenUsage(Model):
    """Tokens that a thread has used."""

    total: TokenUsageBreakdown
    """Since it was started."""

    last: TokenUsageBreakdown
    """In the last request to the model."""

    model_context_window: Int | None = None
    """How many tokens fit into the context of the model."""


class TokenUsageBreakdown(Model):
    """Tokens, by what they were used for."""

    total_tokens: Int
    """All of them."""

    input_tokens: Int
    """Given to the model."""

    cached_input_tokens: Int
    """Of those, taken from its cache."""

    cache_write_input_tokens: Maybe[Int] = None
    """Of those, written to its cache. None when left out."""

    output_tokens: Int
    """Made by the model."""

    reasoning_output_tokens: Int
    """Of those, spent on thinking."""


class ThreadReadStateChangedNotification(Model):
    """The user has read more of a thread, or there is more to read."""

    thread_id: str
    """The thread."""

    read_state: ThreadReadState
    """How far the user has read."""


class ThreadQueueChangedNotification(Model):
    """What waits to be said in a thread changed."""

    thread_id: str
    """The thread."""


class ThreadGoalUpdatedNotification(Model):
    """A goal was set, or something about it changed."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn that changed it; null when none did."""

    goal: ThreadGoal
    """The goal as it stands now."""


class ThreadGoal(Model):
    """What the agent is to reach in a thread, over as many turns as it takes."""

    thread_id: str
    """The thread."""

    objective: str
    """What is to be reached, in words."""

    status: ThreadGoalStatus
    """Where the work stands."""

    token_budget: Int | None = None
    """How many tokens may be spent on it. Any number when null."""

    tokens_used: Int
    """How many were spent on it."""

    time_used_seconds: Int
    """How long it was worked on. In seconds."""

    created_at: Int
    """When it was set. Unix time in seconds."""

    updated_at: Int
    """When something about it last changed. Unix time in seconds."""


KnownThreadGoalStatus: TypeAlias = Literal[
    "active",
    "paused",
    "blocked",
    "usageLimited",
    "budgetLimited",
    "complete",
]
"""The texts of `ThreadGoalStatus` that this package knows."""

ThreadGoalStatus: TypeAlias = KnownThreadGoalStatus | str
"""Where the work towards a goal stands.

- `active`: The agent works towards it, turn after turn.
- `paused`: It rests until the user takes it up again.
- `blocked`: The agent cannot go on without help.
- `usageLimited`: It stopped at a limit on the use of the account.
- `budgetLimited`: It stopped because its tokens are used up.
- `complete`: It is reached.
"""


class ThreadGoalClearedNotification(Model):
    """A thread has no goal: it was taken away, or there was none when the thread was resumed."""

    thread_id: str
    """The thread."""


class ThreadPredictionUpdatedNotification(Model):
    """A guess at what the user will say next was made, or failed."""

    thread_id: str
    """The thread."""

    source_turn_id: str
    """The turn after which the user would say it."""

    result: ThreadPredictionResult
    """What came of it."""


class CompletedPrediction(Model):
    """The guessing came to an end."""

    type: Literal["completed"] = "completed"
    """Tells the kind of result."""

    text: str | None = None
    """The guess; null when there is nothing to suggest."""


class FailedPrediction(Model):
    """The guessing failed."""

    type: Literal["failed"] = "failed"
    """Tells the kind of result."""


class UnknownThreadPredictionResult(UnknownVariant):
    """A `ThreadPredictionResult` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ThreadPredictionResult: TypeAlias = Annotated[
    CompletedPrediction | FailedPrediction | UnknownThreadPredictionResult,
    TaggedBy("type"),
]
"""What came of guessing the next words of the user."""


class ThreadAttachmentUpdatedNotification(Model):
    """An attachment, something that clients keep with a thread, was added or taken away."""

    thread_id: str
    """The thread."""

    attachment_id: str
    """Id of the attachment."""

    attachment_type: str
    """What kind of thing it is, in the words of the client."""

    identity_key: str
    """Tells it apart from others of its kind, in the words of the client."""

    operation: ThreadAttachmentOperation
    """What became of it."""


KnownThreadAttachmentOperation: TypeAlias = Literal["created", "deleted"]
"""The texts of `ThreadAttachmentOperation` that this package knows."""

ThreadAttachmentOperation: TypeAlias = KnownThreadAttachmentOperation | str
"""What became of an attachment.

- `created`: It was added.
- `deleted`: It was taken away.
"""


class EnvironmentConnectionNotification(Model):
    """A machine that a thread works on came within reach, or went out of it."""

    thread_id: str
    """The thread."""

    environment_id: str
    """Id of the machine."""
