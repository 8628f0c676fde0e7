// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! The requests of the protocol.

use crate::client::Client;
use crate::error::Result;
use crate::threads::ThreadHandle;
use crate::types::*;

impl Client {
    /// Starts a new thread and subscribes to it.
    pub async fn thread_start(&self, params: ThreadStartParams) -> Result<ThreadStartResponse> {
        self.call("thread/start", Some(params)).await
    }

    /// Takes up a stored thread again and subscribes to it.
    pub async fn thread_resume(&self, params: ThreadResumeParams) -> Result<ThreadResumeResponse> {
        self.call("thread/resume", Some(params)).await
    }

    /// Copies a stored thread into a new one and subscribes to that.
    pub async fn thread_fork(&self, params: ThreadForkParams) -> Result<ThreadForkResponse> {
        self.call("thread/fork", Some(params)).await
    }

    /// Ends the subscription to a thread.
    pub async fn thread_unsubscribe(
        &self,
        params: ThreadUnsubscribeParams,
    ) -> Result<ThreadUnsubscribeResponse> {
        self.call("thread/unsubscribe", Some(params)).await
    }

    /// Lists stored threads, page by page.
    pub async fn thread_list(&self, params: ThreadListParams) -> Result<ThreadListResponse> {
        self.call("thread/list", Some(params)).await
    }

    /// Lists the threads that are loaded, page by page.
    pub async fn thread_loaded_list(
        &self,
        params: ThreadLoadedListParams,
    ) -> Result<ThreadLoadedListResponse> {
        self.call("thread/loaded/list", Some(params)).await
    }

    /// Shows a thread without loading it or subscribing to it.
    pub async fn thread_read(&self, params: ThreadReadParams) -> Result<ThreadReadResponse> {
        self.call("thread/read", Some(params)).await
    }

    /// Lists the turns of a thread, page by page.
    pub async fn thread_turns_list(
        &self,
        params: ThreadTurnsListParams,
    ) -> Result<ThreadTurnsListResponse> {
        self.call("thread/turns/list", Some(params)).await
    }

    /// Lists the items of a thread or of one of its turns, page by page.
    pub async fn thread_items_list(
        &self,
        params: ThreadItemsListParams,
    ) -> Result<ThreadItemsListResponse> {
        self.call("thread/items/list", Some(params)).await
    }

    /// Gives a thread a name.
    pub async fn thread_name_set(
        &self,
        params: ThreadSetNameParams,
    ) -> Result<ThreadSetNameResponse> {
        self.call("thread/name/set", Some(params)).await
    }

    /// Changes what is stored about a thread.
    pub async fn thread_metadata_update(
        &self,
        params: ThreadMetadataUpdateParams,
    ) -> Result<ThreadMetadataUpdateResponse> {
        self.call("thread/metadata/update", Some(params)).await
    }

    /// Puts a thread into the archive.
    pub async fn thread_archive(
        &self,
        params: ThreadArchiveParams,
    ) -> Result<ThreadArchiveResponse> {
        self.call("thread/archive", Some(params)).await
    }

    /// Takes a thread out of the archive.
    pub async fn thread_unarchive(
        &self,
        params: ThreadUnarchiveParams,
    ) -> Result<ThreadUnarchiveResponse> {
        self.call("thread/unarchive", Some(params)).await
    }

    /// Deletes a thread for good.
    pub async fn thread_delete(&self, params: ThreadDeleteParams) -> Result<ThreadDeleteResponse> {
        self.call("thread/delete", Some(params)).await
    }

    /// Compacts the history of a thread, so that the model has room again.
    pub async fn thread_compact_start(
        &self,
        params: ThreadCompactStartParams,
    ) -> Result<ThreadCompactStartResponse> {
        self.call("thread/compact/start", Some(params)).await
    }

    /// Runs a command of the user in a thread, outside the sandbox.
    pub async fn thread_shell_command(
        &self,
        params: ThreadShellCommandParams,
    ) -> Result<ThreadShellCommandResponse> {
        self.call("thread/shellCommand", Some(params)).await
    }

    /// Adds to what the model knows of a thread, without starting a turn.
    pub async fn thread_inject_items(
        &self,
        params: ThreadInjectItemsParams,
    ) -> Result<ThreadInjectItemsResponse> {
        self.call("thread/inject_items", Some(params)).await
    }

    /// Takes a thread back to where it stood before a turn.
    pub async fn thread_revert(&self, params: ThreadRevertParams) -> Result<ThreadRevertResponse> {
        self.call("thread/revert", Some(params)).await
    }

