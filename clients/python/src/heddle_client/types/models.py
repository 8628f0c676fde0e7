# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .turns import CyberAccessProgram

KnownPersonality: TypeAlias = Literal["none", "friendly", "pragmatic"]
"""The texts of `Personality` that this package knows."""

Personality: TypeAlias = KnownPersonality | str
"""The tone in which the agent talks.

- `none`: The model's own.
- `friendly`: Warm and encouraging.
- `pragmatic`: Short and to the point.
"""

KnownReasoningEffort: TypeAlias = Literal[
    "none",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
    "max",
    "ultra",
]
"""The texts of `ReasoningEffort` that this package knows."""

ReasoningEffort: TypeAlias = KnownReasoningEffort | str
"""How long a model may think. Models bring efforts of their own, so that other values are common.

- `none`: Not at all.
- `minimal`: As little as the model can.
- `low`: A little.
- `medium`: A usual amount.
- `high`: Long.
- `xhigh`: Very long.
- `max`: As long as the model can.
- `ultra`: As long as the model can, and with further agents where these help.
"""


class CollaborationMode(Model):
    """A way of working together, with the settings that go with it."""

    mode: ModeKind
    """What the turns are for."""

    settings: CollaborationSettings
    """What it sets for the model."""


KnownModeKind: TypeAlias = Literal["plan", "default"]
"""The texts of `ModeKind` that this package knows."""

ModeKind: TypeAlias = KnownModeKind | str
"""What a turn is for.

- `plan`: Make a plan and change nothing.
- `default`: Do the work.
"""


class CollaborationSettings(Model):
    """What a way of working sets for the model."""

    model: str
    """Name of the model."""

    reasoning_effort: ReasoningEffort | None = Field(
        default=None,
        validation_alias="reasoning_effort",
        serialization_alias="reasoning_effort",
    )
    """How long it may think."""

    developer_instructions: str | None = Field(
        default=None,
        validation_alias="developer_instructions",
        serialization_alias="developer_instructions",
    )
    """Instructions that go before those of the user."""


KnownReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed", "none"]
"""The texts of `ReasoningSummary` that this package knows."""

ReasoningSummary: TypeAlias = KnownReasoningSummary | str
"""How much of its thinking a model tells.

- `auto`: What the model thinks fit.
- `concise`: A short summary.
- `detailed`: A long summary.
- `none`: Nothing.
"""


class ModelListParams(Model):
    """Which models to list."""

    cursor: str | None = None
    """Where to go on: `nextCursor` of the page before."""

    limit: Int | None = None
    """How many at most. The server has a limit of its own."""

    include_hidden: Bool | None = None
    """Also those that are not offered to users."""

    model_provider: str | None = None
    """Name of the provider whose models to list. The configured one when left out."""


