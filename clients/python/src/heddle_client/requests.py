# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""Every request of the protocol as a call, by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.model import OMIT, Omit, given
from .methods import (
    THREAD_LIST,
    THREAD_READ,
    THREAD_RESUME,
    THREAD_START,
    TURN_INTERRUPT,
    TURN_START,
)
from .types import (
    AdditionalContextEntry,
    ApprovalsReviewer,
    AskForApproval,
    CollaborationMode,
    DynamicToolSpec,
    EnvironmentChoice,
    InitialTurnsPageParams,
    MultiAgentMode,
    Personality,
    ReasoningEffort,
    ReasoningSummary,
    SandboxMode,
    SandboxPolicy,
    SortDirection,
    ThreadHistoryMode,
    ThreadListParams,
    ThreadListResponse,
    ThreadReadParams,
    ThreadReadResponse,
    ThreadResumeParams,
    ThreadResumeResponse,
    ThreadSortKey,
    ThreadSourceKind,
    ThreadStartParams,
    ThreadStartResponse,
    ThreadStartSource,
    TurnInterruptParams,
    TurnInterruptResponse,
    TurnStartParams,
    TurnStartResponse,
    UserInput,
    WorkingFolderFilter,
)

if TYPE_CHECKING:
    from ._runtime.base_client import BaseClient


