# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: config."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import Closest, TaggedBy
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .models import ReasoningEffort, ReasoningSummary
    from .policy import ApprovalsReviewer, AskForApproval, SandboxMode


class ConfigReadParams(Model):
    """Whose configuration to show, and how fully."""

    cwd: str | None = None
    """The working folder that it is to hold for, so that projects count. Without projects when left
    out.
    """

    include_layers: Maybe[Bool] = None
    """Also show each layer by itself. No when left out."""


class ConfigReadResponse(Model):
    """The configuration and where it comes from."""

    config: Config
    """What holds, all layers taken together."""

    origins: dict[str, ConfigLayerMetadata]
    """The layer that each setting comes from, by the dotted name of the setting."""

    layers: list[ConfigLayer] | None = None
    """The layers, the strongest first. Null when they were not asked for."""


class Config(Model):
    """The configuration in force. Null stands for what is not configured. It holds more than is
    listed here: settings by their names in the configuration file.

    Other fields are a part of it too, whatever their names: see `model_extra`.
    """

    model: str | None = None
    """Name of the model."""

    model_provider: str | None = Field(
        default=None,
        validation_alias="model_provider",
        serialization_alias="model_provider",
    )
    """Name of the provider of the model."""

    model_reasoning_effort: ReasoningEffort | None = Field(
        default=None,
        validation_alias="model_reasoning_effort",
        serialization_alias="model_reasoning_effort",
    )
    """How long the model may think."""

    model_reasoning_summary: ReasoningSummary | None = Field(
        default=None,
        validation_alias="model_reasoning_summary",
        serialization_alias="model_reasoning_summary",
    )
    """How much of its thinking the model tells."""

    model_verbosity: ModelVerbosity | None = Field(
        default=None,
        validation_alias="model_verbosity",
        serialization_alias="model_verbosity",
    )
    """At what length the model answers."""

    approval_policy: AskForApproval | None = Field(
        default=None,
        validation_alias="approval_policy",
        serialization_alias="approval_policy",
    )
    """When the agent has to ask before it acts."""

    web_search: WebSearchMode | None = Field(
        default=None,
        validation_alias="web_search",
        serialization_alias="web_search",
    )
    """How far the model may go on the web."""

    service_tier: str | None = Field(
        default=None,
        validation_alias="service_tier",
        serialization_alias="service_tier",
    )
    """Class of service at the model endpoint."""

    review_model: str | None = Field(
        default=None,
        validation_alias="review_model",
        serialization_alias="review_model",
    )
    """Name of the model for reviews, where it is another one."""

    model_context_window: Int | None = Field(
        default=None,
        validation_alias="model_context_window",
        serialization_alias="model_context_window",
    )
    """How many tokens the model can take in."""

    model_auto_compact_token_limit: Int | None = Field(
        default=None,
        validation_alias="model_auto_compact_token_limit",
        serialization_alias="model_auto_compact_token_limit",
    )
    """The number of tokens at which the history is compacted."""

    model_auto_compact_token_limit_scope: AutoCompactTokenLimitScope | None = Field(
        default=None,
        validation_alias="model_auto_compact_token_limit_scope",
        serialization_alias="model_auto_compact_token_limit_scope",
    )
    """Which tokens count towards the limit at which the history is compacted. All when null."""

    compact_prompt: str | None = Field(
        default=None,
        validation_alias="compact_prompt",
        serialization_alias="compact_prompt",
    )
    """Instructions on how to compact, in place of those of the server."""

    instructions: str | None = None
    """Instructions for the model."""

    developer_instructions: str | None = Field(
        default=None,
        validation_alias="developer_instructions",
        serialization_alias="developer_instructions",
    )
    """Instructions that go before those of the user."""

    approvals_reviewer: ApprovalsReviewer | None = Field(
        default=None,
        validation_alias="approvals_reviewer",
        serialization_alias="approvals_reviewer",
    )
    """Who answers when the agent asks. The meaning of this setting may still change."""

    sandbox_mode: SandboxMode | None = Field(
        default=None,
        validation_alias="sandbox_mode",
        serialization_alias="sandbox_mode",
    )
    """What commands of the agent can reach."""

    sandbox_workspace_write: SandboxWorkspaceWrite | None = Field(
        default=None,
        validation_alias="sandbox_workspace_write",
        serialization_alias="sandbox_workspace_write",
    )
    """How wide the sandbox `workspace-write` is."""

    tools: ToolsConfig | None = None
    """How single tools of the model are set up."""

    forced_login_method: ForcedLoginMethod | None = Field(
        default=None,
        validation_alias="forced_login_method",
        serialization_alias="forced_login_method",
    )
    """The only way in which the user may sign in."""

    forced_chatgpt_workspace_id: ForcedChatgptWorkspaceIds | None = Field(
        default=None,
        validation_alias="forced_chatgpt_workspace_id",
        serialization_alias="forced_chatgpt_workspace_id",
    )
    """The only workspace of ChatGPT that the user may sign in to, or the only ones."""


KnownModelVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""The texts of `ModelVerbosity` that this package knows."""

ModelVerbosity: TypeAlias = KnownModelVerbosity | str
"""At what length a model answers.

- `low`: Briefly.
- `medium`: At a usual length.
- `high`: At length.
"""

KnownWebSearchMode: TypeAlias = Literal["disabled", "cached", "indexed", "live"]
"""The texts of `WebSearchMode` that this package knows."""

WebSearchMode: TypeAlias = KnownWebSearchMode | str
"""How far the model may go on the web.

- `disabled`: Not at all.
- `cached`: Only into a stored copy of it.
- `indexed`: It may search the web, but open only pages that the index of the search admits.
- `live`: It may search the web and open any page.
"""

KnownAutoCompactTokenLimitScope: TypeAlias = Literal["total", "body_after_prefix"]
"""The texts of `AutoCompactTokenLimitScope` that this package knows."""

AutoCompactTokenLimitScope: TypeAlias = KnownAutoCompactTokenLimitScope | str
"""What counts towards the limit at which the history is compacted.

- `total`: All that is in the context.
- `body_after_prefix`: What was added since the last compaction, without what that left behind.
"""


class SandboxWorkspaceWrite(Model):
    """How wide the sandbox is that lets files be changed inside the workspace."""

    writable_roots: Maybe[list[str]] = Field(
        default=None,
        validation_alias="writable_roots",
        serialization_alias="writable_roots",
    )
    """More folders that may be written to. Default: `[]`."""

    network_access: Maybe[Bool] = Field(
        default=None,
        validation_alias="network_access",
        serialization_alias="network_access",
    )
    """Whether commands may use the network. Default: `False`."""

    exclude_tmpdir_env_var: Maybe[Bool] = Field(
        default=None,
        validation_alias="exclude_tmpdir_env_var",
        serialization_alias="exclude_tmpdir_env_var",
    )
    """The folder in `TMPDIR` is not writable. Default: `False`."""

    exclude_slash_tmp: Maybe[Bool] = Field(
        default=None,
        validation_alias="exclude_slash_tmp",
        serialization_alias="exclude_slash_tmp",
    )
    """The folder `/tmp` is not writable. Default: `False`."""


class ToolsConfig(Model):
    """How single tools of the model are set up."""

    web_search: WebSearchToolConfig | None = Field(
        default=None,
        validation_alias="web_search",
        serialization_alias="web_search",
    )
    """How the model searches the web. Before 2026-06, whether it may."""


class WebSearchToolConfig(Model):
    """How the model searches the web."""

    context_size: WebSearchContextSize | None = Field(
        default=None,
        validation_alias="context_size",
        serialization_alias="context_size",
    )
    """How much of what was found goes into the context of the model."""

    allowed_domains: list[str] | None = Field(
        default=None,
        validation_alias="allowed_domains",
        serialization_alias="allowed_domains",
    )
    """Only find pages of these domains."""

    location: WebSearchLocation | None = None
    """Where the user is."""


KnownWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""The texts of `WebSearchContextSize` that this package knows."""

WebSearchContextSize: TypeAlias = KnownWebSearchContextSize | str
"""How much of what was found goes into the context of the model.

- `low`: A little.
- `medium`: A usual amount.
- `high`: A lot.
"""


