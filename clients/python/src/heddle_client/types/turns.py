# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy, TaggedByKey
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .function_call import FunctionCallOutputBody
    from .items import ThreadItem
    from .models import Personality, ReasoningEffort, ReasoningSummary
    from .policy import ApprovalsReviewer, AskForApproval, SandboxPolicy


class Turn(Model):
    """One unit of work of the agent, from a message of the user to the end."""

    id: str
    """Unique inside the thread. A UUIDv7 since 2026-06, a counter (`"0"`) before."""

    root_turn_id: str | None = None
    """The turn that this one goes back to, when turns start turns; else its own id."""

    items: list[ThreadItem]
    """What happened in it, in order. Often empty in notifications: items come on their own."""

    items_view: Maybe[TurnItemsView] = None
    """How many of the items are here. All when left out."""

    status: TurnStatus
    """Where it stands."""

    error: TurnError | None = None
    """Why it failed, when it did."""

    started_at: Int | None = None
    """When the work began. Unix time in seconds."""

    completed_at: Int | None = None
    """When it ended. Unix time in seconds."""

    duration_ms: Int | None = None
    """How long it took. In milliseconds."""


class TextInput(Model):
    """Words of the user."""

    type: Literal["text"] = "text"
    """Tells the kind of input."""

    text: str
    """What the user wrote."""

    text_elements: Maybe[list[TextElement]] = Field(
        default=None,
        validation_alias="text_elements",
        serialization_alias="text_elements",
    )
    """Stretches of the text that stand for something else. Default: `[]`."""


class ImageInput(Model):
    """An image, by its address or as a file known to the model endpoint.

    At least one of these is given: `url`, `file_id`.
    """

    type: Literal["image"] = "image"
    """Tells the kind of input."""

    url: Maybe[str] = None
    """Address of the image; `data:` addresses carry it along. Either this or `fileId`."""

    file_id: Maybe[str] = None
    """Id of the image at the model endpoint. Either this or `url`."""

    detail: ImageDetail | None = None
    """How closely the model looks at it."""


class LocalImageInput(Model):
    """An image in a file on the machine of the server."""

    type: Literal["localImage"] = "localImage"
    """Tells the kind of input."""

    path: str
    """Where the file is."""

    detail: ImageDetail | None = None
    """How closely the model looks at it."""


class AudioInput(Model):
    """A sound, by its address or as a file known to the model endpoint.

    At least one of these is given: `url`, `file_id`.
    """

    type: Literal["audio"] = "audio"
    """Tells the kind of input."""

    url: Maybe[str] = None
    """Address of the sound. Either this or `fileId`."""

    file_id: Maybe[str] = None
    """Id of the sound at the model endpoint. Either this or `url`."""


class LocalAudioInput(Model):
    """A sound in a file on the machine of the server."""

    type: Literal["localAudio"] = "localAudio"
    """Tells the kind of input."""

    path: str
    """Where the file is."""


class SkillInput(Model):
    """A skill that the user calls by its name."""

    type: Literal["skill"] = "skill"
    """Tells the kind of input."""

    name: str
    """Name of the skill."""

    path: str
    """Where the skill is described."""


class MentionInput(Model):
    """Something that the user points to."""

    type: Literal["mention"] = "mention"
    """Tells the kind of input."""

    name: str
    """Name of what is meant."""

    path: str
    """Where it is: a file, or an address of the server."""


class UnknownUserInput(UnknownVariant):
    """A `UserInput` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


UserInput: TypeAlias = Annotated[
    TextInput
    | ImageInput
    | LocalImageInput
    | AudioInput
    | LocalAudioInput
    | SkillInput
    | MentionInput
    | UnknownUserInput,
    TaggedBy("type"),
]
"""One part of what the user says."""


class TextElement(Model):
    """A stretch of a text that stands for something else, such as a file that was dropped into
    it.
    """

    byte_range: ByteRange
    """Where it stands in the text."""

    placeholder: str | None = None
    """What to show in its place."""


class ByteRange(Model):
    """A stretch of a text, counted in bytes of its UTF-8 form."""

    start: Int
    """First byte, counted from 0."""

    end: Int
    """First byte behind the stretch."""


KnownImageDetail: TypeAlias = Literal["auto", "low", "high", "original"]
"""The texts of `ImageDetail` that this package knows."""

ImageDetail: TypeAlias = KnownImageDetail | str
"""How closely the model looks at an image.

