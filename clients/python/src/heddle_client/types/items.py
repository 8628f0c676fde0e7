# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Bool, Int, Model, UnknownVariant
from .._runtime.unions import TaggedBy

if TYPE_CHECKING:
    from .turns import UserInput


class UserMessageItem(Model):
    """What the user said."""

    type: Literal["userMessage"] = "userMessage"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    client_id: str | None = None
    """The id that the client gave the message when it sent it, for telling retries apart."""

    content: list[UserInput]
    """The parts of the message."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class AgentMessageItem(Model):
    """What the agent said."""

    type: Literal["agentMessage"] = "agentMessage"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    text: str
    """The whole text so far; Markdown. Empty when started, the sum of the deltas when completed."""

    phase: MessagePhase | None = None
    """What part it plays in the answer."""

    memory_citation: MemoryCitation | None = None
    """What the agent remembered for it."""

    moderation: AgentMessageModeration | None = None
    """What moderation found in it."""

    delivery: AgentMessageDelivery | None = None
    """How it reaches the user when it does not stand in the course of the turn."""

    questions: list[AsyncUserInputQuestion] | None = None
    """Questions left for the user."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ReasoningItem(Model):
    """What the model thought, as far as it tells."""

    type: Literal["reasoning"] = "reasoning"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    summary: list[str] | None = None
    """Parts of the summary, in order; Markdown."""

    content: list[str] | None = None
    """Parts of the full text, for models that give it."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class CommandExecutionItem(Model):
    """A command and what became of it."""

    type: Literal["commandExecution"] = "commandExecution"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    plugin_id: str | None = None
    """The plugin that brought the command."""

    script_path: str | None = None
    """The script that the command runs, when it comes from a plugin."""

    command: str
    """The command line, quoted for display."""

    cwd: str
    """The folder it runs in."""

    process_id: str | None = None
    """Name of the process, for talking to it. Not a number of the operating system."""

    source: CommandExecutionSource | None = None
    """Who wanted it. The agent when left out."""

    status: CommandExecutionStatus
    """Where it stands."""

    command_actions: list[CommandAction]
    """What it does, as far as the server can tell."""

    aggregated_output: str | None = None
    """Standard output and standard error, in the order of arrival; the sum of the deltas. Null when
    there is none.
    """

    exit_code: Int | None = None
    """The exit code, once it ended."""

    duration_ms: Int | None = None
    """How long it ran, once it ended. In milliseconds."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class FileChangeItem(Model):
    """A change of files and what became of it."""

    type: Literal["fileChange"] = "fileChange"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    changes: list[FileUpdateChange]
    """The changes, a file each."""

    status: PatchApplyStatus
    """Where it stands."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class UnknownThreadItem(UnknownVariant):
    """A kind of `ThreadItem` that this package does not know. `raw` has all of it."""

    type: str


ThreadItem: TypeAlias = Annotated[
    UserMessageItem
    | AgentMessageItem
    | ReasoningItem
    | CommandExecutionItem
    | FileChangeItem
    | UnknownThreadItem,
    TaggedBy("type"),
]
"""One thing inside a turn."""

KnownMessagePhase: TypeAlias = Literal["commentary", "partial_answer", "final_answer"]
"""The texts of `MessagePhase` that this package knows."""

MessagePhase: TypeAlias = KnownMessagePhase | str
"""What part a message plays in the answer.

- `commentary`: Said on the way, while work goes on.
- `partial_answer`: A part of the answer, more to come.
- `final_answer`: The answer.
"""


class MemoryCitation(Model):
    """What the agent remembered for this message."""

    entries: list[MemoryCitationEntry]
    """The places it read."""

    thread_ids: list[str]
    """The threads that they come from."""


class MemoryCitationEntry(Model):
    """A place in the memory of the agent."""

    path: str
    """The file."""

    line_start: Int
    """First line, counted from 1."""

    line_end: Int
    """Last line."""

    note: str
    """What is said there."""


class AgentMessageModeration(Model):
    """What moderation found in a message."""

    moderated: Bool
    """Whether it stepped in."""

    display: AgentMessageDisplay | None = None
    """How the message is to be shown."""


class AgentMessageDisplay(Model):
    """How a moderated message is to be shown."""

    action: str
    """What to do with it."""

    block_type: str | None = None
    """Why it is held back."""

    check_trusted_contacts: Bool | None = None
    """Whether to point to trusted contacts."""

    cyber_trusted_access: Bool | None = None
    """Whether to point to the programme of trusted access."""


KnownAgentMessageDelivery: TypeAlias = Literal["async"]
"""The texts of `AgentMessageDelivery` that this package knows."""

AgentMessageDelivery: TypeAlias = KnownAgentMessageDelivery | str
"""How a message reaches the user when it does not stand in the course of the turn.

- `async`: On its own; the turn does not wait for an answer.
"""


class AsyncUserInputQuestion(Model):
    """A question that the agent leaves for the user while it goes on."""

    title: str
    """The question."""

    options: list[str] | None = None
    """Answers to choose from."""


KnownCommandExecutionSource: TypeAlias = Literal[
    "agent",
    "userShell",
    "unifiedExecStartup",
    "unifiedExecInteraction",
]
"""The texts of `CommandExecutionSource` that this package knows."""

CommandExecutionSource: TypeAlias = KnownCommandExecutionSource | str
"""Who wanted the command.