class ThreadRequests:
    """The requests of `thread/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def start(
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
        selected_capability_roots: list[Any] | Omit | None = OMIT,
        multi_agent_mode: MultiAgentMode | Omit | None = OMIT,
        allow_provider_model_fallback: bool | Omit = OMIT,
        experimental_raw_events: bool | Omit = OMIT,
        daybreak_enabled: bool | Omit | None = OMIT,
    ) -> ThreadStartResponse:
        """Starts a new thread and subscribes to it.

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
            personality: The tone in which the agent talks.
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
            multi_agent_mode: When the agent may start further agents. Experimental: needs the
                capability `experimental_api`.
            allow_provider_model_fallback: Take another model where the provider lacks this one.
                Experimental: needs the capability `experimental_api`.
            experimental_raw_events: Also send what the model endpoint sends, as it is.
                Experimental: needs the capability `experimental_api`.
            daybreak_enabled: A switch of the vendor. Experimental: needs the capability
                `experimental_api`.
        """
        arguments = given(
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
        params = ThreadStartParams(**arguments)
        return await self._client.request(THREAD_START, params)

    async def resume(
        self,
        *,
        thread_id: str,
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
        exclude_turns: bool | Omit = OMIT,
        initial_turns_page: InitialTurnsPageParams | Omit | None = OMIT,
        path: str | Omit | None = OMIT,
        history: list[Any] | Omit | None = OMIT,
    ) -> ThreadResumeResponse:
        """Takes up a stored thread again and subscribes to it.

        Args:
            thread_id: The thread.
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
            personality: The tone in which the agent talks.
            exclude_turns: Answer without the turns.
            initial_turns_page: Answer with this page of the turns. Experimental: needs the
                capability `experimental_api`.
            path: Take the thread from this file, whatever its id. Experimental: needs the
                capability `experimental_api`.
            history: Take this history, in the form of the model endpoint, in place of the stored
                one. Experimental: needs the capability `experimental_api`.
        """
        arguments = given(
            thread_id=thread_id,
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
            exclude_turns=exclude_turns,
            initial_turns_page=initial_turns_page,
            path=path,
            history=history,
        )
        params = ThreadResumeParams(**arguments)
        return await self._client.request(THREAD_RESUME, params)

    async def list_(
        self,
        *,
        cursor: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        sort_key: ThreadSortKey | Omit | None = OMIT,
        sort_direction: SortDirection | Omit | None = OMIT,
        model_providers: list[str] | Omit | None = OMIT,
        source_kinds: list[ThreadSourceKind] | Omit | None = OMIT,
        archived: bool | Omit | None = OMIT,
        cwd: WorkingFolderFilter | Omit | None = OMIT,
        search_term: str | Omit | None = OMIT,
        originators: list[str] | Omit | None = OMIT,
        excluded_thread_ids: list[str] | Omit | None = OMIT,
        section_id: str | Omit | None = OMIT,
        current_account_only: bool | Omit = OMIT,
        use_state_db_only: bool | Omit = OMIT,
        parent_thread_id: str | Omit | None = OMIT,
        ancestor_thread_id: str | Omit | None = OMIT,
        attached_to_thread_id: str | Omit | None = OMIT,
        include_attached_threads: bool | Omit = OMIT,
        project_id: str | Omit | None = OMIT,
    ) -> ThreadListResponse:
        """Lists stored threads, page by page.

        Args:
            cursor: Where to go on: `nextCursor` of the page before.
            limit: How many at most. The server has a limit of its own.
            sort_key: What to sort by. The time of creation when left out.
            sort_direction: From which end. The newest first when left out.
            model_providers: Only threads of these providers. All when empty; those of the
                configured one when left out.
            source_kinds: Only threads that come from these. Those of people when left out.
            archived: Only those in the archive, or only those that are not. The latter when left
                out.
            cwd: Only threads with this working folder.
            search_term: Only threads whose title or preview contains this.
            originators: Only threads that these clients started.
            excluded_thread_ids: Leave these out.
            section_id: Only threads of this section.
            current_account_only: Only threads of the account that is signed in.
            use_state_db_only: Ask the index only, even where it may lag behind the files.
            parent_thread_id: Only threads that this one started. Experimental: needs the capability
                `experimental_api`.
            ancestor_thread_id: Only threads that go back to this one. Experimental: needs the
                capability `experimental_api`.
            attached_to_thread_id: Only threads that accompany this one. Experimental: needs the
                capability `experimental_api`.
            include_attached_threads: Also threads that accompany others. Experimental: needs the
                capability `experimental_api`.
            project_id: Only threads of this project. Experimental: needs the capability
                `experimental_api`.
        """
        arguments = given(
            cursor=cursor,
            limit=limit,
            sort_key=sort_key,
            sort_direction=sort_direction,
            model_providers=model_providers,
            source_kinds=source_kinds,
            archived=archived,
            cwd=cwd,
            search_term=search_term,
            originators=originators,
            excluded_thread_ids=excluded_thread_ids,
            section_id=section_id,
            current_account_only=current_account_only,
            use_state_db_only=use_state_db_only,
            parent_thread_id=parent_thread_id,
            ancestor_thread_id=ancestor_thread_id,
            attached_to_thread_id=attached_to_thread_id,
            include_attached_threads=include_attached_threads,
            project_id=project_id,
        )
        params = ThreadListParams(**arguments)
        return await self._client.request(THREAD_LIST, params)

    async def read(
        self,
        *,
        thread_id: str,
        include_turns: bool | Omit = OMIT,
    ) -> ThreadReadResponse:
        """Shows a thread without loading it or subscribing to it.

        Args:
            thread_id: The thread.
            include_turns: Answer with its turns. Without when left out.
        """
        arguments = given(thread_id=thread_id, include_turns=include_turns)
        params = ThreadReadParams(**arguments)
        return await self._client.request(THREAD_READ, params)


class TurnRequests:
    """The requests of `turn/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def start(
        self,
        *,
        thread_id: str,
        input: list[UserInput],
        client_user_message_id: str | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
        runtime_workspace_roots: list[str] | Omit | None = OMIT,
        environments: list[EnvironmentChoice] | Omit | None = OMIT,
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox_policy: SandboxPolicy | Omit | None = OMIT,
        permissions: str | Omit | None = OMIT,
        model: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        service_tier_for_turn: str | Omit | None = OMIT,
        effort: ReasoningEffort | Omit | None = OMIT,
        summary: ReasoningSummary | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
        output_schema: Any | Omit = OMIT,
        collaboration_mode: CollaborationMode | Omit | None = OMIT,
        multi_agent_mode: MultiAgentMode | Omit | None = OMIT,
        additional_context: dict[str, AdditionalContextEntry] | Omit | None = OMIT,
        disabled_plugin_ids: list[str] | Omit | None = OMIT,
        parent_turn_id: str | Omit | None = OMIT,
        root_turn_id: str | Omit | None = OMIT,
        turn_trigger: str | Omit | None = OMIT,
        tool_output: Any | Omit = OMIT,
        responsesapi_client_metadata: dict[str, str] | Omit | None = OMIT,
        responsesapi_client_metadata_patch: dict[str, str] | Omit | None = OMIT,
        cyber_access_program: str | Omit | None = OMIT,
    ) -> TurnStartResponse:
        """Gives the agent something to do.

        Args:
            thread_id: The thread.
            input: What the user says.
            client_user_message_id: An id for the message, so that sending it again does no harm.
            cwd: The working folder from now on.
            runtime_workspace_roots: The folders of the workspace from now on. Experimental: needs
                the capability `experimental_api`.
            environments: The machines to work on from now on. Experimental: needs the capability
                `experimental_api`.
            approval_policy: When the agent has to ask, from now on.
            approvals_reviewer: Who answers when it asks, from now on.
            sandbox_policy: What its commands can reach, from now on.
            permissions: Name of a set of permissions, in place of `sandboxPolicy`. Experimental:
                needs the capability `experimental_api`.
            model: Name of the model from now on.
            service_tier: Class of service from now on.
            service_tier_for_turn: Class of service for this turn only.
            effort: How long the model may think, from now on.
            summary: How much of its thinking it tells, from now on.
            personality: The tone in which the agent talks, from now on.
            output_schema: JSON Schema that the final answer of this turn has to follow.
            collaboration_mode: The way of working from now on. Experimental: needs the capability
                `experimental_api`.
            multi_agent_mode: When the agent may start further agents. Experimental: needs the
                capability `experimental_api`.
            additional_context: More for the model to know, by name. Experimental: needs the
                capability `experimental_api`.
            disabled_plugin_ids: Plugins to switch off.
            parent_turn_id: The turn that started this one.
            root_turn_id: The turn that this one goes back to.
            turn_trigger: What started the turn, in the words of the client.
            tool_output: The output of a tool, in place of words of the user.
            responsesapi_client_metadata: Passed on to the model endpoint. Experimental: needs the
                capability `experimental_api`.
            responsesapi_client_metadata_patch: Changes to what is passed on. Experimental: needs
                the capability `experimental_api`.
            cyber_access_program: A switch of the vendor. Experimental: needs the capability
                `experimental_api`.
        """
        arguments = given(
            thread_id=thread_id,
            input=input,
            client_user_message_id=client_user_message_id,
            cwd=cwd,
            runtime_workspace_roots=runtime_workspace_roots,
            environments=environments,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox_policy=sandbox_policy,
            permissions=permissions,
            model=model,
            service_tier=service_tier,
            service_tier_for_turn=service_tier_for_turn,
            effort=effort,
            summary=summary,
            personality=personality,
            output_schema=output_schema,
            collaboration_mode=collaboration_mode,
            multi_agent_mode=multi_agent_mode,
            additional_context=additional_context,
            disabled_plugin_ids=disabled_plugin_ids,
            parent_turn_id=parent_turn_id,
            root_turn_id=root_turn_id,
            turn_trigger=turn_trigger,
            tool_output=tool_output,
            responsesapi_client_metadata=responsesapi_client_metadata,
            responsesapi_client_metadata_patch=responsesapi_client_metadata_patch,
            cyber_access_program=cyber_access_program,
        )
        params = TurnStartParams(**arguments)
        return await self._client.request(TURN_START, params)

    async def interrupt(self, *, thread_id: str, turn_id: str) -> TurnInterruptResponse:
        """Stops a running turn.

        Args:
            thread_id: The thread.
            turn_id: The turn; it must be the one that runs.
        """
        params = TurnInterruptParams(thread_id=thread_id, turn_id=turn_id)
        return await self._client.request(TURN_INTERRUPT, params)