class ModelListResponse(Model):
    """One page of models."""

    data: list[ModelType]
    """The models."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""


class ModelType(Model):
    """A model that can be chosen, and what it can do."""

    id: str
    """Tells the entries of the list apart."""

    model: str
    """Name of the model, as a thread or turn takes it."""

    display_name: str
    """Its name, for people."""

    description: str
    """What it is good for, for people."""

    model_specialty: str | None = None
    """The field that it is made for. Null when it is for all."""

    hidden: Bool
    """Whether to leave it out where users choose."""

    is_default: Bool
    """Whether it is the one to use where none is named."""

    supported_reasoning_efforts: list[ReasoningEffortOption]
    """How long it may think: the choices."""

    default_reasoning_effort: ReasoningEffort
    """How long it thinks where nothing is said."""

    input_modalities: Maybe[list[InputModality]] = None
    """The input that it can work with. Text and pictures when left out."""

    service_tiers: Maybe[list[ModelServiceTier]] = None
    """The classes of service to choose from. None when left out."""

    default_service_tier: str | None = None
    """The class of service where nothing is said."""

    additional_speed_tiers: Maybe[list[str]] = Field(
        default=None,
        deprecated="Mere names say too little. Use `serviceTiers`.",
    )
    """Further speeds that it can be had at, by name. Default: `[]`.

    Deprecated: Mere names say too little. Use `serviceTiers`.
    """

    multi_agent_version: MultiAgentVersion | None = None
    """Which tools for several agents it gets. Null when the model does not say."""

    available_access_programs: ModelAccessPrograms | None = None
    """The programs that it can be used under. Null when nothing is known of them."""

    supports_personality: Maybe[Bool] = Field(
        default=None,
        deprecated="No model offers the choice any more, so that it is always false. There is nothing instead.",
    )
    """Whether the tone in which it talks can be chosen. Default: `False`.

    Deprecated: No model offers the choice any more, so that it is always false. There is nothing
    instead.
    """

    availability_nux: ModelAvailabilityNux | None = None
    """News about it for the user. Null when there are none."""

    upgrade: str | None = None
    """The model to change to. Null when this one is up to date."""

    upgrade_info: ModelUpgradeInfo | None = None
    """The same model, and what to tell the user of it."""


class ReasoningEffortOption(Model):
    """How long a model may think, as a choice for users."""

    reasoning_effort: ReasoningEffort
    """The effort."""

    description: str
    """What it is good for, for people."""


KnownInputModality: TypeAlias = Literal["text", "image", "audio"]
"""The texts of `InputModality` that this package knows."""

InputModality: TypeAlias = KnownInputModality | str
"""A kind of input that a model can work with.

- `text`: Words.
- `image`: Pictures.
- `audio`: Sound.
"""


class ModelServiceTier(Model):
    """A class of service that a model can be used in."""

    id: str
    """Its id, to be sent as `serviceTier`."""

    name: str
    """Its name, for people."""

    description: str
    """What it brings and costs, for people."""


KnownMultiAgentVersion: TypeAlias = Literal["disabled", "v1", "v2"]
"""The texts of `MultiAgentVersion` that this package knows."""

MultiAgentVersion: TypeAlias = KnownMultiAgentVersion | str
"""Which generation of tools for several agents a model gets.

- `disabled`: None: it works alone.
- `v1`: The first.
- `v2`: The second.
"""


class ModelAccessPrograms(Model):
    """The programs of the vendor under which the caller may use a model."""

    cyber: list[CyberAccessProgram]
    """Those about the security of computers."""


class ModelAvailabilityNux(Model):
    """The news that a model can be had."""

    message: str
    """What to show to the user."""


class ModelUpgradeInfo(Model):
    """The model to change to, and what to tell the user of it."""

    model: str
    """Name of the model to change to."""

    upgrade_copy: str | None = None
    """Words to offer the change with."""

    model_link: str | None = None
    """Address of a page about that model."""

    migration_markdown: str | None = None
    """All there is to say about the change, in Markdown."""

    retirement_at: Int | None = None
    """When the model to change from is to be withdrawn, where that is known. Only to be shown. Unix
    time in seconds.
    """


class ModelProviderListParams(Model):
    """Nothing: all providers are listed."""


class ModelProviderListResponse(Model):
    """All providers of models."""

    data: list[ModelProviderSummary]
    """The providers."""

    default_provider_id: str
    """The one that is used where none is named."""

    can_change_default: Bool
    """Whether the user's own configuration can name another one for that."""


class ModelProviderSummary(Model):
    """A provider of models, as configured at the server."""

    id: str
    """Its name in the configuration, as `modelProvider` takes it."""

    name: str
    """Its name, for people."""

    base_url: str | None = None
    """Address of its endpoint. Null when none is configured, or when it holds something secret."""

    settings: ProviderSettings
    """What kind of provider it is, and how it is set up."""

    can_edit: Bool
    """Whether it can be changed in the user's own configuration."""


class OpenaiProviderSettings(Model):
    """The endpoint of OpenAI."""

    type: Literal["openai"] = "openai"
    """Tells the kind of provider."""


