# Made by heddle 0.0.0 from protocol 2026-11 (experimental); do not edit, generate again instead.
"""The client."""

from __future__ import annotations

from typing import Any

from ._runtime.base_client import BaseClient
from ._runtime.connection import Connection
from ._runtime.dispatcher import Dispatcher
from ._runtime.model import OMIT, Omit
from .requests import (
    AccountRequests,
    CommandRequests,
    ConfigRequests,
    ConfigRequirementsRequests,
    FsRequests,
    FuzzyFileSearchRequests,
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
    DynamicToolSpec,
    EnvironmentChoice,
    InitializeResponse,
    InitialTurnsPageParams,
    MultiAgentMode,
    Personality,
    SandboxMode,
    SelectedCapabilityRoot,
    ThreadHistoryMode,
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
        self.fuzzy_file_search = FuzzyFileSearchRequests(self)
        """The requests of `fuzzyFileSearch/`. Called itself, it is the request
        `fuzzyFileSearch`.
        """

    async def start_thread(
        self,
        *,
        model: str | Omit | None = OMIT,
        model_provider: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
        runtime_workspace_roots: list[str] | Omit | None = OMIT,
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox: SandboxMode | Omit | None = OMIT,
        permissions: str | Omit | None = OMIT,
        config: dict[str, Any] | Omit | None = OMIT,
        base_instructions: str | Omit | None = OMIT,
        developer_instructions: str | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
        ephemeral: bool | Omit | None = OMIT,
        history_mode: ThreadHistoryMode | Omit | None = OMIT,
        service_name: str | Omit | None = OMIT,
        session_start_source: ThreadStartSource | Omit | None = OMIT,
        thread_source: str | Omit | None = OMIT,
        project_id: str | Omit | None = OMIT,
        environments: list[EnvironmentChoice] | Omit | None = OMIT,
        dynamic_tools: list[DynamicToolSpec] | Omit | None = OMIT,
        selected_capability_roots: list[SelectedCapabilityRoot] | Omit | None = OMIT,
        multi_agent_mode: MultiAgentMode | Omit | None = OMIT,
        allow_provider_model_fallback: bool | Omit = OMIT,
        experimental_raw_events: bool | Omit = OMIT,
        daybreak_enabled: bool | Omit | None = OMIT,
    ) -> ThreadHandle:
        """Starts a new conversation.

        Args:
            model: Name of the model. The server's own choice when left out.
            model_provider: Name of the provider of the model, as configured at the server.
            service_tier: Class of service at the model endpoint.
            cwd: The working folder. That of the server when left out.
            runtime_workspace_roots: The folders of the workspace. Experimental: needs the
                capability `experimental_api`.
            approval_policy: When the agent has to ask before it acts.
            approvals_reviewer: Who answers when it asks.
            sandbox: What its commands can reach.
            permissions: Name of a set of permissions, in place of `sandbox`. Experimental: needs
                the capability `experimental_api`.
            config: Settings of the server to change for this thread, by their dotted names.
            base_instructions: Instructions in place of those that the server gives the model.
            developer_instructions: Instructions that go before those of the user.
            personality: The tone in which the agent talks. Deprecated: Servers no longer change the
                tone.
            ephemeral: Do not store it.
            history_mode: How its history is to be handed out. Experimental: needs the capability
                `experimental_api`.
            service_name: Name of the service that the thread is for.
            session_start_source: Why the thread is started.
            thread_source: What the thread is for, in the words of the client.
            project_id: The project that it belongs to. Experimental: needs the capability
                `experimental_api`.
            environments: The machines to work on. Experimental: needs the capability
                `experimental_api`.
            dynamic_tools: Tools that the client carries out. Experimental: needs the capability
                `experimental_api`.
            selected_capability_roots: Places to take capabilities from. Experimental: needs the
                capability `experimental_api`.
            multi_agent_mode: When the agent may start further agents. Deprecated: It makes no
                difference any more. Choose a reasoning effort that includes it. Experimental: needs
                the capability `experimental_api`.
            allow_provider_model_fallback: Take another model where the provider lacks this one.
                Experimental: needs the capability `experimental_api`.
            experimental_raw_events: Also send what the model endpoint sends, as it is. Default:
                `False`. Experimental: needs the capability `experimental_api`.
            daybreak_enabled: A switch of the vendor. Experimental: needs the capability
                `experimental_api`.
        """
        answer = await self.thread.start(
            model=model,
            model_provider=model_provider,
            service_tier=service_tier,
            cwd=cwd,
            runtime_workspace_roots=runtime_workspace_roots,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox=sandbox,
            permissions=permissions,
            config=config,
            base_instructions=base_instructions,
            developer_instructions=developer_instructions,
            personality=personality,
            ephemeral=ephemeral,
            history_mode=history_mode,
            service_name=service_name,
            session_start_source=session_start_source,
            thread_source=thread_source,
            project_id=project_id,
            environments=environments,
            dynamic_tools=dynamic_tools,
            selected_capability_roots=selected_capability_roots,
            multi_agent_mode=multi_agent_mode,
            allow_provider_model_fallback=allow_provider_model_fallback,
            experimental_raw_events=experimental_raw_events,
            daybreak_enabled=daybreak_enabled,
        )
        return ThreadHandle(self, answer.thread)

    async def resume_thread(
        self,
        *,
        thread_id: str,
        path: str | Omit | None = OMIT,
        exclude_turns: bool | Omit = OMIT,
        model: str | Omit | None = OMIT,
        model_provider: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
        runtime_workspace_roots: list[str] | Omit | None = OMIT,
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox: SandboxMode | Omit | None = OMIT,
        permissions: str | Omit | None = OMIT,
        config: dict[str, Any] | Omit | None = OMIT,
        base_instructions: str | Omit | None = OMIT,
        developer_instructions: str | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
        initial_turns_page: InitialTurnsPageParams | Omit | None = OMIT,
        history: list[Any] | Omit | None = OMIT,
    ) -> ThreadHandle:
        """Takes up a conversation again; `thread.turns` of the handle is what was said so far.

        Args:
            thread_id: The thread.
            path: Take the thread from this file, whatever its id. Experimental: needs the
                capability `experimental_api`.
            exclude_turns: Answer without the turns, for reading them page by page. With all of them
                when left out.
            model: Name of the model. The server's own choice when left out.
            model_provider: Name of the provider of the model, as configured at the server.
            service_tier: Class of service at the model endpoint.
            cwd: The working folder. That of the server when left out.
            runtime_workspace_roots: The folders of the workspace. Experimental: needs the
                capability `experimental_api`.
            approval_policy: When the agent has to ask before it acts.
            approvals_reviewer: Who answers when it asks.
            sandbox: What its commands can reach.
            permissions: Name of a set of permissions, in place of `sandbox`. Experimental: needs
                the capability `experimental_api`.
            config: Settings of the server to change for this thread, by their dotted names.
            base_instructions: Instructions in place of those that the server gives the model.
            developer_instructions: Instructions that go before those of the user.
            personality: The tone in which the agent talks. Deprecated: Servers no longer change the
                tone.
            initial_turns_page: Answer with this page of the turns. Experimental: needs the
                capability `experimental_api`.
            history: Take this history, in the form of the model endpoint, in place of the stored
                one. Experimental: needs the capability `experimental_api`.
        """
        answer = await self.thread.resume(
            thread_id=thread_id,
            path=path,
            exclude_turns=exclude_turns,
            model=model,
            model_provider=model_provider,
            service_tier=service_tier,
            cwd=cwd,
            runtime_workspace_roots=runtime_workspace_roots,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox=sandbox,
            permissions=permissions,
            config=config,
            base_instructions=base_instructions,
            developer_instructions=developer_instructions,
            personality=personality,
            initial_turns_page=initial_turns_page,
            history=history,
        )
        return ThreadHandle(self, answer.thread)
