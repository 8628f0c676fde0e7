# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Every request of the protocol as a call, by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.model import OMIT, Omit, given
from .methods import (
    ACCOUNT_LOGIN_CANCEL,
    ACCOUNT_LOGIN_START,
    ACCOUNT_LOGOUT,
    ACCOUNT_READ,
    COMMAND_EXEC,
    COMMAND_EXEC_RESIZE,
    COMMAND_EXEC_TERMINATE,
    COMMAND_EXEC_WRITE,
    CONFIG_BATCH_WRITE,
    CONFIG_MCP_SERVER_RELOAD,
    CONFIG_READ,
    CONFIG_REQUIREMENTS_READ,
    CONFIG_VALUE_WRITE,
    FS_COPY,
    FS_CREATE_DIRECTORY,
    FS_GET_METADATA,
    FS_READ_DIRECTORY,
    FS_READ_FILE,
    FS_REMOVE,
    FS_UNWATCH,
    FS_WATCH,
    FS_WRITE_FILE,
    HOOKS_LIST,
    MCP_SERVER_OAUTH_LOGIN,
    MCP_SERVER_RESOURCE_READ,
    MCP_SERVER_STATUS_LIST,
    MCP_SERVER_TOOL_CALL,
    MODEL_LIST,
    MODEL_PROVIDER_LIST,
    PERMISSION_PROFILE_LIST,
    REVIEW_START,
    SKILLS_CONFIG_WRITE,
    SKILLS_EXTRA_ROOTS_SET,
    SKILLS_LIST,
    THREAD_ARCHIVE,
    THREAD_COMPACT_START,
    THREAD_DELETE,
    THREAD_FORK,
    THREAD_INJECT_ITEMS,
    THREAD_ITEMS_LIST,
    THREAD_LIST,
    THREAD_LOADED_LIST,
    THREAD_METADATA_UPDATE,
    THREAD_NAME_SET,
    THREAD_READ,
    THREAD_RESUME,
    THREAD_REVERT,
    THREAD_SHELL_COMMAND,
    THREAD_START,
    THREAD_TURNS_LIST,
    THREAD_UNARCHIVE,
    THREAD_UNSUBSCRIBE,
    TURN_INTERRUPT,
    TURN_START,
    TURN_STEER,
)
from .types import (
    ApprovalsReviewer,
    AskForApproval,
    CancelLoginAccountParams,
    CancelLoginAccountResponse,
    CommandExecParams,
    CommandExecResizeParams,
    CommandExecResizeResponse,
    CommandExecResponse,
    CommandExecTerminalSize,
    CommandExecTerminateParams,
    CommandExecTerminateResponse,
    CommandExecWriteParams,
    CommandExecWriteResponse,
    ConfigBatchWriteParams,
    ConfigEdit,
    ConfigReadParams,
    ConfigReadResponse,
    ConfigRequirementsReadResponse,
    ConfigValueWriteParams,
    ConfigWriteResponse,
    FsCopyParams,
    FsCopyResponse,
    FsCreateDirectoryParams,
    FsCreateDirectoryResponse,
    FsGetMetadataParams,
    FsGetMetadataResponse,
    FsReadDirectoryParams,
    FsReadDirectoryResponse,
    FsReadFileParams,
    FsReadFileResponse,
    FsRemoveParams,
    FsRemoveResponse,
    FsUnwatchParams,
    FsUnwatchResponse,
    FsWatchParams,
    FsWatchResponse,
    FsWriteFileParams,
    FsWriteFileResponse,
    GetAccountParams,
    GetAccountResponse,
    HooksListParams,
    HooksListResponse,
    ListMcpServerStatusParams,
    ListMcpServerStatusResponse,
    LoginAccountParams,
    LoginAccountResponse,
    LogoutAccountResponse,
    McpResourceReadParams,
    McpResourceReadResponse,
    McpResourceReadTarget,
    McpServerOauthClientRegistration,
    McpServerOauthLoginParams,
    McpServerOauthLoginResponse,
    McpServerRefreshResponse,
    McpServerStatusDetail,
    McpServerToolCallParams,
    McpServerToolCallResponse,
    MergeStrategy,
    ModelListParams,
    ModelListResponse,
    ModelProviderListParams,
    ModelProviderListResponse,
    PermissionProfileListParams,
    PermissionProfileListResponse,
    Personality,
    ReasoningEffort,
    ReasoningSummary,
    ReviewDelivery,
    ReviewStartParams,
    ReviewStartResponse,
    ReviewTarget,
    SandboxMode,
    SandboxPolicy,
    SkillsConfigWriteParams,
    SkillsConfigWriteResponse,
    SkillsExtraRootsSetParams,
    SkillsExtraRootsSetResponse,
    SkillsListParams,
    SkillsListResponse,
    SortDirection,
    ThreadArchiveParams,
    ThreadArchiveResponse,
    ThreadCompactStartParams,
    ThreadCompactStartResponse,
    ThreadDeleteParams,
    ThreadDeleteResponse,
    ThreadForkParams,
    ThreadForkResponse,
    ThreadInjectItemsParams,
    ThreadInjectItemsResponse,
    ThreadItemOutputDeferral,
    ThreadItemsListCursor,
    ThreadItemsListParams,
    ThreadItemsListResponse,
    ThreadListParams,
    ThreadListResponse,
    ThreadLoadedListParams,
    ThreadLoadedListResponse,
    ThreadMetadataGitInfoUpdateParams,
    ThreadMetadataUpdateParams,
    ThreadMetadataUpdateResponse,
    ThreadReadParams,
    ThreadReadResponse,
    ThreadResumeParams,
    ThreadResumeResponse,
    ThreadRevertParams,
    ThreadRevertResponse,
    ThreadSetNameParams,
    ThreadSetNameResponse,
    ThreadShellCommandParams,
    ThreadShellCommandResponse,
    ThreadSortKey,
    ThreadSourceKind,
    ThreadStartParams,
    ThreadStartResponse,
    ThreadStartSource,
    ThreadTurnsListParams,
    ThreadTurnsListResponse,
    ThreadUnarchiveParams,
    ThreadUnarchiveResponse,
    ThreadUnsubscribeParams,
    ThreadUnsubscribeResponse,
    TurnInterruptParams,
    TurnInterruptResponse,
    TurnItemsView,
    TurnStartParams,
    TurnStartResponse,
    TurnSteerParams,
    TurnSteerResponse,
    TurnToolOutput,
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
    ) -> ThreadStartResponse:
        """Starts a new thread and subscribes to it.

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
        arguments = given(
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
        params = ThreadStartParams(**arguments)
        return await self._client.request(THREAD_START, params)

    async def resume(
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
    ) -> ThreadResumeResponse:
        """Takes up a stored thread again and subscribes to it.

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
        arguments = given(
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
        params = ThreadResumeParams(**arguments)
        return await self._client.request(THREAD_RESUME, params)

    async def fork(
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
        ephemeral: bool | Omit = OMIT,
        thread_source: str | Omit | None = OMIT,
        last_turn_id: str | Omit | None = OMIT,
    ) -> ThreadForkResponse:
        """Copies a stored thread into a new one and subscribes to that.

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
            ephemeral: Do not store the copy.
            thread_source: What the copy is for, in the words of the client.
            last_turn_id: The last turn to take over; it must have ended. All turns when left out.
        """
        arguments = given(
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
            ephemeral=ephemeral,
            thread_source=thread_source,
            last_turn_id=last_turn_id,
        )
        params = ThreadForkParams(**arguments)
        return await self._client.request(THREAD_FORK, params)

    async def unsubscribe(self, *, thread_id: str) -> ThreadUnsubscribeResponse:
        """Ends the subscription to a thread.

        Args:
            thread_id: The thread.
        """
        params = ThreadUnsubscribeParams(thread_id=thread_id)
        return await self._client.request(THREAD_UNSUBSCRIBE, params)

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
        )
        params = ThreadListParams(**arguments)
        return await self._client.request(THREAD_LIST, params)

    async def loaded_list(
        self,
        *,
        cursor: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
    ) -> ThreadLoadedListResponse:
        """Lists the threads that are loaded, page by page.

        Args:
            cursor: Where to go on: `nextCursor` of the page before.
            limit: How many at most. All when left out.
        """
        arguments = given(cursor=cursor, limit=limit)
        params = ThreadLoadedListParams(**arguments)
        return await self._client.request(THREAD_LOADED_LIST, params)

    async def read(
        self,
        *,
        thread_id: str,
        include_turns: bool | Omit = OMIT,
    ) -> ThreadReadResponse:
        """Shows a thread without loading it or subscribing to it.

        Args:
            thread_id: The thread.
            include_turns: Answer with its turns. Without when left out. Deprecated: A long history
                is read page by page: `thread/turns/list`, `thread/items/list`.
        """
        arguments = given(thread_id=thread_id, include_turns=include_turns)
        params = ThreadReadParams(**arguments)
        return await self._client.request(THREAD_READ, params)

    async def turns_list(
        self,
        *,
        thread_id: str,
        cursor: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        sort_direction: SortDirection | Omit | None = OMIT,
        items_view: TurnItemsView | Omit | None = OMIT,
    ) -> ThreadTurnsListResponse:
        """Lists the turns of a thread, page by page.

        Args:
            thread_id: The thread.
            cursor: Where to go on: `nextCursor` of the page before.
            limit: How many turns at most.
            sort_direction: From which end. The newest first when left out.
            items_view: How many of their items. A summary when left out.
        """
        arguments = given(
            thread_id=thread_id,
            cursor=cursor,
            limit=limit,
            sort_direction=sort_direction,
            items_view=items_view,
        )
        params = ThreadTurnsListParams(**arguments)
        return await self._client.request(THREAD_TURNS_LIST, params)

    async def items_list(
        self,
        *,
        thread_id: str,
        turn_id: str | Omit | None = OMIT,
        cursor: ThreadItemsListCursor | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        sort_direction: SortDirection | Omit | None = OMIT,
        defer_output: ThreadItemOutputDeferral | Omit | None = OMIT,
    ) -> ThreadItemsListResponse:
        """Lists the items of a thread or of one of its turns, page by page.

        Args:
            thread_id: The thread.
            turn_id: Only items of this turn. Those of all turns when left out.
            cursor: Where to go on: `nextCursor` of the page before, or with `turnId` an item to go
                on from.
            limit: How many items at most.
            sort_direction: From which end. The oldest first when left out.
            defer_output: Outputs to leave out, for reading them one by one with
                `thread/items/read`. Only with `turnId`.
        """
        arguments = given(
            thread_id=thread_id,
            turn_id=turn_id,
            cursor=cursor,
            limit=limit,
            sort_direction=sort_direction,
            defer_output=defer_output,
        )
        params = ThreadItemsListParams(**arguments)
        return await self._client.request(THREAD_ITEMS_LIST, params)

    async def name_set(self, *, thread_id: str, name: str) -> ThreadSetNameResponse:
        """Gives a thread a name.

        Args:
            thread_id: The thread.
            name: Its name from now on, for people. It must not be empty.
        """
        params = ThreadSetNameParams(thread_id=thread_id, name=name)
        return await self._client.request(THREAD_NAME_SET, params)

    async def metadata_update(
        self,
        *,
        thread_id: str,
        git_info: ThreadMetadataGitInfoUpdateParams | Omit | None = OMIT,
    ) -> ThreadMetadataUpdateResponse:
        """Changes what is stored about a thread.

        Args:
            thread_id: The thread.
            git_info: The state of the git repository.
        """
        arguments = given(thread_id=thread_id, git_info=git_info)
        params = ThreadMetadataUpdateParams(**arguments)
        return await self._client.request(THREAD_METADATA_UPDATE, params)

    async def archive(self, *, thread_id: str) -> ThreadArchiveResponse:
        """Puts a thread into the archive.

        Args:
            thread_id: The thread; it must not be in the archive yet.
        """
        params = ThreadArchiveParams(thread_id=thread_id)
        return await self._client.request(THREAD_ARCHIVE, params)

    async def unarchive(self, *, thread_id: str) -> ThreadUnarchiveResponse:
        """Takes a thread out of the archive.

        Args:
            thread_id: The thread; it must be in the archive.
        """
        params = ThreadUnarchiveParams(thread_id=thread_id)
        return await self._client.request(THREAD_UNARCHIVE, params)

    async def delete(self, *, thread_id: str) -> ThreadDeleteResponse:
        """Deletes a thread for good.

        Args:
            thread_id: The thread.
        """
        params = ThreadDeleteParams(thread_id=thread_id)
        return await self._client.request(THREAD_DELETE, params)

    async def compact_start(self, *, thread_id: str) -> ThreadCompactStartResponse:
        """Compacts the history of a thread, so that the model has room again.

        Args:
            thread_id: The thread.
        """
        params = ThreadCompactStartParams(thread_id=thread_id)
        return await self._client.request(THREAD_COMPACT_START, params)

    async def shell_command(
        self,
        *,
        thread_id: str,
        command: str,
        timeout_ms: int | Omit | None = OMIT,
    ) -> ThreadShellCommandResponse:
        """Runs a command of the user in a thread, outside the sandbox.

        Args:
            thread_id: The thread.
            command: The command line, for the shell of the thread: pipes and quotes mean what they
                mean there.
            timeout_ms: How long it may run; with 0 its time is up at once. An hour when left out.
                In milliseconds.
        """
        arguments = given(thread_id=thread_id, command=command, timeout_ms=timeout_ms)
        params = ThreadShellCommandParams(**arguments)
        return await self._client.request(THREAD_SHELL_COMMAND, params)

    async def inject_items(self, *, thread_id: str, items: list[Any]) -> ThreadInjectItemsResponse:
        """Adds to what the model knows of a thread, without starting a turn.

        Args:
            thread_id: The thread.
            items: What to add, in the form of the model endpoint; it goes there as it is.
        """
        params = ThreadInjectItemsParams(thread_id=thread_id, items=items)
        return await self._client.request(THREAD_INJECT_ITEMS, params)

    async def revert(self, *, thread_id: str, before_turn_id: str) -> ThreadRevertResponse:
        """Takes a thread back to where it stood before a turn.

        Args:
            thread_id: The thread.
            before_turn_id: The first turn to drop; all that came after it go with it.
        """
        params = ThreadRevertParams(thread_id=thread_id, before_turn_id=before_turn_id)
        return await self._client.request(THREAD_REVERT, params)


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
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox_policy: SandboxPolicy | Omit | None = OMIT,
        model: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        service_tier_for_turn: str | Omit | None = OMIT,
        effort: ReasoningEffort | Omit | None = OMIT,
        summary: ReasoningSummary | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
        output_schema: Any | Omit = OMIT,
        disabled_plugin_ids: list[str] | Omit | None = OMIT,
        parent_turn_id: str | Omit | None = OMIT,
        root_turn_id: str | Omit | None = OMIT,
        turn_trigger: str | Omit | None = OMIT,
        tool_output: TurnToolOutput | Omit | None = OMIT,
    ) -> TurnStartResponse:
        """Gives the agent something to do.

        Args:
            thread_id: The thread.
            input: What the user says.
            client_user_message_id: An id for the message, so that sending it again does no harm.
            cwd: The working folder from now on.
            approval_policy: When the agent has to ask, from now on.
            approvals_reviewer: Who answers when it asks, from now on.
            sandbox_policy: What its commands can reach, from now on.
            model: Name of the model from now on.
            service_tier: Class of service from now on.
            service_tier_for_turn: Class of service for this turn only.
            effort: How long the model may think, from now on.
            summary: How much of its thinking it tells, from now on.
            personality: The tone in which the agent talks, from now on. Deprecated: Servers no
                longer change the tone.
            output_schema: JSON Schema that the final answer of this turn has to follow.
            disabled_plugin_ids: Plugins to switch off.
            parent_turn_id: The turn that started this one.
            root_turn_id: The turn that this one goes back to.
            turn_trigger: What started the turn, in the words of the client.
            tool_output: The output of a tool, in place of words of the user.
        """
        arguments = given(
            thread_id=thread_id,
            input=input,
            client_user_message_id=client_user_message_id,
            cwd=cwd,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox_policy=sandbox_policy,
            model=model,
            service_tier=service_tier,
            service_tier_for_turn=service_tier_for_turn,
            effort=effort,
            summary=summary,
            personality=personality,
            output_schema=output_schema,
            disabled_plugin_ids=disabled_plugin_ids,
            parent_turn_id=parent_turn_id,
            root_turn_id=root_turn_id,
            turn_trigger=turn_trigger,
            tool_output=tool_output,
        )
        params = TurnStartParams(**arguments)
        return await self._client.request(TURN_START, params)

    async def steer(
        self,
        *,
        thread_id: str,
        input: list[UserInput],
        expected_turn_id: str,
        client_user_message_id: str | Omit | None = OMIT,
    ) -> TurnSteerResponse:
        """Says something into a running turn, without stopping it.

        Args:
            thread_id: The thread.
            input: What the user says.
            expected_turn_id: The turn that is meant; it must be the one that runs.
            client_user_message_id: An id for the message, so that sending it again does no harm.
        """
        arguments = given(
            thread_id=thread_id,
            input=input,
            expected_turn_id=expected_turn_id,
            client_user_message_id=client_user_message_id,
        )
        params = TurnSteerParams(**arguments)
        return await self._client.request(TURN_STEER, params)

    async def interrupt(self, *, thread_id: str, turn_id: str) -> TurnInterruptResponse:
        """Stops a running turn.

        Args:
            thread_id: The thread.
            turn_id: The turn; it must be the one that runs.
        """
        params = TurnInterruptParams(thread_id=thread_id, turn_id=turn_id)
        return await self._client.request(TURN_INTERRUPT, params)