- `auto`: As the model thinks fit.
- `low`: Coarsely, for few tokens.
- `high`: Closely.
- `original`: At full size.
"""

KnownTurnItemsView: TypeAlias = Literal["notLoaded", "summary", "full"]
"""The texts of `TurnItemsView` that this package knows."""

TurnItemsView: TypeAlias = KnownTurnItemsView | str
"""How many of its items a turn carries here.

- `notLoaded`: None; ask for them.
- `summary`: The most telling ones.
- `full`: All of them.
"""

KnownTurnStatus: TypeAlias = Literal["inProgress", "completed", "interrupted", "failed"]
"""The texts of `TurnStatus` that this package knows."""

TurnStatus: TypeAlias = KnownTurnStatus | str
"""Where a turn stands.

- `inProgress`: The agent is at work, or waits for an approval.
- `completed`: The agent came to an end by itself.
- `interrupted`: It was stopped, by the client or by the end of the process.
- `failed`: It could not go on; `error` says why.
"""


class TurnError(Model):
    """Why a turn failed."""

    message: str
    """What happened, for people."""

    codex_error_info: CodexErrorInfo | None = None
    """The cause, for programs."""

    additional_details: str | None = None
    """More, for those who look into it."""

    misalignment: MisalignmentErrorDetails | None = None
    """How the agent worked against its instructions, when it did."""


class CodexErrorInfoHttpConnectionFailed(Model):
    """The model endpoint could not be reached."""

    http_connection_failed: HttpFailure
    """What is said with it."""


class CodexErrorInfoResponseStreamConnectionFailed(Model):
    """The stream of the answer could not be opened."""

    response_stream_connection_failed: HttpFailure
    """What is said with it."""


class CodexErrorInfoResponseStreamDisconnected(Model):
    """The stream of the answer broke off."""

    response_stream_disconnected: HttpFailure
    """What is said with it."""


class CodexErrorInfoResponseTooManyFailedAttempts(Model):
    """Given up after several attempts."""

    response_too_many_failed_attempts: HttpFailure
    """What is said with it."""


class CodexErrorInfoActiveTurnNotSteerable(Model):
    """The running turn takes no further input."""

    active_turn_not_steerable: ActiveTurnNotSteerable
    """What is said with it."""


class UnknownCodexErrorInfo(UnknownVariant):
    """A `CodexErrorInfo` that this package does not know. `raw` has all of it."""


KnownCodexErrorInfo: TypeAlias = Literal[
    "contextWindowExceeded",
    "sessionBudgetExceeded",
    "usageLimitExceeded",
    "rateLimitExceeded",
    "flexUnavailable",
    "serverOverloaded",
    "modelNotFound",
    "policyCapacityUnavailable",
    "cyberPolicy",
    "misalignmentPolicyViolation",
    "tooManyDenials",
    "internalServerError",
    "unauthorized",
    "badRequest",
    "threadRollbackFailed",
    "sandboxError",
    "inferenceHookDenied",
    "other",
]
"""The texts of `CodexErrorInfo` that this package knows."""

CodexErrorInfo: TypeAlias = Annotated[
    KnownCodexErrorInfo
    | CodexErrorInfoHttpConnectionFailed
    | CodexErrorInfoResponseStreamConnectionFailed
    | CodexErrorInfoResponseStreamDisconnected
    | CodexErrorInfoResponseTooManyFailedAttempts
    | CodexErrorInfoActiveTurnNotSteerable
    | UnknownCodexErrorInfo
    | str,
    TaggedByKey(),
]
"""The cause of a failure, for programs to read.

