# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import Closest, TaggedBy, TaggedByKey
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .items import ThreadItem
    from .models import CollaborationMode, Personality, ReasoningEffort, ReasoningSummary
    from .policy import ActivePermissionProfile, ApprovalsReviewer, AskForApproval, SandboxPolicy
    from .turns import Turn

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


class Thread(Model):
    """A durable conversation between a user and an agent."""

    id: str
    """A UUIDv7; it never changes."""

    session_id: str
    """The session that the thread belongs to; its own id for a thread started by itself."""

    forked_from_id: str | None = None
    """The thread that its history was taken over from."""

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

    turns: list[Turn]
    """Its turns, oldest first. Only in the answers that resume it or read it with its turns; else
    empty.
    """


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


KnownSortDirection: TypeAlias = Literal["asc", "desc"]
"""The texts of `SortDirection` that this package knows."""

SortDirection: TypeAlias = KnownSortDirection | str
"""The order of a list.

- `asc`: Oldest first.
- `desc`: Newest first.
"""

KnownThreadUnsubscribeStatus: TypeAlias = Literal["notLoaded", "notSubscribed", "unsubscribed"]
"""The texts of `ThreadUnsubscribeStatus` that this package knows."""

ThreadUnsubscribeStatus: TypeAlias = KnownThreadUnsubscribeStatus | str
"""What a wish to unsubscribe came to.

- `notLoaded`: The thread is not loaded, so that there was nothing to hear.
- `notSubscribed`: The connection was not subscribed to it.
- `unsubscribed`: The connection was subscribed and is no longer.
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


class ThreadItemEntry(Model):
    """An item, and where and when it stands."""

    turn_id: str
    """The turn that it belongs to."""

    item: ThreadItem
    """The item."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ThreadMetadataGitInfoUpdateParams(Model):
    """What to change in the stored state of the git repository. What is left out stays."""

    sha: str | None = None
    """The commit; null takes it away. Never empty."""

    branch: str | None = None
    """The branch; null takes it away. Never empty."""

    origin_url: str | None = None
    """Address of the remote `origin`; null takes it away. Never empty."""


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

    disabled_plugin_ids: Maybe[list[str]] = None
    """Plugins that are switched off. Default: `[]`."""

    cwd: str
    """The working folder."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox_policy: SandboxPolicy
    """What its commands can reach."""

    active_permission_profile: ActivePermissionProfile | None = None
    """The named set of permissions in force."""


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

KnownThreadAttachmentOperation: TypeAlias = Literal["created", "deleted"]
"""The texts of `ThreadAttachmentOperation` that this package knows."""

ThreadAttachmentOperation: TypeAlias = KnownThreadAttachmentOperation | str
"""What became of an attachment.

- `created`: It was added.
- `deleted`: It was taken away.
"""