    /// Gives the agent something to do.
    pub async fn turn_start(&self, params: TurnStartParams) -> Result<TurnStartResponse> {
        self.call("turn/start", Some(params)).await
    }

    /// Says something into a running turn, without stopping it.
    pub async fn turn_steer(&self, params: TurnSteerParams) -> Result<TurnSteerResponse> {
        self.call("turn/steer", Some(params)).await
    }

    /// Stops a running turn.
    pub async fn turn_interrupt(
        &self,
        params: TurnInterruptParams,
    ) -> Result<TurnInterruptResponse> {
        self.call("turn/interrupt", Some(params)).await
    }

    /// Has the agent look through changes.
    pub async fn review_start(&self, params: ReviewStartParams) -> Result<ReviewStartResponse> {
        self.call("review/start", Some(params)).await
    }

    /// Shows the account that is signed in.
    pub async fn account_read(&self, params: GetAccountParams) -> Result<GetAccountResponse> {
        self.call("account/read", Some(params)).await
    }

    /// Signs in, or begins to: how it ends is told by `account/login/completed`.
    pub async fn account_login_start(
        &self,
        params: LoginAccountParams,
    ) -> Result<LoginAccountResponse> {
        self.call("account/login/start", Some(params)).await
    }

    /// Gives up an attempt to sign in.
    pub async fn account_login_cancel(
        &self,
        params: CancelLoginAccountParams,
    ) -> Result<CancelLoginAccountResponse> {
        self.call("account/login/cancel", Some(params)).await
    }

    /// Signs out and forgets the credentials.
    pub async fn account_logout(&self) -> Result<LogoutAccountResponse> {
        self.call("account/logout", None::<()>).await
    }

    /// Shows the configuration in force.
    pub async fn config_read(&self, params: ConfigReadParams) -> Result<ConfigReadResponse> {
        self.call("config/read", Some(params)).await
    }

    /// Changes one setting in a configuration file.
    pub async fn config_value_write(
        &self,
        params: ConfigValueWriteParams,
    ) -> Result<ConfigWriteResponse> {
        self.call("config/value/write", Some(params)).await
    }

    /// Changes several settings in a configuration file at once.
    pub async fn config_batch_write(
        &self,
        params: ConfigBatchWriteParams,
    ) -> Result<ConfigWriteResponse> {
        self.call("config/batchWrite", Some(params)).await
    }

    /// Shows what administrators prescribe.
    pub async fn config_requirements_read(&self) -> Result<ConfigRequirementsReadResponse> {
        self.call("configRequirements/read", None::<()>).await
    }

    /// Lists the MCP servers with what they offer, page by page.
    pub async fn mcp_server_status_list(
        &self,
        params: ListMcpServerStatusParams,
    ) -> Result<ListMcpServerStatusResponse> {
        self.call("mcpServerStatus/list", Some(params)).await
    }

    /// Reads the configuration of the MCP servers anew. Loaded threads take it up with their next
    /// turn.
    pub async fn config_mcp_server_reload(&self) -> Result<McpServerRefreshResponse> {
        self.call("config/mcpServer/reload", None::<()>).await
    }

    /// Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`.
    pub async fn mcp_server_oauth_login(
        &self,
        params: McpServerOauthLoginParams,
    ) -> Result<McpServerOauthLoginResponse> {
        self.call("mcpServer/oauth/login", Some(params)).await
    }

    /// Calls a tool of an MCP server, past the agent.
    pub async fn mcp_server_tool_call(
        &self,
        params: McpServerToolCallParams,
    ) -> Result<McpServerToolCallResponse> {
        self.call("mcpServer/tool/call", Some(params)).await
    }

    /// Reads a resource of an MCP server.
    pub async fn mcp_server_resource_read(
        &self,
        params: McpResourceReadParams,
    ) -> Result<McpResourceReadResponse> {
        self.call("mcpServer/resource/read", Some(params)).await
    }

    /// Lists the models that can be chosen, page by page.
    pub async fn model_list(&self, params: ModelListParams) -> Result<ModelListResponse> {
        self.call("model/list", Some(params)).await
    }

    /// Lists the providers of models.
    pub async fn model_provider_list(
        &self,
        params: ModelProviderListParams,
    ) -> Result<ModelProviderListResponse> {
        self.call("modelProvider/list", Some(params)).await
    }

    /// Lists the named sets of permissions, page by page.
    pub async fn permission_profile_list(
        &self,
        params: PermissionProfileListParams,
    ) -> Result<PermissionProfileListResponse> {
        self.call("permissionProfile/list", Some(params)).await
    }

