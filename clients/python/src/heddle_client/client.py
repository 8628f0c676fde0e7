# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""The client."""

from __future__ import annotations

from typing import Any

from ._runtime.base_client import BaseClient
from ._runtime.connection import Connection
from ._runtime.dispatcher import Dispatcher
from ._runtime.model import OMIT, Omit, given
from .methods import FUZZY_FILE_SEARCH
from .requests import (
    AccountRequests,
    CommandRequests,
    ConfigRequests,
    ConfigRequirementsRequests,
    FsRequests,
    HooksRequests,
    McpServerRequests,
    McpServerStatusRequests,
    ModelProviderRequests,
    ModelRequests,
    PermissionProfileRequests,
    ReviewRequests,
    SkillsRequests,
    ThreadRequests,
    TurnRequests,
)
from .threads import ThreadHandle
from .types import (
    ApprovalsReviewer,
    AskForApproval,
    FuzzyFileSearchParams,
    FuzzyFileSearchResponse,
    InitializeResponse,
    Personality,
    SandboxMode,
    ThreadStartSource,
)


class Client(BaseClient):
    """A connection to one server, after the handshake.

    Made with `Client.spawn`, `Client.connect_websocket` or `Client.connect`. Every request of the
    protocol is a call of its group, as `client.thread.start(…)`; threads and turns have handles
    that do the bookkeeping, see `start_thread`.

    Calls raise `RpcError`, `RequestTimeout`, `ConnectionClosed`, `ProtocolViolation` or
    `InvalidMessage`.
    """

    def __init__(
        self,
        connection: Connection,
        dispatcher: Dispatcher,
        server: InitializeResponse,
        request_timeout: float | None,
    ) -> None:
        super().__init__(connection, dispatcher, server, request_timeout)
        self.thread = ThreadRequests(self)
        """The requests of `thread/`."""
        self.turn = TurnRequests(self)
        """The requests of `turn/`."""
        self.review = ReviewRequests(self)
        """The requests of `review/`."""
        self.account = AccountRequests(self)
        """The requests of `account/`."""
        self.config = ConfigRequests(self)
        """The requests of `config/`."""
        self.config_requirements = ConfigRequirementsRequests(self)
        """The requests of `configRequirements/`."""
        self.mcp_server_status = McpServerStatusRequests(self)
        """The requests of `mcpServerStatus/`."""
        self.mcp_server = McpServerRequests(self)
        """The requests of `mcpServer/`."""
        self.model = ModelRequests(self)
        """The requests of `model/`."""
        self.model_provider = ModelProviderRequests(self)
        """The requests of `modelProvider/`."""
        self.permission_profile = PermissionProfileRequests(self)
        """The requests of `permissionProfile/`."""
        self.hooks = HooksRequests(self)
        """The requests of `hooks/`."""
        self.skills = SkillsRequests(self)
        """The requests of `skills/`."""
        self.fs = FsRequests(self)
        """The requests of `fs/`."""
        self.command = CommandRequests(self)
        """The requests of `command/`."""

    async def start_thread(
        self,
        *,
        model: str | Omit | None = OMIT,
        model_provider: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox: SandboxMode | Omit | None = OMIT,
        config: dict[str, Any] | Omit | None = OMIT,
        base_instructions: str | Omit | None = OMIT,
        developer_instructions: str | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
        ephemeral: bool | Omit | None = OMIT,
        service_name: str | Omit | None = OMIT,
        session_start_source: ThreadStartSource | Omit | None = OMIT,
        thread_source: str | Omit | None = OMIT,
    ) -> ThreadHandle:
        """Starts a new conversation.

        Args:
            model: Name of the model. The server's own choice when left out.
            model_provider: Name of the provider of the model, as configured at the server.
            service_tier: Class of service at the model endpoint.
            cwd: The working folder. That of the server when left out.
            approval_policy: When the agent has to ask before it acts.
            approvals_reviewer: Who answers when it asks.
            sandbox: What its commands can reach.
            config: Settings of the server to change for this thread, by their dotted names.
            base_instructions: Instructions in place of those that the server gives the model.
            developer_instructions: Instructions that go before those of the user.
            personality: The tone in which the agent talks. Deprecated: Servers no longer change the
                tone.
            ephemeral: Do not store it.
            service_name: Name of the service that the thread is for.
            session_start_source: Why the thread is started.
            thread_source: What the thread is for, in the words of the client.
        """
        answer = await self.thread.start(
            model=model,
            model_provider=model_provider,
            service_tier=service_tier,
            cwd=cwd,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox=sandbox,
            config=config,
            base_instructions=base_instructions,
            developer_instructions=developer_instructions,
            personality=personality,
            ephemeral=ephemeral,
            service_name=service_name,
            session_start_source=session_start_source,
            thread_source=thread_source,
        )
        return ThreadHandle(self, answer.thread)

    async def resume_thread(
        self,
        *,
        thread_id: str,
        exclude_turns: bool | Omit = OMIT,
        model: str | Omit | None = OMIT,
        model_provider: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox: SandboxMode | Omit | None = OMIT,
        config: dict[str, Any] | Omit | None = OMIT,
        base_instructions: str | Omit | None = OMIT,
        developer_instructions: str | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
    ) -> ThreadHandle:
        """Takes up a conversation again; `thread.turns` of the handle is what was said so far.

        Args:
            thread_id: The thread.
            exclude_turns: Answer without the turns, for reading them page by page. With all of them
                when left out.
            model: Name of the model. The server's own choice when left out.
            model_provider: Name of the provider of the model, as configured at the server.
            service_tier: Class of service at the model endpoint.
            cwd: The working folder. That of the server when left out.
            approval_policy: When the agent has to ask before it acts.
            approvals_reviewer: Who answers when it asks.
            sandbox: What its commands can reach.
            config: Settings of the server to change for this thread, by their dotted names.
            base_instructions: Instructions in place of those that the server gives the model.
            developer_instructions: Instructions that go before those of the user.
            personality: The tone in which the agent talks. Deprecated: Servers no longer change the
                tone.
        """
        answer = await self.thread.resume(
            thread_id=thread_id,
            exclude_turns=exclude_turns,
            model=model,
            model_provider=model_provider,
            service_tier=service_tier,
            cwd=cwd,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox=sandbox,
            config=config,
            base_instructions=base_instructions,
            developer_instructions=developer_instructions,
            personality=personality,
        )
        return ThreadHandle(self, answer.thread)

    async def fuzzy_file_search(
        self,
        *,
        query: str,
        roots: list[str],
        cancellation_token: str | Omit | None = OMIT,
    ) -> FuzzyFileSearchResponse:
        """Finds files by some letters of their paths.

        Args:
            query: Letters that occur in the path, in this order but with others between them.
            roots: The folders to look in, with everything below them.
            cancellation_token: A name for a series of searches that the client makes up: each one
                stops the one before.
        """
        arguments = given(query=query, roots=roots, cancellation_token=cancellation_token)
        params = FuzzyFileSearchParams(**arguments)
        return await self.request(FUZZY_FILE_SEARCH, params)