class ReviewRequests:
    """The requests of `review/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def start(
        self,
        *,
        thread_id: str,
        target: ReviewTarget,
        delivery: ReviewDelivery | Omit | None = OMIT,
    ) -> ReviewStartResponse:
        """Has the agent look through changes.

        Args:
            thread_id: The thread.
            target: What to look at.
            delivery: Where the review takes place. In the thread itself when left out.
        """
        arguments = given(thread_id=thread_id, target=target, delivery=delivery)
        params = ReviewStartParams(**arguments)
        return await self._client.request(REVIEW_START, params)


class AccountRequests:
    """The requests of `account/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def read(self, *, refresh_token: bool | Omit = OMIT) -> GetAccountResponse:
        """Shows the account that is signed in.

        Args:
            refresh_token: Renew the tokens first. Not when left out, nor when the client supplies
                them: it then signs in anew with `chatgptAuthTokens`.
        """
        arguments = given(refresh_token=refresh_token)
        params = GetAccountParams(**arguments)
        return await self._client.request(ACCOUNT_READ, params)

    async def login_start(self, params: LoginAccountParams) -> LoginAccountResponse:
        """Signs in, or begins to: how it ends is told by `account/login/completed`."""
        return await self._client.request(ACCOUNT_LOGIN_START, params)

    async def login_cancel(self, *, login_id: str) -> CancelLoginAccountResponse:
        """Gives up an attempt to sign in.

        Args:
            login_id: Id of the attempt.
        """
        params = CancelLoginAccountParams(login_id=login_id)
        return await self._client.request(ACCOUNT_LOGIN_CANCEL, params)

    async def logout(self) -> LogoutAccountResponse:
        """Signs out and forgets the credentials."""
        return await self._client.request(ACCOUNT_LOGOUT, None)


class ConfigRequests:
    """The requests of `config/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def read(
        self,
        *,
        cwd: str | Omit | None = OMIT,
        include_layers: bool | Omit = OMIT,
    ) -> ConfigReadResponse:
        """Shows the configuration in force.

        Args:
            cwd: The working folder that it is to hold for, so that projects count. Without projects
                when left out.
            include_layers: Also show each layer by itself. No when left out.
        """
        arguments = given(cwd=cwd, include_layers=include_layers)
        params = ConfigReadParams(**arguments)
        return await self._client.request(CONFIG_READ, params)

    async def value_write(
        self,
        *,
        key_path: str,
        value: Any,
        merge_strategy: MergeStrategy,
        file_path: str | Omit | None = OMIT,
        expected_version: str | Omit | None = OMIT,
    ) -> ConfigWriteResponse:
        """Changes one setting in a configuration file.

        Args:
            key_path: Dotted name of the setting.
            value: The new value; null takes the setting out.
            merge_strategy: What becomes of the value that was there before.
            file_path: The file to change. That of the user when left out.
            expected_version: The `version` of its layer that the client has seen: nothing is
                written when the file has changed since. Not checked when left out.
        """
        arguments = given(
            key_path=key_path,
            value=value,
            merge_strategy=merge_strategy,
            file_path=file_path,
            expected_version=expected_version,
        )
        params = ConfigValueWriteParams(**arguments)
        return await self._client.request(CONFIG_VALUE_WRITE, params)

    async def batch_write(
        self,
        *,
        edits: list[ConfigEdit],
        file_path: str | Omit | None = OMIT,
        expected_version: str | Omit | None = OMIT,
        reload_user_config: bool | Omit = OMIT,
    ) -> ConfigWriteResponse:
        """Changes several settings in a configuration file at once.

        Args:
            edits: The changes, made in this order.
            file_path: The file to change. That of the user when left out.
            expected_version: The `version` of its layer that the client has seen: nothing is
                written when the file has changed since. Not checked when left out.
            reload_user_config: Loaded threads take up what can change while they run. Their model,
                effort and class of service stay. No when left out.
        """
        arguments = given(
            edits=edits,
            file_path=file_path,
            expected_version=expected_version,
            reload_user_config=reload_user_config,
        )
        params = ConfigBatchWriteParams(**arguments)
        return await self._client.request(CONFIG_BATCH_WRITE, params)

    async def mcp_server_reload(self) -> McpServerRefreshResponse:
        """Reads the configuration of the MCP servers anew. Loaded threads take it up with their
        next turn.
        """
        return await self._client.request(CONFIG_MCP_SERVER_RELOAD, None)