- `agent`: The agent.
- `userShell`: The user, through the client.
- `unifiedExecStartup`: The agent, which may go on talking to the process.
- `unifiedExecInteraction`: The agent, which talks to a process that already runs.
"""

KnownCommandExecutionStatus: TypeAlias = Literal["inProgress", "completed", "failed", "declined"]
"""The texts of `CommandExecutionStatus` that this package knows."""

CommandExecutionStatus: TypeAlias = KnownCommandExecutionStatus | str
"""Where a command stands.

- `inProgress`: It runs, or waits for approval.
- `completed`: It ended with exit code 0.
- `failed`: It ended with another exit code, or could not run.
- `declined`: It was not allowed to run.
"""


class ReadAction(Model):
    """The command reads a file."""

    type: Literal["read"] = "read"
    """Tells the kind of action."""

    command: str
    """The part of the command line that does it."""

    name: str
    """Name of the file, for people."""

    path: str
    """Where the file is."""


class ListFilesAction(Model):
    """The command lists files."""

    type: Literal["listFiles"] = "listFiles"
    """Tells the kind of action."""

    command: str
    """The part of the command line that does it."""

    path: str | None = None
    """The folder; the working folder when null."""


class SearchAction(Model):
    """The command searches in files."""

    type: Literal["search"] = "search"
    """Tells the kind of action."""

    command: str
    """The part of the command line that does it."""

    query: str | None = None
    """What it searches for."""

    path: str | None = None
    """Where it searches."""


class UnknownAction(Model):
    """The server cannot tell what the command does."""

    type: Literal["unknown"] = "unknown"
    """Tells the kind of action."""

    command: str
    """The part of the command line that does it."""


class UnknownCommandAction(UnknownVariant):
    """A kind of `CommandAction` that this package does not know. `raw` has all of it."""

    type: str


CommandAction: TypeAlias = Annotated[
    ReadAction | ListFilesAction | SearchAction | UnknownAction | UnknownCommandAction,
    TaggedBy("type"),
]
"""What a command does, as far as the server can tell by reading it. For display only: never decide
by it.
"""


class FileUpdateChange(Model):
    """The change of one file."""

    path: str
    """The file."""

    kind: PatchChangeKind
    """What happens to it."""

    diff: str
    """A unified diff; for a new or deleted file its whole contents."""


class AddedFile(Model):
    """The file is new."""

    type: Literal["add"] = "add"
    """Tells the kind of change."""


class DeletedFile(Model):
    """The file goes away."""

    type: Literal["delete"] = "delete"
    """Tells the kind of change."""


class UpdatedFile(Model):
    """The file changes."""

    type: Literal["update"] = "update"
    """Tells the kind of change."""

    move_path: str | None = Field(
        default=None,
        validation_alias="move_path",
        serialization_alias="move_path",
    )
    """Where the file moves to, when it does."""


class UnknownPatchChangeKind(UnknownVariant):
    """A kind of `PatchChangeKind` that this package does not know. `raw` has all of it."""

    type: str


PatchChangeKind: TypeAlias = Annotated[
    AddedFile | DeletedFile | UpdatedFile | UnknownPatchChangeKind,
    TaggedBy("type"),
]
"""What happens to a file."""

KnownPatchApplyStatus: TypeAlias = Literal["inProgress", "completed", "failed", "declined"]
"""The texts of `PatchApplyStatus` that this package knows."""

PatchApplyStatus: TypeAlias = KnownPatchApplyStatus | str
"""Where a change of files stands.

- `inProgress`: It waits for approval, or is being made.
- `completed`: It was made.
- `failed`: It could not be made.
- `declined`: It was not allowed.
"""


class ItemStartedNotification(Model):
    """An item began."""

    item: ThreadItem
    """The item as it stands at the beginning."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    started_at_ms: Int
    """When it began. Unix time in milliseconds."""


class ItemCompletedNotification(Model):
    """An item ended and changes no more."""

    item: ThreadItem
    """The item as it will be kept."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    content_token_count: Int | None = None
    """How many tokens it takes up in the context of the model."""

    completed_at_ms: Int
    """When it ended. Unix time in milliseconds."""


class AgentMessageDeltaNotification(Model):
    """More text of a message of the agent."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far."""


class ReasoningSummaryPartAddedNotification(Model):
    """A new part of a summary begins."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    summary_index: Int
    """Its place among the parts, counted from 0."""


class ReasoningSummaryTextDeltaNotification(Model):
    """More text of a part of a summary."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far."""

    summary_index: Int
    """Which part, counted from 0."""


class ReasoningTextDeltaNotification(Model):
    """More of what the model thinks, for models that tell it in full."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far."""

    content_index: Int
    """Which part, counted from 0."""


class CommandExecutionOutputDeltaNotification(Model):
    """More output of a command."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the output so far."""


class FileChangeOutputDeltaNotification(Model):
    """What the change of files reports."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the report so far."""


class FileChangePatchUpdatedNotification(Model):
    """The changes of an item are known better now."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    changes: list[FileUpdateChange]
    """In place of the changes so far."""