- `contextWindowExceeded`: The history no longer fits into the context of the model.
- `sessionBudgetExceeded`: The budget of the session is used up.
- `usageLimitExceeded`: The account has reached a limit on its use.
- `rateLimitExceeded`: Too many requests in a short time.
- `flexUnavailable`: The cheaper class of service has no room at present.
- `serverOverloaded`: The model endpoint has too much to do.
- `modelNotFound`: The endpoint has no model of that name.
- `policyCapacityUnavailable`: A check that policy demands could not be made for lack of room.
- `cyberPolicy`: Refused under the rules on attacks on computers.
- `misalignmentPolicyViolation`: Stopped because the agent worked against its instructions.
- `tooManyDenials`: Stopped because too many actions in a row were denied.
- `internalServerError`: The model endpoint failed.
- `unauthorized`: The model endpoint refused the credentials.
- `badRequest`: The model endpoint did not accept the request.
- `threadRollbackFailed`: The thread could not be taken back.
- `sandboxError`: The sandbox could not be set up.
- `inferenceHookDenied`: A hook refused the request to the model.
- `other`: Something else; the message says what.
- `httpConnectionFailed`: The model endpoint could not be reached.
- `responseStreamConnectionFailed`: The stream of the answer could not be opened.
- `responseStreamDisconnected`: The stream of the answer broke off.
- `responseTooManyFailedAttempts`: Given up after several attempts.
- `activeTurnNotSteerable`: The running turn takes no further input.
"""


class HttpFailure(Model):
    """What the model endpoint answered on the level of HTTP."""

    http_status_code: Int | None = None
    """Status code of the answer, when there was one."""


class ActiveTurnNotSteerable(Model):
    """Why the running turn takes no further input."""

    turn_kind: NonSteerableTurnKind
    """What kind of turn it is."""


KnownNonSteerableTurnKind: TypeAlias = Literal["review", "compact"]
"""The texts of `NonSteerableTurnKind` that this package knows."""

NonSteerableTurnKind: TypeAlias = KnownNonSteerableTurnKind | str
"""A kind of turn that takes no further input while it runs.

- `review`: A review of changes.
- `compact`: A compaction of the history.
"""


class MisalignmentErrorDetails(Model):
    """How the agent worked against its instructions."""

    error_type: str | None = None
    """The kind of violation."""

    detailed_explanation: str | None = None
    """What happened, for people."""

    review_target: str | None = None
    """What was looked at."""

    steer: MisalignmentSteer | None = None
    """What the agent was told."""


class MisalignmentSteer(Model):
    """What the agent was told to bring it back on course."""

    message: str
    """The words it was told."""


class TurnStartParams(Model):
    """What the user says, and what is to change from this turn on. While a turn runs, the input
    joins that turn.
    """

    thread_id: str
    """The thread."""

    input: list[UserInput]
    """What the user says."""

    client_user_message_id: str | None = None
    """An id for the message, so that sending it again does no harm."""

    cwd: str | None = None
    """The working folder from now on."""

    approval_policy: AskForApproval | None = None
    """When the agent has to ask, from now on."""

    approvals_reviewer: ApprovalsReviewer | None = None
    """Who answers when it asks, from now on."""

    sandbox_policy: SandboxPolicy | None = None
    """What its commands can reach, from now on."""

    model: str | None = None
    """Name of the model from now on."""

    service_tier: str | None = None
    """Class of service from now on."""

    service_tier_for_turn: str | None = None
    """Class of service for this turn only."""

    effort: ReasoningEffort | None = None
    """How long the model may think, from now on."""

    summary: ReasoningSummary | None = None
    """How much of its thinking it tells, from now on."""

    personality: Personality | None = Field(
        default=None,
        deprecated="Servers no longer change the tone.",
    )
    """The tone in which the agent talks, from now on.

    Deprecated: Servers no longer change the tone.
    """

    output_schema: Any = None
    """JSON Schema that the final answer of this turn has to follow."""

    disabled_plugin_ids: list[str] | None = None
    """Plugins to switch off."""

    parent_turn_id: str | None = None
    """The turn that started this one."""

    root_turn_id: str | None = None
    """The turn that this one goes back to."""

    turn_trigger: str | None = None
    """What started the turn, in the words of the client."""

    tool_output: TurnToolOutput | None = None
    """The output of a tool, in place of words of the user."""


class TurnToolOutput(Model):
    """What a tool has to tell the model without having been called."""

    name: str
    """Name of the tool."""

    namespace: str | None = None
    """The common name that the tool stands under."""

    output: FunctionCallOutputBody
    """What it tells."""

    retain: Maybe[Bool] = None
    """Keep it in the history that the model is given with later turns."""


KnownCyberAccessProgram: TypeAlias = Literal["standard", "daybreakBlue", "daybreakRed"]
"""The texts of `CyberAccessProgram` that this package knows."""

CyberAccessProgram: TypeAlias = KnownCyberAccessProgram | str
"""How the vendor is to treat a turn that deals with the security of computers. Who may have what is
up to the vendor.