class WebSearchLocation(Model):
    """Roughly where the user is, so that what is near can be found."""

    country: str | None = None
    """The country."""

    region: str | None = None
    """The region or state."""

    city: str | None = None
    """The town."""

    timezone: str | None = None
    """The time zone by its IANA name, such as `Europe/London`."""


KnownForcedLoginMethod: TypeAlias = Literal["chatgpt", "api"]
"""The texts of `ForcedLoginMethod` that this package knows."""

ForcedLoginMethod: TypeAlias = KnownForcedLoginMethod | str
"""A way to sign in.

- `chatgpt`: With ChatGPT.
- `api`: With an API key.
"""


class UnknownForcedChatgptWorkspaceIds(UnknownVariant):
    """A `ForcedChatgptWorkspaceIds` that this package does not know. `raw` has all of it."""


ForcedChatgptWorkspaceIds: TypeAlias = Annotated[
    str | list[str] | UnknownForcedChatgptWorkspaceIds,
    Closest(),
]
"""One workspace of ChatGPT by its id, or several."""


class ConfigLayerMetadata(Model):
    """Which layer of the configuration, without its contents."""

    name: ConfigLayerSource
    """Where its settings come from."""

    version: str
    """A fingerprint of its contents; another one means that they have changed."""


class PackagedDefaultsConfigSource(Model):
    """The defaults that were installed with the server."""

    type: Literal["packagedDefaults"] = "packagedDefaults"
    """Tells the kind of source."""

    file: str
    """The file that holds them."""


class MdmConfigSource(Model):
    """The management of the device. Only on macOS."""

    type: Literal["mdm"] = "mdm"
    """Tells the kind of source."""

    domain: str
    """The domain of the managed preferences."""

    key: str
    """The key inside the domain that holds the settings."""


class SystemConfigSource(Model):
    """The configuration file of the whole machine."""

    type: Literal["system"] = "system"
    """Tells the kind of source."""

    file: str
    """The file. It need not exist."""


class EnterpriseConfigSource(Model):
    """Settings of the organisation, from the cloud."""

    type: Literal["enterpriseManaged"] = "enterpriseManaged"
    """Tells the kind of source."""

    id: str
    """Id of these settings; it stays when their contents change."""

    name: str
    """What administrators call them. To be shown when something is wrong with them."""


class UserConfigSource(Model):
    """The configuration file of the user: the one that clients write to."""

    type: Literal["user"] = "user"
    """Tells the kind of source."""

    file: str
    """The file. It need not exist."""

    profile: str | None = None
    """Name of the profile that this layer adds. Null for the file that holds always."""


class ProjectConfigSource(Model):
    """The configuration of a project. Each folder from the root of the project down to the working
    folder can have one.
    """

    type: Literal["project"] = "project"
    """Tells the kind of source."""

    dot_codex_folder: str
    """The folder that holds it, named `.codex`."""


class SessionFlagsConfigSource(Model):
    """Single settings from the command line of the server."""

    type: Literal["sessionFlags"] = "sessionFlags"
    """Tells the kind of source."""


class LegacyManagedFileConfigSource(Model):
    """The older file of an administrator, `managed_config.toml`, which outranks all other layers.

    Deprecated: It is being phased out; administrators write requirements instead.
    """

    type: Literal["legacyManagedConfigTomlFromFile"] = "legacyManagedConfigTomlFromFile"
    """Tells the kind of source."""

    file: str
    """The file. It need not exist."""


class LegacyManagedMdmConfigSource(Model):
    """What would stand in `managed_config.toml`, given by the management of the device.

    Deprecated: It is being phased out; administrators write requirements instead.
    """

    type: Literal["legacyManagedConfigTomlFromMdm"] = "legacyManagedConfigTomlFromMdm"
    """Tells the kind of source."""