    /// Lists the hooks that are set up for working folders or a thread.
    pub async fn hooks_list(&self, params: HooksListParams) -> Result<HooksListResponse> {
        self.call("hooks/list", Some(params)).await
    }

    /// Lists the skills that can be used in working folders.
    pub async fn skills_list(&self, params: SkillsListParams) -> Result<SkillsListResponse> {
        self.call("skills/list", Some(params)).await
    }

    /// Names more folders to look for skills in.
    pub async fn skills_extra_roots_set(
        &self,
        params: SkillsExtraRootsSetParams,
    ) -> Result<SkillsExtraRootsSetResponse> {
        self.call("skills/extraRoots/set", Some(params)).await
    }

    /// Switches a skill on or off.
    pub async fn skills_config_write(
        &self,
        params: SkillsConfigWriteParams,
    ) -> Result<SkillsConfigWriteResponse> {
        self.call("skills/config/write", Some(params)).await
    }

    /// Reads a file.
    pub async fn fs_read_file(&self, params: FsReadFileParams) -> Result<FsReadFileResponse> {
        self.call("fs/readFile", Some(params)).await
    }

    /// Writes a file as a whole.
    pub async fn fs_write_file(&self, params: FsWriteFileParams) -> Result<FsWriteFileResponse> {
        self.call("fs/writeFile", Some(params)).await
    }

    /// Tells what a path is and when it changed.
    pub async fn fs_get_metadata(
        &self,
        params: FsGetMetadataParams,
    ) -> Result<FsGetMetadataResponse> {
        self.call("fs/getMetadata", Some(params)).await
    }

    /// Lists what is in a folder.
    pub async fn fs_read_directory(
        &self,
        params: FsReadDirectoryParams,
    ) -> Result<FsReadDirectoryResponse> {
        self.call("fs/readDirectory", Some(params)).await
    }

    /// Makes a folder.
    pub async fn fs_create_directory(
        &self,
        params: FsCreateDirectoryParams,
    ) -> Result<FsCreateDirectoryResponse> {
        self.call("fs/createDirectory", Some(params)).await
    }

    /// Copies a file or a folder.
    pub async fn fs_copy(&self, params: FsCopyParams) -> Result<FsCopyResponse> {
        self.call("fs/copy", Some(params)).await
    }

    /// Deletes a file or a folder.
    pub async fn fs_remove(&self, params: FsRemoveParams) -> Result<FsRemoveResponse> {
        self.call("fs/remove", Some(params)).await
    }

    /// Asks to be told when a file or folder changes.
    pub async fn fs_watch(&self, params: FsWatchParams) -> Result<FsWatchResponse> {
        self.call("fs/watch", Some(params)).await
    }

    /// Ends an `fs/watch`.
    pub async fn fs_unwatch(&self, params: FsUnwatchParams) -> Result<FsUnwatchResponse> {
        self.call("fs/unwatch", Some(params)).await
    }

    /// Runs a command in the sandbox of the server, outside of any thread.
    pub async fn command_exec(&self, params: CommandExecParams) -> Result<CommandExecResponse> {
        self.call("command/exec", Some(params)).await
    }

    /// Gives input to a running process.
    pub async fn command_exec_write(
        &self,
        params: CommandExecWriteParams,
    ) -> Result<CommandExecWriteResponse> {
        self.call("command/exec/write", Some(params)).await
    }

    /// Changes the size of the terminal that a process runs in.
    pub async fn command_exec_resize(
        &self,
        params: CommandExecResizeParams,
    ) -> Result<CommandExecResizeResponse> {
        self.call("command/exec/resize", Some(params)).await
    }

    /// Ends a running process.
    pub async fn command_exec_terminate(
        &self,
        params: CommandExecTerminateParams,
    ) -> Result<CommandExecTerminateResponse> {
        self.call("command/exec/terminate", Some(params)).await
    }

    /// Finds files by some letters of their paths.
    pub async fn fuzzy_file_search(
        &self,
        params: FuzzyFileSearchParams,
    ) -> Result<FuzzyFileSearchResponse> {
        self.call("fuzzyFileSearch", Some(params)).await
    }
}

impl Client {
    /// Starts a new conversation.
    pub async fn start_thread(&self, params: ThreadStartParams) -> Result<ThreadHandle> {
        let answer = self.thread_start(params).await?;
        Ok(ThreadHandle::new(self.clone(), answer.thread))
    }

    /// Takes up a conversation again; `thread.turns` of the handle is what was said so far.
    pub async fn resume_thread(&self, params: ThreadResumeParams) -> Result<ThreadHandle> {
        let answer = self.thread_resume(params).await?;
        Ok(ThreadHandle::new(self.clone(), answer.thread))
    }
}