class ConfigRequirementsRequests:
    """The requests of `configRequirements/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def read(self) -> ConfigRequirementsReadResponse:
        """Shows what administrators prescribe."""
        return await self._client.request(CONFIG_REQUIREMENTS_READ, None)


class McpServerStatusRequests:
    """The requests of `mcpServerStatus/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def list_(
        self,
        *,
        cursor: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        detail: McpServerStatusDetail | Omit | None = OMIT,
        thread_id: str | Omit | None = OMIT,
        server_name: str | Omit | None = OMIT,
    ) -> ListMcpServerStatusResponse:
        """Lists the MCP servers with what they offer, page by page.

        Args:
            cursor: Where to go on: `nextCursor` of the page before.
            limit: How many at most. The server has a limit of its own.
            detail: How much to find out. Everything when left out.
            thread_id: The loaded thread whose MCP servers to list. Those of the configuration when
                left out.
            server_name: Only this MCP server. No other one is contacted.
        """
        arguments = given(
            cursor=cursor,
            limit=limit,
            detail=detail,
            thread_id=thread_id,
            server_name=server_name,
        )
        params = ListMcpServerStatusParams(**arguments)
        return await self._client.request(MCP_SERVER_STATUS_LIST, params)


class McpServerRequests:
    """The requests of `mcpServer/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def oauth_login(
        self,
        *,
        name: str,
        thread_id: str | Omit | None = OMIT,
        scopes: list[str] | Omit | None = OMIT,
        client_registration: McpServerOauthClientRegistration | Omit | None = OMIT,
        timeout_secs: int | Omit | None = OMIT,
    ) -> McpServerOauthLoginResponse:
        """Begins to sign in to an MCP server: how it ends is told by
        `mcpServer/oauthLogin/completed`.

        Args:
            name: Its name in the configuration.
            thread_id: The loaded thread that has the MCP server. The configuration decides when
                left out.
            scopes: The scopes to ask for. Those of the configuration when left out.
            client_registration: How the server makes itself known, this time. As is offered when
                left out.
            timeout_secs: How long to wait for the user. In seconds.
        """
        arguments = given(
            name=name,
            thread_id=thread_id,
            scopes=scopes,
            client_registration=client_registration,
            timeout_secs=timeout_secs,
        )
        params = McpServerOauthLoginParams(**arguments)
        return await self._client.request(MCP_SERVER_OAUTH_LOGIN, params)

    async def tool_call(
        self,
        *,
        thread_id: str,
        server_: str,
        tool: str,
        arguments: Any | Omit = OMIT,
        meta: Any | Omit = OMIT,
    ) -> McpServerToolCallResponse:
        """Calls a tool of an MCP server, past the agent.

        Args:
            thread_id: The loaded thread that has the MCP server.
            server_: Name of the MCP server in the configuration.
            tool: Name of the tool.
            arguments: What to call it with, as `inputSchema` of the tool says.
            meta: `_meta` of MCP: data for those who know it, passed on as it is.
        """
        arguments_ = given(
            thread_id=thread_id,
            server_=server_,
            tool=tool,
            arguments=arguments,
            meta=meta,
        )
        params = McpServerToolCallParams(**arguments_)
        return await self._client.request(MCP_SERVER_TOOL_CALL, params)

    async def resource_read(
        self,
        *,
        server_: str,
        uri: str,
        thread_id: str | Omit | None = OMIT,
        target: McpResourceReadTarget | Omit | None = OMIT,
        connector_id: str | Omit | None = OMIT,
        origin_call_id: str | Omit | None = OMIT,
        meta: dict[str, Any] | Omit | None = OMIT,
    ) -> McpResourceReadResponse:
        """Reads a resource of an MCP server.

        Args:
            server_: Name of the MCP server in the configuration.
            uri: Address of the resource.
            thread_id: The loaded thread that has the MCP server. The configuration decides when
                left out.
            target: The hosted app to read from directly. The resource is searched for when left
                out.
            connector_id: Search in this app only.
            origin_call_id: Id of the tool call that named the resource: read from the same app as
                it did.
            meta: Data to send along as `_meta` of MCP. What tells account and turn is reserved for
                the server.
        """
        arguments = given(
            server_=server_,
            uri=uri,
            thread_id=thread_id,
            target=target,
            connector_id=connector_id,
            origin_call_id=origin_call_id,
            meta=meta,
        )
        params = McpResourceReadParams(**arguments)
        return await self._client.request(MCP_SERVER_RESOURCE_READ, params)


