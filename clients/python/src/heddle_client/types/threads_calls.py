# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: threads_calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int

if TYPE_CHECKING:
    from .models import CollaborationMode, Personality, ReasoningEffort
    from .policy import ApprovalsReviewer, AskForApproval, SandboxMode, SandboxPolicy
    from .threads import (
        SortDirection,
        Thread,
        ThreadAttachmentOperation,
        ThreadGoal,
        ThreadItemEntry,
        ThreadItemOutputDeferral,
        ThreadItemsListCursor,
        ThreadMetadataGitInfoUpdateParams,
        ThreadPredictionResult,
        ThreadReadState,
        ThreadSettings,
        ThreadSortKey,
        ThreadSourceKind,
        ThreadStartSource,
        ThreadStatus,
        ThreadTokenUsage,
        ThreadUnsubscribeStatus,
        WorkingFolderFilter,
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

    approval_policy: AskForApproval | None = None
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks."""

    sandbox: SandboxMode | None = None
    """What its commands can reach."""

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

    service_name: str | None = None
    """Name of the service that the thread is for."""

    session_start_source: ThreadStartSource | None = None
    """Why the thread is started."""

    thread_source: str | None = None
    """What the thread is for, in the words of the client."""


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

    instruction_sources: Maybe[list[str]] = None
    """Files whose instructions the model was given. Default: `[]`."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox: SandboxPolicy
    """What its commands can reach."""

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""


class ThreadResumeParams(Model):
    """Which thread to take up again, and what to change in it."""

    thread_id: str
    """The thread."""

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

    approval_policy: AskForApproval | None = None
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks."""

    sandbox: SandboxMode | None = None
    """What its commands can reach."""

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

    instruction_sources: Maybe[list[str]] = None
    """Files whose instructions the model was given. Default: `[]`."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox: SandboxPolicy
    """What its commands can reach."""

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""

    collaboration_mode: CollaborationMode | None = None
    """The way of working in force."""

    turns_backwards_cursor: str | None = None
    """Where to begin paging back through the turns."""

    items_backwards_cursor: str | None = None
    """Where to begin paging back through the items."""


class ThreadForkParams(Model):
    """Which thread to copy, how much of it, and what to change in the copy."""

    thread_id: str
    """The thread."""

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

    approval_policy: AskForApproval | None = None
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks."""

    sandbox: SandboxMode | None = None
    """What its commands can reach."""

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

    instruction_sources: Maybe[list[str]] = None
    """Files whose instructions the model was given. Default: `[]`."""

    approval_policy: AskForApproval
    """When the agent has to ask before it acts."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers when it asks."""

    sandbox: SandboxPolicy
    """What its commands can reach."""

    reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""


class ThreadUnsubscribeParams(Model):
    """Which thread the connection wants to hear no more of."""

    thread_id: str
    """The thread."""


class ThreadUnsubscribeResponse(Model):
    """The connection is not subscribed to the thread."""

    status: ThreadUnsubscribeStatus
    """What the wish came to."""


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


class ThreadListResponse(Model):
    """One page of threads."""

    data: list[Thread]
    """The threads, without their turns."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""

    backwards_cursor: str | None = None
    """Where the page in the other direction begins."""


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


class EnvironmentConnectionNotification(Model):
    """A machine that a thread works on came within reach, or went out of it."""

    thread_id: str
    """The thread."""

    environment_id: str
    """Id of the machine."""