- `standard`: As any other turn.
- `daybreakBlue`: As work in defence.
- `daybreakRed`: As work in attack.
"""


class TurnStartResponse(Model):
    """The turn that was started, or that took the input."""

    turn: Turn
    """The turn."""


class TurnSteerParams(Model):
    """What the user says into a running turn."""

    thread_id: str
    """The thread."""

    input: list[UserInput]
    """What the user says."""

    client_user_message_id: str | None = None
    """An id for the message, so that sending it again does no harm."""

    expected_turn_id: str
    """The turn that is meant; it must be the one that runs."""


class TurnSteerResponse(Model):
    """The turn will take it in."""

    turn_id: str
    """The turn."""


class TurnInterruptParams(Model):
    """Which turn to stop."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn; it must be the one that runs."""


class TurnInterruptResponse(Model):
    """The turn will stop. Its end comes as `turn/completed`."""


class TurnStartedNotification(Model):
    """A turn began."""

    thread_id: str
    """The thread."""

    turn: Turn
    """The turn, still without items."""


class TurnCompletedNotification(Model):
    """A turn ended; its status says how. Nothing more happens in it."""

    thread_id: str
    """The thread."""

    turn: Turn
    """The turn."""


class TurnDiffUpdatedNotification(Model):
    """Files were changed in a turn."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    diff: str
    """All changes of the turn so far in one, as a unified diff in the style of git."""


class TurnPlanUpdatedNotification(Model):
    """The agent made a plan for a turn, or changed it."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    explanation: str | None = None
    """Why the plan is as it is, in the words of the agent."""

    plan: list[TurnPlanStep]
    """All its steps, in order."""


class TurnPlanStep(Model):
    """One step of a plan."""

    step: str
    """What is to be done, in words."""

    status: TurnPlanStepStatus
    """Where it stands."""


KnownTurnPlanStepStatus: TypeAlias = Literal["pending", "inProgress", "completed"]
"""The texts of `TurnPlanStepStatus` that this package knows."""

TurnPlanStepStatus: TypeAlias = KnownTurnPlanStepStatus | str
"""Where a step of a plan stands.

- `pending`: Its time has not come yet.
- `inProgress`: The agent is at it.
- `completed`: It is done.
"""


class TurnModerationMetadataNotification(Model):
    """What the checks of the model endpoint say about a turn."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    metadata: Any
    """What they say, as the model endpoint puts it."""


class ErrorNotification(Model):
    """Something went wrong in a turn."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    error: TurnError
    """What went wrong."""

    will_retry: Bool
    """The server tries again by itself. If not, the turn fails."""


class WarningNotification(Model):
    """Something that the user should know, though everything goes on."""

    thread_id: str | None = None
    """The thread that it is about; null when it is about none in particular."""

    message: str
    """What the user should know, in a few words."""


class GuardianWarningNotification(Model):
    """Something that the user should know about the second agent, which watches over the first."""

    thread_id: str
    """The thread of the agent that is watched."""

    message: str
    """What the user should know, in a few words."""


class DeprecationNoticeNotification(Model):
    """The client or its settings use something that will go away."""

    summary: str
    """What it is, in a few words for people."""

    details: str | None = None
    """More about it, such as what to do instead."""