class ModelRequests:
    """The requests of `model/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def list_(
        self,
        *,
        cursor: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        include_hidden: bool | Omit | None = OMIT,
        model_provider: str | Omit | None = OMIT,
    ) -> ModelListResponse:
        """Lists the models that can be chosen, page by page.

        Args:
            cursor: Where to go on: `nextCursor` of the page before.
            limit: How many at most. The server has a limit of its own.
            include_hidden: Also those that are not offered to users.
            model_provider: Name of the provider whose models to list. The configured one when left
                out.
        """
        arguments = given(
            cursor=cursor,
            limit=limit,
            include_hidden=include_hidden,
            model_provider=model_provider,
        )
        params = ModelListParams(**arguments)
        return await self._client.request(MODEL_LIST, params)


class ModelProviderRequests:
    """The requests of `modelProvider/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def list_(self) -> ModelProviderListResponse:
        """Lists the providers of models."""
        return await self._client.request(MODEL_PROVIDER_LIST, ModelProviderListParams())


class PermissionProfileRequests:
    """The requests of `permissionProfile/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def list_(
        self,
        *,
        cursor: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
    ) -> PermissionProfileListResponse:
        """Lists the named sets of permissions, page by page.

        Args:
            cursor: Where to go on: `nextCursor` of the page before.
            limit: How many at most. All when left out.
            cwd: The working folder whose project may bring sets of its own.
        """
        arguments = given(cursor=cursor, limit=limit, cwd=cwd)
        params = PermissionProfileListParams(**arguments)
        return await self._client.request(PERMISSION_PROFILE_LIST, params)