class UnknownConfigLayerSource(UnknownVariant):
    """A `ConfigLayerSource` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ConfigLayerSource: TypeAlias = Annotated[
    PackagedDefaultsConfigSource
    | MdmConfigSource
    | SystemConfigSource
    | EnterpriseConfigSource
    | UserConfigSource
    | ProjectConfigSource
    | SessionFlagsConfigSource
    | LegacyManagedFileConfigSource
    | LegacyManagedMdmConfigSource
    | UnknownConfigLayerSource,
    TaggedBy("type"),
]
"""Where settings come from."""


class ConfigLayer(Model):
    """One of the sources that the configuration is put together from."""

    name: ConfigLayerSource
    """Where its settings come from."""

    version: str
    """A fingerprint of its contents; another one means that they have changed."""

    config: Any
    """Its settings alone, in the form of the configuration file."""

    disabled_reason: str | None = None
    """Why it does not count, for people. Null when it does."""


class ConfigValueWriteParams(Model):
    """A change to one setting in a configuration file."""

    key_path: str
    """Dotted name of the setting."""

    value: Any
    """The new value; null takes the setting out."""

    merge_strategy: MergeStrategy
    """What becomes of the value that was there before."""

    file_path: str | None = None
    """The file to change. That of the user when left out."""

    expected_version: str | None = None
    """The `version` of its layer that the client has seen: nothing is written when the file has
    changed since. Not checked when left out.
    """


KnownMergeStrategy: TypeAlias = Literal["replace", "upsert"]
"""The texts of `MergeStrategy` that this package knows."""

MergeStrategy: TypeAlias = KnownMergeStrategy | str
"""What becomes of the value that was there before.

- `replace`: It gives way to the new one.
- `upsert`: Where both are tables, the new one is merged into it; else it gives way.
"""


class ConfigWriteResponse(Model):
    """What was written."""

    status: WriteStatus
    """What it led to."""

    version: str
    """A fingerprint of the file as it is now, for `expectedVersion` of the next change."""

    file_path: str
    """The file that was changed, in the canonical form of its path."""

    overridden_metadata: OverriddenMetadata | None = None
    """Why the change does not hold. Null when it does."""


KnownWriteStatus: TypeAlias = Literal["ok", "okOverridden"]
"""The texts of `WriteStatus` that this package knows."""

WriteStatus: TypeAlias = KnownWriteStatus | str
"""What a change led to.

