# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: accounts."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant


class GetAccountParams(Model):
    """Which account is signed in?"""

    refresh_token: Maybe[Bool] = None
    """Renew the tokens first. Not when left out, nor when the client supplies them: it then signs
    in anew with `chatgptAuthTokens`.
    """


class GetAccountResponse(Model):
    """The account that is signed in."""

    account: Account | None = None
    """The account; null when there is none."""

    requires_openai_auth: Bool
    """The configured provider of the model wants an account of the vendor, signed in or not."""

    user_id: str | None = None
    """Id of the ChatGPT user, when there is one."""


class ApiKeyAccount(Model):
    """An API key, of which nothing more is known."""

    type: Literal["apiKey"] = "apiKey"
    """Tells the kind of account."""


class ChatgptAccount(Model):
    """A person who signed in with ChatGPT."""

    type: Literal["chatgpt"] = "chatgpt"
    """Tells the kind of account."""

    email: str | None
    """Mail address of the person; null when it is not known."""

    plan_type: PlanType
    """What the person pays for."""

    workspace_name: str | None = None
    """Name of the workspace that was chosen, for people."""


class AmazonBedrockAccount(Model):
    """Access to models through Amazon Bedrock."""

    type: Literal["amazonBedrock"] = "amazonBedrock"
    """Tells the kind of account."""

    uses_codex_managed_credentials: Maybe[Bool] = None
    """The server itself keeps the credentials; else they come from its surroundings. Default:
    `False`.
    """


class GcpAccount(Model):
    """Access to models through Vertex AI of Google Cloud, with credentials that the server does not
    keep.
    """

    type: Literal["gcp"] = "gcp"
    """Tells the kind of account."""


class UnknownAccount(UnknownVariant):
    """A `Account` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


Account: TypeAlias = Annotated[
    ApiKeyAccount | ChatgptAccount | AmazonBedrockAccount | GcpAccount | UnknownAccount,
    TaggedBy("type"),
]
"""In whose name the server talks to the model endpoint."""

KnownPlanType: TypeAlias = Literal[
    "free",
    "go",
    "plus",
    "pro",
    "prolite",
    "promax",
    "team",
    "self_serve_business_prolite",
    "self_serve_business_usage_based",
    "business",
    "ent26",
    "enterprise_cbp_automation",
    "enterprise_cbp_usage_based",
    "enterprise",
    "edu",
    "edu_plus",
    "edu_pro",
    "sci",
    "sci_plus",
    "unknown",
]
"""The texts of `PlanType` that this package knows."""

PlanType: TypeAlias = KnownPlanType | str
"""What the owner of an account pays for.

- `free`: Nothing.
- `go`: The plan Go.
- `plus`: The plan Plus.
- `pro`: The plan Pro.
- `prolite`: The smaller form of Pro.
- `promax`: The larger form of Pro.
- `team`: The plan Team.
- `self_serve_business_prolite`: Business without a contract, with what the smaller Pro offers.
- `self_serve_business_usage_based`: Business without a contract, paid by use.
- `business`: The plan Business.
- `ent26`: The form of Enterprise that is called `ent26`.
- `enterprise_cbp_automation`: Enterprise, for what runs without a person.
- `enterprise_cbp_usage_based`: Enterprise, paid by use.
- `enterprise`: The plan Enterprise.
- `edu`: The plan for schools and universities.
- `edu_plus`: The plan for schools and universities, with what Plus offers.
- `edu_pro`: The plan for schools and universities, with what Pro offers.
- `sci`: The plan for science.
- `sci_plus`: The plan for science, with what Plus offers.
- `unknown`: A plan that the server cannot name.
"""


class ApiKeyLogin(Model):
    """Signing in with an API key, which the server stores."""

    type: Literal["apiKey"] = "apiKey"
    """Tells the way to sign in."""

    api_key: str
    """The key."""


class ChatgptLogin(Model):
    """Signing in with ChatGPT, in a browser on the machine of the server."""

    type: Literal["chatgpt"] = "chatgpt"
    """Tells the way to sign in."""

    codex_streamlined_login: Maybe[Bool] = None
    """Take the shorter way through the pages."""

    use_hosted_login_success_page: Maybe[Bool] = None
    """End at a page of the vendor, not at the one that the server itself shows."""

    app_brand: LoginAppBrand | None = None
    """The product that the pages are to name. The choice of the vendor when left out."""


class DeviceCodeLogin(Model):
    """Signing in with ChatGPT, in a browser on any machine, by a code."""

    type: Literal["chatgptDeviceCode"] = "chatgptDeviceCode"
    """Tells the way to sign in."""


class AuthTokensLogin(Model):
    """Signing in with tokens of ChatGPT that the client got and will renew. For clients of the
    vendor; it may change.
    """

    type: Literal["chatgptAuthTokens"] = "chatgptAuthTokens"
    """Tells the way to sign in."""

    access_token: str
    """The access token, a JWT."""

    chatgpt_account_id: str
    """Id of the workspace that the token is for."""

    chatgpt_plan_type: str | None = None
    """What the owner pays for. When null, the server reads it from the token."""


class UnknownLoginAccountParams(UnknownVariant):
    """A `LoginAccountParams` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


LoginAccountParams: TypeAlias = Annotated[
    ApiKeyLogin | ChatgptLogin | DeviceCodeLogin | AuthTokensLogin | UnknownLoginAccountParams,
    TaggedBy("type"),
]
"""How to sign in."""

KnownLoginAppBrand: TypeAlias = Literal["codex", "chatgpt"]
"""The texts of `LoginAppBrand` that this package knows."""

