# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant
from .dynamic_tool import DynamicToolCallItem
from .function_call import FunctionCallOutputItem
from .mcp_tool import McpToolCallItem
from .web_search import WebSearchItem

if TYPE_CHECKING:
    from .models import ReasoningEffort
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


class HookPromptItem(Model):
    """What hooks told the model, in the place where words of the user could stand."""

    type: Literal["hookPrompt"] = "hookPrompt"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    fragments: list[HookPromptFragment]
    """What they told it, hook by hook."""

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


class PlanItem(Model):
    """How the agent would go about it, for the user to agree to."""

    type: Literal["plan"] = "plan"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    text: str
    """The plan; Markdown. Only the text of the completed item holds: it need not be the sum of the
    deltas.
    """

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

    summary: Maybe[list[str]] = None
    """Parts of the summary, in order; Markdown. Default: `[]`."""

    content: Maybe[list[str]] = None
    """Parts of the full text, for models that give it. Default: `[]`."""

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

    source: Maybe[CommandExecutionSource] = None
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


class CollabAgentToolCallItem(Model):
    """What an agent did with other agents. Each agent has a thread of its own, by which it is
    named.
    """

    type: Literal["collabAgentToolCall"] = "collabAgentToolCall"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    tool: CollabAgentTool
    """What it did."""

    status: CollabAgentToolCallStatus
    """Where the call stands."""

    sender_thread_id: str
    """The thread of the agent that did it."""

    receiver_thread_ids: list[str]
    """The threads of the agents that it was done to; a new agent stands here once it is there."""

    prompt: str | None = None
    """What the agents were told."""

    model: str | None = None
    """Name of the model that was asked for, for a new agent."""

    reasoning_effort: ReasoningEffort | None = None
    """How long a new agent may think."""

    agents_states: dict[str, CollabAgentState]
    """What was last known of the agents, by their threads. Empty when nothing is."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class SubAgentActivityItem(Model):
    """Something happened to an agent that this one started."""

    type: Literal["subAgentActivity"] = "subAgentActivity"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    kind: SubAgentActivityKind
    """What happened."""

    agent_thread_id: str
    """The thread of that agent."""

    agent_path: str
    """Its place among the agents, from the first one down."""

    model: str | None = None
    """Name of the model that it was started with. Only when it was started."""

    reasoning_effort: ReasoningEffort | None = None
    """How long that model may think, where that is known. Only when it was started."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ImageViewItem(Model):
    """The agent looked at an image."""

    type: Literal["imageView"] = "imageView"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    path: str
    """Where the file is."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ImageGenerationItem(Model):
    """An image that the model made. Its bytes come along, or it is kept as a file elsewhere.

    At least one of these is given: `file_id`, `result`.
    """

    type: Literal["imageGeneration"] = "imageGeneration"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    status: str
    """Where it stands, in the words of the model endpoint."""

    revised_prompt: str | None = None
    """The description of the image that the model went by."""

    result: Maybe[str] = None
    """The bytes of the image; empty when there is none. Either this or `fileId`. Bytes in
    base64.
    """

    file_id: Maybe[str] = None
    """Id of the file that holds the image, where it does not come along. Either this or
    `result`.
    """

    saved_path: str | None = None
    """Where the server put the image, when it did."""

    generation_id: str | None = None
    """What the maker of the image calls it."""

    transparent_background: Bool | None = None
    """Whether the background can be seen through."""

    input_images: Maybe[list[ImageGenerationInputImage]] = None
    """The files that it was made from. Absent on items of older servers."""

    failure: ImageGenerationFailure | None = None
    """Why no image was made, when none was."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class SleepItem(Model):
    """The agent lets time pass. It can be woken before."""

    type: Literal["sleep"] = "sleep"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    duration_ms: Int
    """How long it means to. In milliseconds."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class EnteredReviewModeItem(Model):
    """A review of changes begins."""

    type: Literal["enteredReviewMode"] = "enteredReviewMode"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    review: str
    """What is reviewed, for people."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ExitedReviewModeItem(Model):
    """A review of changes is over."""

    type: Literal["exitedReviewMode"] = "exitedReviewMode"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    review: str
    """What the review found, for people."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class ContextCompactionItem(Model):
    """The history was summed up, so that it takes less room in the context of the model."""

    type: Literal["contextCompaction"] = "contextCompaction"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class UnknownThreadItem(UnknownVariant):
    """A `ThreadItem` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ThreadItem: TypeAlias = Annotated[
    UserMessageItem
    | FunctionCallOutputItem
    | HookPromptItem
    | AgentMessageItem
    | PlanItem
    | ReasoningItem
    | CommandExecutionItem
    | FileChangeItem
    | McpToolCallItem
    | DynamicToolCallItem
    | CollabAgentToolCallItem
    | SubAgentActivityItem
    | WebSearchItem
    | ImageViewItem
    | ImageGenerationItem
    | SleepItem
    | EnteredReviewModeItem
    | ExitedReviewModeItem
    | ContextCompactionItem
    | UnknownThreadItem,
    TaggedBy("type"),
]
"""One thing inside a turn."""