class HooksRequests:
    """The requests of `hooks/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def list_(
        self,
        *,
        cwds: list[str] | Omit = OMIT,
        thread_id: str | Omit | None = OMIT,
    ) -> HooksListResponse:
        """Lists the hooks that are set up for working folders or a thread.

        Args:
            cwds: The working folders. That of the server when empty or left out.
            thread_id: A loaded thread to list the hooks of, on all its machines. It stands in place
                of `cwds`.
        """
        arguments = given(cwds=cwds, thread_id=thread_id)
        params = HooksListParams(**arguments)
        return await self._client.request(HOOKS_LIST, params)


class SkillsRequests:
    """The requests of `skills/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def list_(
        self,
        *,
        cwds: list[str] | Omit = OMIT,
        force_reload: bool | Omit = OMIT,
    ) -> SkillsListResponse:
        """Lists the skills that can be used in working folders.

        Args:
            cwds: The working folders. That of the server when empty or left out.
            force_reload: Read all files again, even those that the server remembers.
        """
        arguments = given(cwds=cwds, force_reload=force_reload)
        params = SkillsListParams(**arguments)
        return await self._client.request(SKILLS_LIST, params)

    async def extra_roots_set(self, *, extra_roots: list[str]) -> SkillsExtraRootsSetResponse:
        """Names more folders to look for skills in.

        Args:
            extra_roots: The folders, in place of those that were set before. None when empty.
        """
        params = SkillsExtraRootsSetParams(extra_roots=extra_roots)
        return await self._client.request(SKILLS_EXTRA_ROOTS_SET, params)

    async def config_write(
        self,
        *,
        enabled: bool,
        path: str | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
    ) -> SkillsConfigWriteResponse:
        """Switches a skill on or off.

        Args:
            enabled: Whether it is to be on.
            path: The file `SKILL.md` of the skill.
            name: Name of the skill, in place of `path`.
        """
        arguments = given(enabled=enabled, path=path, name=name)
        params = SkillsConfigWriteParams(**arguments)
        return await self._client.request(SKILLS_CONFIG_WRITE, params)


class FsRequests:
    """The requests of `fs/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def read_file(self, *, path: str) -> FsReadFileResponse:
        """Reads a file.

        Args:
            path: The file.
        """
        params = FsReadFileParams(path=path)
        return await self._client.request(FS_READ_FILE, params)

    async def write_file(self, *, path: str, data_base64: str) -> FsWriteFileResponse:
        """Writes a file as a whole.

        Args:
            path: The file. It is created, or loses what it held; its folder has to exist.
            data_base64: All of its bytes. Bytes in base64.
        """
        params = FsWriteFileParams(path=path, data_base64=data_base64)
        return await self._client.request(FS_WRITE_FILE, params)

    async def get_metadata(self, *, path: str) -> FsGetMetadataResponse:
        """Tells what a path is and when it changed.

        Args:
            path: A file, a folder or a symbolic link.
        """
        params = FsGetMetadataParams(path=path)
        return await self._client.request(FS_GET_METADATA, params)

    async def read_directory(self, *, path: str) -> FsReadDirectoryResponse:
        """Lists what is in a folder.

        Args:
            path: The folder.
        """
        params = FsReadDirectoryParams(path=path)
        return await self._client.request(FS_READ_DIRECTORY, params)

    async def create_directory(
        self,
        *,
        path: str,
        recursive: bool | Omit | None = OMIT,
    ) -> FsCreateDirectoryResponse:
        """Makes a folder.

        Args:
            path: The folder.
            recursive: Also make the folders above that are missing. Yes when left out.
        """
        arguments = given(path=path, recursive=recursive)
        params = FsCreateDirectoryParams(**arguments)
        return await self._client.request(FS_CREATE_DIRECTORY, params)

    async def copy_(
        self,
        *,
        source_path: str,
        destination_path: str,
        recursive: bool | Omit = OMIT,
    ) -> FsCopyResponse:
        """Copies a file or a folder.

        Args:
            source_path: The file or folder to copy.
            destination_path: The path of the copy itself, not of the folder to put it in.
            recursive: With everything below it: a folder cannot be copied otherwise. Makes no
                difference to a file. No when left out.
        """
        arguments = given(
            source_path=source_path,
            destination_path=destination_path,
            recursive=recursive,
        )
        params = FsCopyParams(**arguments)
        return await self._client.request(FS_COPY, params)

    async def remove(
        self,
        *,
        path: str,
        recursive: bool | Omit | None = OMIT,
        force: bool | Omit | None = OMIT,
    ) -> FsRemoveResponse:
        """Deletes a file or a folder.

        Args:
            path: The file or folder.
            recursive: Of a folder, also everything below it. Yes when left out.
            force: It is no error when there is nothing to delete. Yes when left out.
        """
        arguments = given(path=path, recursive=recursive, force=force)
        params = FsRemoveParams(**arguments)
        return await self._client.request(FS_REMOVE, params)

    async def watch(self, *, watch_id: str, path: str) -> FsWatchResponse:
        """Asks to be told when a file or folder changes.

        Args:
            watch_id: A name that the client makes up, unique on its connection.
            path: The file or folder. Of a folder, what is directly in it is watched too.
        """
        params = FsWatchParams(watch_id=watch_id, path=path)
        return await self._client.request(FS_WATCH, params)

    async def unwatch(self, *, watch_id: str) -> FsUnwatchResponse:
        """Ends an `fs/watch`.

        Args:
            watch_id: The `watchId` of the `fs/watch`.
        """
        params = FsUnwatchParams(watch_id=watch_id)
        return await self._client.request(FS_UNWATCH, params)