- `ok`: It was written and holds.
- `okOverridden`: It was written, but a stronger layer says otherwise.
"""


class OverriddenMetadata(Model):
    """Why a change that was written does not hold."""

    message: str
    """What happened, for people."""

    overriding_layer: ConfigLayerMetadata
    """The layer that says otherwise."""

    effective_value: Any
    """The value that holds."""


class ConfigBatchWriteParams(Model):
    """Changes to several settings in one configuration file."""

    edits: list[ConfigEdit]
    """The changes, made in this order."""

    file_path: str | None = None
    """The file to change. That of the user when left out."""

    expected_version: str | None = None
    """The `version` of its layer that the client has seen: nothing is written when the file has
    changed since. Not checked when left out.
    """

    reload_user_config: Maybe[Bool] = None
    """Loaded threads take up what can change while they run. Their model, effort and class of
    service stay. No when left out.
    """


class ConfigEdit(Model):
    """A change to one setting."""

    key_path: str
    """Dotted name of the setting."""

    value: Any
    """The new value; null takes the setting out."""

    merge_strategy: MergeStrategy
    """What becomes of the value that was there before."""


class ConfigRequirementsReadResponse(Model):
    """What administrators prescribe."""

    requirements: ConfigRequirements | None = None
    """The rules. Null when there are none."""

    supports_independent_speed_modes: Bool | None = None
    """Each of the faster classes of service has a rule of its own. Where it is not true, one rule
    holds for all.
    """


class ConfigRequirements(Model):
    """What administrators prescribe. No configuration can go against it. What is null is left to
    the user.
    """

    allowed_approval_policies: list[AskForApproval] | None = None
    """What may be chosen as to when the agent has to ask."""

    auto_review: AutoReviewRequirements | None = None
    """Which models are kept under closer watch."""

    allowed_sandbox_modes: list[SandboxMode] | None = None
    """The sandboxes that may be chosen."""

    allowed_windows_sandbox_implementations: list[WindowsSandboxImplementation] | None = None
    """The ways to build the sandbox on Windows that may be chosen."""

    allowed_permission_profiles: dict[str, Bool] | None = None
    """Whether a named set of permissions may be chosen, by its name."""

    default_permissions: str | None = None
    """Name of the set of permissions to work under where none is chosen."""

    allow_login_shell: Bool | None = None
    """Commands may be run in a login shell."""

    allowed_web_search_modes: list[WebSearchMode] | None = None
    """How far the model may be let go on the web."""

    allow_managed_hooks_only: Bool | None = None
    """Only hooks of administrators run."""

    model_provider: str | None = None
    """Name of the only provider that may be used."""

    model_providers: dict[str, Any] | None = None
    """Providers that are prescribed as a whole, by name and in the form of the configuration
    file.
    """

    model_catalog_json: str | None = None
    """The file that lists the models to offer."""

    models: ModelsRequirements | None = None
    """What is prescribed about models."""

    additional_developer_instructions: str | None = None
    """Instructions that the model is given in every thread."""

    allowed_login_methods: list[ForcedLoginMethod] | None = None
    """The ways to sign in that all restrictions together leave; none when empty."""

    cli_auth_credentials_store: CliAuthCredentialsStoreMode | None = None
    """Where the server keeps what it signed in with."""

    feature_requirements: dict[str, Bool] | None = None
    """Whether a feature has to be on or off, by its name."""

    check_for_update_on_startup: Bool | None = None
    """Look for a newer version at the start."""

    log_dir: str | None = None
    """The folder for logs."""

    sqlite_home: str | None = None
    """The folder for databases."""


class AutoReviewRequirements(Model):
    """Which models are kept under closer watch."""

    required_on_models: list[str] | None = None
    """Models that have to ask before they leave the sandbox, and are answered by the reviewing
    model.
    """

    ignore_rules: list[str] | None = None
    """Models for which it does not count that the user has allowed a command before."""


KnownWindowsSandboxImplementation: TypeAlias = Literal["elevated", "unelevated", "mxc"]
"""The texts of `WindowsSandboxImplementation` that this package knows."""

WindowsSandboxImplementation: TypeAlias = KnownWindowsSandboxImplementation | str
"""A way to build the sandbox on Windows.

- `elevated`: Under accounts of its own, which an administrator has to set up.
- `unelevated`: Under the account of the user, with fewer rights.
- `mxc`: With MXC, which newer versions of Windows bring along.
"""


class ModelsRequirements(Model):
    """What is prescribed about models."""

    new_thread: NewThreadModelDefaults | None = None
    """What a new thread begins with."""


class NewThreadModelDefaults(Model):
    """What a new thread begins with, where the user does not choose."""

    model: str | None = None
    """Name of the model."""

    model_reasoning_effort: ReasoningEffort | None = None
    """How long the model may think."""

    service_tier: str | None = None
    """Class of service at the model endpoint."""


KnownCliAuthCredentialsStoreMode: TypeAlias = Literal["file", "keyring", "auto", "ephemeral"]
"""The texts of `CliAuthCredentialsStoreMode` that this package knows."""

CliAuthCredentialsStoreMode: TypeAlias = KnownCliAuthCredentialsStoreMode | str
"""Where the server keeps what it signed in with.

- `file`: In a file of its home folder.
- `keyring`: In the keyring of the operating system.
- `auto`: In the keyring where there is one, else in a file.
- `ephemeral`: In memory, until the process ends.
"""


class ConfigWarningNotification(Model):
    """Something about the configuration, or what the server needs on the machine, is not as it
    should be.
    """

    summary: str
    """What is wrong, in short, for people."""

    details: str | None = None
    """More about it, or what to do."""

    path: str | None = None
    """The configuration file that is at fault."""

    range: TextRange | None = None
    """The place in the file."""


class TextRange(Model):
    """A part of a text file."""

    start: TextPosition
    """Where it begins."""

    end: TextPosition
    """Where it ends."""


class TextPosition(Model):
    """A place in a text file."""

    line: Int
    """The line, counted from 1."""

    column: Int
    """The character in the line, counted from 1 in Unicode scalar values."""