class HookPromptFragment(Model):
    """What one hook told the model."""

    hook_run_id: str
    """The run of the hook."""

    text: str
    """Its words."""


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
    """A `CommandAction` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


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
    """A `PatchChangeKind` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


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


class McpAppUi(Model):
    """What an app shows when the model calls its tool, as the tool itself said at the time."""

    resource_uri: str
    """Address of what to show, at the server of the tool."""

    preferred_model_display_mode: McpAppDisplayMode
    """How much room it would like."""


KnownMcpAppDisplayMode: TypeAlias = Literal["inline", "fullscreen"]
"""The texts of `McpAppDisplayMode` that this package knows."""

McpAppDisplayMode: TypeAlias = KnownMcpAppDisplayMode | str
"""How much room an app is shown in.

- `inline`: In the course of the conversation.
- `fullscreen`: By itself, with all the room there is.
"""

KnownCollabAgentTool: TypeAlias = Literal[
    "spawnAgent",
    "sendInput",
    "resumeAgent",
    "wait",
    "closeAgent",
    "sendMessage",
    "followupTask",
    "interruptAgent",
    "listAgents",
]
"""The texts of `CollabAgentTool` that this package knows."""

CollabAgentTool: TypeAlias = KnownCollabAgentTool | str
"""What one agent can do with others.

- `spawnAgent`: Start a new agent.
- `sendInput`: Give an agent something further to do.
- `resumeAgent`: Take up an agent that was closed.
- `wait`: Wait until agents have something to tell.
- `closeAgent`: End an agent.
- `sendMessage`: Leave an agent a message, without setting it to work.
- `followupTask`: Give an agent a further task, and set it to work.
- `interruptAgent`: Stop what an agent is doing; it can be given something else.
- `listAgents`: Ask which agents there are.
"""

KnownCollabAgentToolCallStatus: TypeAlias = Literal[
    "inProgress",
    "completed",
    "failed",
    "interrupted",
]
"""The texts of `CollabAgentToolCallStatus` that this package knows."""

CollabAgentToolCallStatus: TypeAlias = KnownCollabAgentToolCallStatus | str
"""Where the call of an agent to others stands.

- `inProgress`: It goes on.
- `completed`: It ended well.
- `failed`: It did not succeed.
- `interrupted`: It was cut short.
"""


class CollabAgentState(Model):
    """What was last known of an agent."""

    status: CollabAgentStatus
    """How it was doing."""

    message: str | None = None
    """Its last words when it has done its work, or why it failed."""


KnownCollabAgentStatus: TypeAlias = Literal[
    "pendingInit",
    "running",
    "interrupted",
    "completed",
    "errored",
    "shutdown",
    "notFound",
]
"""The texts of `CollabAgentStatus` that this package knows."""

CollabAgentStatus: TypeAlias = KnownCollabAgentStatus | str
"""How an agent is doing.

- `pendingInit`: It is being set up.
- `running`: It works.
- `interrupted`: Its work was stopped; it can be given something else.
- `completed`: It has done its work.
- `errored`: Its work failed.
- `shutdown`: It was closed.
- `notFound`: There is no such agent.
"""

KnownSubAgentActivityKind: TypeAlias = Literal["started", "interacted", "interrupted", "completed"]
"""The texts of `SubAgentActivityKind` that this package knows."""

SubAgentActivityKind: TypeAlias = KnownSubAgentActivityKind | str
"""What happened to an agent that another one started.

- `started`: It was started.
- `interacted`: It was told something.
- `interrupted`: Its work was stopped.
- `completed`: It has done its work.
"""


class ImageGenerationInputImage(Model):
    """An image file that the new image was made from."""

    path: str
    """Where the file is."""

    sha256: str
    """SHA-256 of what the file held at the time, as 64 lower-case hex digits."""


class ImageUsageLimitExceeded(Model):
    """A limit on the making of images was reached."""

    type: Literal["usageLimitExceeded"] = "usageLimitExceeded"
    """Tells the kind of failure."""

    limit_id: str
    """Name of the limit."""

    resets_at: Int | None = None
    """When images can be made again, where that is known. Unix time in seconds."""


class UnknownImageGenerationFailure(UnknownVariant):
    """A `ImageGenerationFailure` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ImageGenerationFailure: TypeAlias = Annotated[
    ImageUsageLimitExceeded | UnknownImageGenerationFailure,
    TaggedBy("type"),
]
"""Why no image was made."""