LoginAppBrand: TypeAlias = KnownLoginAppBrand | str
"""A product, as the pages of the login name it.

- `codex`: Codex.
- `chatgpt`: ChatGPT.
"""


class ApiKeyLoginResponse(Model):
    """The key was taken."""

    type: Literal["apiKey"] = "apiKey"
    """Tells the way to sign in."""


class ChatgptLoginResponse(Model):
    """The user has to go on in a browser."""

    type: Literal["chatgpt"] = "chatgpt"
    """Tells the way to sign in."""

    login_id: str
    """Id of the attempt."""

    auth_url: str
    """The page that the client is to open."""


class DeviceCodeLoginResponse(Model):
    """The user has to go on in a browser, with a code."""

    type: Literal["chatgptDeviceCode"] = "chatgptDeviceCode"
    """Tells the way to sign in."""

    login_id: str
    """Id of the attempt."""

    verification_url: str
    """The page that the user is to open."""

    user_code: str
    """The code to enter there. It holds once."""


class AuthTokensLoginResponse(Model):
    """The tokens were taken."""

    type: Literal["chatgptAuthTokens"] = "chatgptAuthTokens"
    """Tells the way to sign in."""


class UnknownLoginAccountResponse(UnknownVariant):
    """A `LoginAccountResponse` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


LoginAccountResponse: TypeAlias = Annotated[
    ApiKeyLoginResponse
    | ChatgptLoginResponse
    | DeviceCodeLoginResponse
    | AuthTokensLoginResponse
    | UnknownLoginAccountResponse,
    TaggedBy("type"),
]
"""What is to be done next, by the way to sign in."""


class CancelLoginAccountParams(Model):
    """Which attempt to give up."""

    login_id: str
    """Id of the attempt."""


class CancelLoginAccountResponse(Model):
    """Whether the attempt was given up."""

    status: CancelLoginAccountStatus
    """What became of the wish."""


KnownCancelLoginAccountStatus: TypeAlias = Literal["canceled", "notFound"]
"""The texts of `CancelLoginAccountStatus` that this package knows."""

CancelLoginAccountStatus: TypeAlias = KnownCancelLoginAccountStatus | str
"""What became of the wish.

- `canceled`: The attempt was given up.
- `notFound`: There is no such attempt, or it has ended.
"""


class LogoutAccountResponse(Model):
    """The account was signed out."""


class ChatgptAuthTokensRefreshParams(Model):
    """The tokens that the client handed over no longer hold. Which ones instead?"""

    reason: ChatgptAuthTokensRefreshReason
    """Why new ones are needed."""

    previous_account_id: str | None = None
    """Id of the workspace that the old ones were for, so that a client with several finds the right
    one.
    """


KnownChatgptAuthTokensRefreshReason: TypeAlias = Literal["unauthorized"]
"""The texts of `ChatgptAuthTokensRefreshReason` that this package knows."""

ChatgptAuthTokensRefreshReason: TypeAlias = KnownChatgptAuthTokensRefreshReason | str
"""Why new tokens are needed.

- `unauthorized`: The endpoint answered a request with status 401.
"""


class ChatgptAuthTokensRefreshResponse(Model):
    """The new tokens."""

    access_token: str
    """The access token, a JWT."""

    chatgpt_account_id: str
    """Id of the workspace that the token is for."""

    chatgpt_plan_type: str | None = None
    """What the owner pays for. When null, the server reads it from the token."""


class AccountLoginCompletedNotification(Model):
    """How an attempt to sign in ended."""

    login_id: str | None = None
    """Id of the attempt; null when it had none, as with an API key."""

    success: Bool
    """Whether the user is signed in."""

    error: str | None = None
    """What went wrong, for people."""

    onboarding_entrypoint: DesktopOnboardingEntrypoint | None = None
    """The introduction to go on with, when the login asks for one."""


KnownDesktopOnboardingEntrypoint: TypeAlias = Literal["life_sciences"]
"""The texts of `DesktopOnboardingEntrypoint` that this package knows."""

DesktopOnboardingEntrypoint: TypeAlias = KnownDesktopOnboardingEntrypoint | str
"""An introduction for new users of a desktop client.

- `life_sciences`: The one for people who work in the life sciences.
"""


class AccountUpdatedNotification(Model):
    """What holds after somebody signed in or out."""

    auth_mode: AuthMode | None = None
    """How the server now proves who it is; null when nobody is signed in."""

    plan_type: PlanType | None = None
    """What the owner of the account pays for, when that is known."""


KnownAuthMode: TypeAlias = Literal[
    "apikey",
    "chatgpt",
    "chatgptAuthTokens",
    "headers",
    "agentIdentity",
    "personalAccessToken",
    "bedrockApiKey",
    "bedrockAccessKeys",
]
"""The texts of `AuthMode` that this package knows."""

AuthMode: TypeAlias = KnownAuthMode | str
"""How the server proves who it is to the model endpoint.

- `apikey`: With an API key that a client handed over and the server keeps.
- `chatgpt`: With tokens of ChatGPT that the server keeps and renews.
- `chatgptAuthTokens`: With tokens of ChatGPT that the client hands over and renews; the server does
  not store them. For clients of the vendor.
- `headers`: With headers that were given to it ready-made.
- `agentIdentity`: With the registered identity of an agent.
- `personalAccessToken`: With a token that a person made for programs.
- `bedrockApiKey`: With a key for Amazon Bedrock that the server keeps.
- `bedrockAccessKeys`: With a pair of AWS keys for Amazon Bedrock that the server keeps.
"""