class CommandRequests:
    """The requests of `command/`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def exec(
        self,
        *,
        command: list[str],
        cwd: str | Omit | None = OMIT,
        env: dict[str, str | None] | Omit | None = OMIT,
        process_id: str | Omit | None = OMIT,
        tty: bool | Omit = OMIT,
        size: CommandExecTerminalSize | Omit | None = OMIT,
        stream_stdin: bool | Omit = OMIT,
        stream_stdout_stderr: bool | Omit = OMIT,
        output_bytes_cap: int | Omit | None = OMIT,
        disable_output_cap: bool | Omit = OMIT,
        timeout_ms: int | Omit | None = OMIT,
        disable_timeout: bool | Omit = OMIT,
        sandbox_policy: SandboxPolicy | Omit | None = OMIT,
    ) -> CommandExecResponse:
        """Runs a command in the sandbox of the server, outside of any thread.

        Args:
            command: The program and its arguments, at least one word. No shell reads them.
            cwd: The folder to run it in. That of the server when left out.
            env: Variables to change in the environment that the server gives it; null takes one
                out.
            process_id: A name for the process that the client makes up, unique on its connection.
                Needed for a terminal, for streams and to talk to the process later.
            tty: Run it in a terminal, with input and output as streams. No when left out.
            size: How large the terminal is at first. Only with `tty`.
            stream_stdin: Input will come with `command/exec/write`. No when left out.
            stream_stdout_stderr: Send output as it comes, with `command/exec/outputDelta`; the
                result is then without it. No when left out.
            output_bytes_cap: How many bytes of output to keep, of each of the two streams; the rest
                is dropped. The server has a limit of its own when left out. Not with
                `disableOutputCap`.
            disable_output_cap: Keep all output. Not with `outputBytesCap`.
            timeout_ms: How long it may run before it is ended. The server has a limit of its own
                when left out. Not with `disableTimeout`. In milliseconds.
            disable_timeout: Let it run as long as it likes. Not with `timeoutMs`.
            sandbox_policy: What it can reach. As configured when left out. Not with
                `permissionProfile`.
        """
        arguments = given(
            command=command,
            cwd=cwd,
            env=env,
            process_id=process_id,
            tty=tty,
            size=size,
            stream_stdin=stream_stdin,
            stream_stdout_stderr=stream_stdout_stderr,
            output_bytes_cap=output_bytes_cap,
            disable_output_cap=disable_output_cap,
            timeout_ms=timeout_ms,
            disable_timeout=disable_timeout,
            sandbox_policy=sandbox_policy,
        )
        params = CommandExecParams(**arguments)
        return await self._client.request(COMMAND_EXEC, params)

    async def exec_write(
        self,
        *,
        process_id: str,
        delta_base64: str | Omit | None = OMIT,
        close_stdin: bool | Omit = OMIT,
    ) -> CommandExecWriteResponse:
        """Gives input to a running process.

        Args:
            process_id: The `processId` of the `command/exec`, on the same connection.
            delta_base64: The bytes to write. Bytes in base64.
            close_stdin: The input ends here, after these bytes if there are any. No when left out.
        """
        arguments = given(process_id=process_id, delta_base64=delta_base64, close_stdin=close_stdin)
        params = CommandExecWriteParams(**arguments)
        return await self._client.request(COMMAND_EXEC_WRITE, params)

    async def exec_resize(
        self,
        *,
        process_id: str,
        size: CommandExecTerminalSize,
    ) -> CommandExecResizeResponse:
        """Changes the size of the terminal that a process runs in.

        Args:
            process_id: The `processId` of the `command/exec`, on the same connection.
            size: How large it is now.
        """
        params = CommandExecResizeParams(process_id=process_id, size=size)
        return await self._client.request(COMMAND_EXEC_RESIZE, params)

    async def exec_terminate(self, *, process_id: str) -> CommandExecTerminateResponse:
        """Ends a running process.

        Args:
            process_id: The `processId` of the `command/exec`, on the same connection.
        """
        params = CommandExecTerminateParams(process_id=process_id)
        return await self._client.request(COMMAND_EXEC_TERMINATE, params)