class CustomGatewayProviderSettings(Model):
    """Any endpoint that the user has configured."""

    type: Literal["customGateway"] = "customGateway"
    """Tells the kind of provider."""

    auth: GatewayAuth
    """How the server signs in to it."""


class BedrockProviderSettings(Model):
    """Amazon Bedrock."""

    type: Literal["bedrock"] = "bedrock"
    """Tells the kind of provider."""

    profile: str | None = None
    """Name of the AWS profile with the credentials."""

    region: str | None = None
    """The AWS region."""


class GcpProviderSettings(Model):
    """Google Cloud."""

    type: Literal["gcp"] = "gcp"
    """Tells the kind of provider."""

    project_id: str | None = None
    """The project there."""

    location: str | None = None
    """The region there."""

    credential_file: str | None = None
    """The file with the credentials. What is in it is never sent."""


class UnknownProviderSettings(UnknownVariant):
    """A `ProviderSettings` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ProviderSettings: TypeAlias = Annotated[
    OpenaiProviderSettings
    | CustomGatewayProviderSettings
    | BedrockProviderSettings
    | GcpProviderSettings
    | UnknownProviderSettings,
    TaggedBy("type"),
]
"""What kind of provider it is, and how it is set up."""


class NoneGatewayAuth(Model):
    """Without credentials."""

    mode: Literal["none"] = "none"
    """Tells the way."""


class EnvironmentVariableGatewayAuth(Model):
    """With a key that the server finds in its environment."""

    mode: Literal["environmentVariable"] = "environmentVariable"
    """Tells the way."""

    env_key: str
    """Name of the variable that holds the key."""


class ExternallyConfiguredGatewayAuth(Model):
    """In a way that these settings cannot express. A client that changes the others must leave it
    alone.
    """

    mode: Literal["externallyConfigured"] = "externallyConfigured"
    """Tells the way."""

    env_key: str | None = None
    """Name of a variable that it takes from the environment, where it does."""


class UnknownGatewayAuth(UnknownVariant):
    """A `GatewayAuth` that this package does not know. `raw` has all of it."""

    @property
    def mode(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("mode")


GatewayAuth: TypeAlias = Annotated[
    NoneGatewayAuth
    | EnvironmentVariableGatewayAuth
    | ExternallyConfiguredGatewayAuth
    | UnknownGatewayAuth,
    TaggedBy("mode"),
]
"""How the server signs in to an endpoint."""


class ModelReroutedNotification(Model):
    """The model endpoint gave a request to another model."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    from_model: str
    """Name of the model that was asked."""

    to_model: str
    """Name of the model that answers."""

    reason: ModelRerouteReason
    """Why."""


KnownModelRerouteReason: TypeAlias = Literal["highRiskCyberActivity"]
"""The texts of `ModelRerouteReason` that this package knows."""

ModelRerouteReason: TypeAlias = KnownModelRerouteReason | str
"""Why another model answers than was asked.

- `highRiskCyberActivity`: The turn looks like an attack on computers.
"""


class ModelVerificationNotification(Model):
    """The model endpoint advises that the account be verified further."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    verifications: list[ModelVerification]
    """What the account should prove."""


KnownModelVerification: TypeAlias = Literal["trustedAccessForCyber"]
"""The texts of `ModelVerification` that this package knows."""

ModelVerification: TypeAlias = KnownModelVerification | str
"""Something that an account can prove to the vendor.

- `trustedAccessForCyber`: That it may be trusted with work on the security of computers.
"""


class ModelSafetyBufferingUpdatedNotification(Model):
    """The model endpoint holds an answer back until it was checked. It is not part of the
    history.
    """

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    model: str
    """Name of the model that answers."""

    use_cases: list[str]
    """What the check is about, in words of the endpoint."""

    reasons: list[str]
    """Why there is a check, in words of the endpoint."""

    show_buffering_ui: Bool
    """Whether to show the user that the answer is held back."""

    faster_model: str | None = None
    """A model that would answer sooner. Null when there is none."""
