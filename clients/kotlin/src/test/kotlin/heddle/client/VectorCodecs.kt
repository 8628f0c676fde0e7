// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client

import heddle.client.types.Account
import heddle.client.types.AccountLoginCompletedNotification
import heddle.client.types.AccountUpdatedNotification
import heddle.client.types.ActivePermissionProfile
import heddle.client.types.ActiveStatus
import heddle.client.types.ActiveTurnNotSteerable
import heddle.client.types.AddFileChange
import heddle.client.types.AddedFile
import heddle.client.types.AdditionalFileSystemPermissions
import heddle.client.types.AdditionalNetworkPermissions
import heddle.client.types.AgentHookMetadata
import heddle.client.types.AgentMessageDelivery
import heddle.client.types.AgentMessageDeltaNotification
import heddle.client.types.AgentMessageDisplay
import heddle.client.types.AgentMessageItem
import heddle.client.types.AgentMessageModeration
import heddle.client.types.AmazonBedrockAccount
import heddle.client.types.ApiKeyAccount
import heddle.client.types.ApiKeyLogin
import heddle.client.types.ApiKeyLoginResponse
import heddle.client.types.ApplyPatchApprovalParams
import heddle.client.types.ApplyPatchApprovalResponse
import heddle.client.types.ApprovalsReviewer
import heddle.client.types.ApprovedExecpolicyAmendment
import heddle.client.types.ApprovedNetworkPolicyAmendment
import heddle.client.types.AskForApproval
import heddle.client.types.AsyncUserInputQuestion
import heddle.client.types.AudioInput
import heddle.client.types.AuthMode
import heddle.client.types.AuthTokensLogin
import heddle.client.types.AuthTokensLoginResponse
import heddle.client.types.AutoCompactTokenLimitScope
import heddle.client.types.AutoReviewDecisionSource
import heddle.client.types.AutoReviewRequirements
import heddle.client.types.BaseBranchTarget
import heddle.client.types.BedrockProviderSettings
import heddle.client.types.ByteRange
import heddle.client.types.CancelLoginAccountParams
import heddle.client.types.CancelLoginAccountResponse
import heddle.client.types.CancelLoginAccountStatus
import heddle.client.types.ChatgptAccount
import heddle.client.types.ChatgptAuthTokensRefreshParams
import heddle.client.types.ChatgptAuthTokensRefreshReason
import heddle.client.types.ChatgptAuthTokensRefreshResponse
import heddle.client.types.ChatgptLogin
import heddle.client.types.ChatgptLoginResponse
import heddle.client.types.CliAuthCredentialsStoreMode
import heddle.client.types.ClientInfo
import heddle.client.types.CodexErrorInfo
import heddle.client.types.CollabAgentState
import heddle.client.types.CollabAgentStatus
import heddle.client.types.CollabAgentTool
import heddle.client.types.CollabAgentToolCallItem
import heddle.client.types.CollabAgentToolCallStatus
import heddle.client.types.CollaborationMode
import heddle.client.types.CollaborationSettings
import heddle.client.types.CommandAction
import heddle.client.types.CommandExecOutputDeltaNotification
import heddle.client.types.CommandExecOutputStream
import heddle.client.types.CommandExecParams
import heddle.client.types.CommandExecResizeParams
import heddle.client.types.CommandExecResizeResponse
import heddle.client.types.CommandExecResponse
import heddle.client.types.CommandExecTerminalSize
import heddle.client.types.CommandExecTerminateParams
import heddle.client.types.CommandExecTerminateResponse
import heddle.client.types.CommandExecWriteParams
import heddle.client.types.CommandExecWriteResponse
import heddle.client.types.CommandExecutionApprovalDecision
import heddle.client.types.CommandExecutionApprovalKind
import heddle.client.types.CommandExecutionItem
import heddle.client.types.CommandExecutionOutputDeltaNotification
import heddle.client.types.CommandExecutionRequestApprovalParams
import heddle.client.types.CommandExecutionRequestApprovalResponse
import heddle.client.types.CommandExecutionSource
import heddle.client.types.CommandExecutionStatus
import heddle.client.types.CommandHookMetadata
import heddle.client.types.CommitTarget
import heddle.client.types.CompletedPrediction
import heddle.client.types.Config
import heddle.client.types.ConfigBatchWriteParams
import heddle.client.types.ConfigEdit
import heddle.client.types.ConfigLayer
import heddle.client.types.ConfigLayerMetadata
import heddle.client.types.ConfigLayerSource
import heddle.client.types.ConfigReadParams
import heddle.client.types.ConfigReadResponse
import heddle.client.types.ConfigRequirements
import heddle.client.types.ConfigRequirementsReadResponse
import heddle.client.types.ConfigValueWriteParams
import heddle.client.types.ConfigWarningNotification
import heddle.client.types.ConfigWriteResponse
import heddle.client.types.ContextCompactedNotification
import heddle.client.types.ContextCompactionItem
import heddle.client.types.CustomGatewayProviderSettings
import heddle.client.types.CustomTarget
import heddle.client.types.CyberAccessProgram
import heddle.client.types.DangerFullAccessPolicy
import heddle.client.types.DeleteFileChange
import heddle.client.types.DeletedFile
import heddle.client.types.DeniedReview
import heddle.client.types.DeprecationNoticeNotification
import heddle.client.types.DesktopOnboardingEntrypoint
import heddle.client.types.DeviceCodeLogin
import heddle.client.types.DeviceCodeLoginResponse
import heddle.client.types.DynamicToolAudio
import heddle.client.types.DynamicToolCallItem
import heddle.client.types.DynamicToolCallOutputContentItem
import heddle.client.types.DynamicToolCallParams
import heddle.client.types.DynamicToolCallResponse
import heddle.client.types.DynamicToolCallStatus
import heddle.client.types.DynamicToolImage
import heddle.client.types.DynamicToolText
import heddle.client.types.EarlyExtendedFormElicitation
import heddle.client.types.EnteredReviewModeItem
import heddle.client.types.EnterpriseConfigSource
import heddle.client.types.EnvironmentConnectionNotification
import heddle.client.types.EnvironmentVariableGatewayAuth
import heddle.client.types.ErrorNotification
import heddle.client.types.ExecCommandApprovalParams
import heddle.client.types.ExecCommandApprovalResponse
import heddle.client.types.ExecpolicyAmendment
import heddle.client.types.ExitedReviewModeItem
import heddle.client.types.ExtendedFormElicitation
import heddle.client.types.ExternalSandboxPolicy
import heddle.client.types.ExternallyConfiguredGatewayAuth
import heddle.client.types.FailedPrediction
import heddle.client.types.FileChange
import heddle.client.types.FileChangeApprovalDecision
import heddle.client.types.FileChangeItem
import heddle.client.types.FileChangeOutputDeltaNotification
import heddle.client.types.FileChangePatchUpdatedNotification
import heddle.client.types.FileChangeRequestApprovalParams
import heddle.client.types.FileChangeRequestApprovalResponse
import heddle.client.types.FileErrorData
import heddle.client.types.FileSystemAccessMode
import heddle.client.types.FileSystemPath
import heddle.client.types.FileSystemSandboxEntry
import heddle.client.types.FileSystemSpecialPath
import heddle.client.types.FileUpdateChange
import heddle.client.types.ForcedChatgptWorkspaceIds
import heddle.client.types.ForcedLoginMethod
import heddle.client.types.FormElicitation
import heddle.client.types.FsChangedNotification
import heddle.client.types.FsCopyParams
import heddle.client.types.FsCopyResponse
import heddle.client.types.FsCreateDirectoryParams
import heddle.client.types.FsCreateDirectoryResponse
import heddle.client.types.FsGetMetadataParams
import heddle.client.types.FsGetMetadataResponse
import heddle.client.types.FsReadDirectoryEntry
import heddle.client.types.FsReadDirectoryParams
import heddle.client.types.FsReadDirectoryResponse
import heddle.client.types.FsReadFileParams
import heddle.client.types.FsReadFileResponse
import heddle.client.types.FsRemoveParams
import heddle.client.types.FsRemoveResponse
import heddle.client.types.FsUnwatchParams
import heddle.client.types.FsUnwatchResponse
import heddle.client.types.FsWatchParams
import heddle.client.types.FsWatchResponse
import heddle.client.types.FsWriteFileParams
import heddle.client.types.FsWriteFileResponse
import heddle.client.types.FunctionCallOutputAudio
import heddle.client.types.FunctionCallOutputBody
import heddle.client.types.FunctionCallOutputContentItem
import heddle.client.types.FunctionCallOutputEncrypted
import heddle.client.types.FunctionCallOutputImage
import heddle.client.types.FunctionCallOutputItem
import heddle.client.types.FunctionCallOutputText
import heddle.client.types.FuzzyFileSearchMatchType
import heddle.client.types.FuzzyFileSearchParams
import heddle.client.types.FuzzyFileSearchResponse
import heddle.client.types.FuzzyFileSearchResult
import heddle.client.types.FuzzyFileSearchSessionCompletedNotification
import heddle.client.types.FuzzyFileSearchSessionUpdatedNotification
import heddle.client.types.GatewayAuth
import heddle.client.types.GcpAccount
import heddle.client.types.GcpProviderSettings
import heddle.client.types.GetAccountParams
import heddle.client.types.GetAccountResponse
import heddle.client.types.GitInfo
import heddle.client.types.GlobPatternFileSystemPath
import heddle.client.types.GrantedPermissionProfile
import heddle.client.types.GranularApprovals
import heddle.client.types.GuardianApprovalReview
import heddle.client.types.GuardianApprovalReviewAction
import heddle.client.types.GuardianApprovalReviewStatus
import heddle.client.types.GuardianCommandSource
import heddle.client.types.GuardianRiskLevel
import heddle.client.types.GuardianUserAuthorization
import heddle.client.types.GuardianWarningNotification
import heddle.client.types.HookCompletedNotification
import heddle.client.types.HookErrorInfo
import heddle.client.types.HookEventName
import heddle.client.types.HookExecutionMode
import heddle.client.types.HookHandlerType
import heddle.client.types.HookMetadata
import heddle.client.types.HookOutputEntry
import heddle.client.types.HookOutputEntryKind
import heddle.client.types.HookPromptFragment
import heddle.client.types.HookPromptItem
import heddle.client.types.HookRunStatus
import heddle.client.types.HookRunSummary
import heddle.client.types.HookScope
import heddle.client.types.HookSource
import heddle.client.types.HookStartedNotification
import heddle.client.types.HookTrustStatus
import heddle.client.types.HooksListEntry
import heddle.client.types.HooksListParams
import heddle.client.types.HooksListResponse
import heddle.client.types.HttpFailure
import heddle.client.types.IdleStatus
import heddle.client.types.ImageDetail
import heddle.client.types.ImageGenerationFailure
import heddle.client.types.ImageGenerationInputImage
import heddle.client.types.ImageGenerationItem
import heddle.client.types.ImageInput
import heddle.client.types.ImageUsageLimitExceeded
import heddle.client.types.ImageViewItem
import heddle.client.types.InitializeCapabilities
import heddle.client.types.InitializeParams
import heddle.client.types.InitializeResponse
import heddle.client.types.InputModality
import heddle.client.types.InvalidParamsData
import heddle.client.types.ItemAnchor
import heddle.client.types.ItemCompletedNotification
import heddle.client.types.ItemGuardianApprovalReviewCompletedNotification
import heddle.client.types.ItemGuardianApprovalReviewStartedNotification
import heddle.client.types.ItemStartedNotification
import heddle.client.types.LegacyManagedFileConfigSource
import heddle.client.types.LegacyManagedMdmConfigSource
import heddle.client.types.ListFilesAction
import heddle.client.types.ListFilesParsedCommand
import heddle.client.types.ListMcpServerStatusParams
import heddle.client.types.ListMcpServerStatusResponse
import heddle.client.types.LocalAudioInput
import heddle.client.types.LocalImageInput
import heddle.client.types.LoginAccountParams
import heddle.client.types.LoginAccountResponse
import heddle.client.types.LoginAppBrand
import heddle.client.types.LogoutAccountResponse
import heddle.client.types.McpAppDisplayMode
import heddle.client.types.McpAppUi
import heddle.client.types.McpAuthStatus
import heddle.client.types.McpBlobResourceContent
import heddle.client.types.McpElicitationBooleanSchema
import heddle.client.types.McpElicitationConstOption
import heddle.client.types.McpElicitationEnumSchema
import heddle.client.types.McpElicitationLegacyTitledEnumSchema
import heddle.client.types.McpElicitationMultiSelectEnumSchema
import heddle.client.types.McpElicitationNumberSchema
import heddle.client.types.McpElicitationNumberType
import heddle.client.types.McpElicitationPrimitiveSchema
import heddle.client.types.McpElicitationSchema
import heddle.client.types.McpElicitationSingleSelectEnumSchema
import heddle.client.types.McpElicitationStringFormat
import heddle.client.types.McpElicitationStringSchema
import heddle.client.types.McpElicitationTitledEnumItems
import heddle.client.types.McpElicitationTitledMultiSelectEnumSchema
import heddle.client.types.McpElicitationTitledSingleSelectEnumSchema
import heddle.client.types.McpElicitationUntitledEnumItems
import heddle.client.types.McpElicitationUntitledMultiSelectEnumSchema
import heddle.client.types.McpElicitationUntitledSingleSelectEnumSchema
import heddle.client.types.McpResource
import heddle.client.types.McpResourceContent
import heddle.client.types.McpResourceReadParams
import heddle.client.types.McpResourceReadResponse
import heddle.client.types.McpResourceReadTarget
import heddle.client.types.McpResourceTemplate
import heddle.client.types.McpServerConnectionStatus
import heddle.client.types.McpServerElicitationAction
import heddle.client.types.McpServerElicitationRequestParams
import heddle.client.types.McpServerElicitationRequestResponse
import heddle.client.types.McpServerEventNotification
import heddle.client.types.McpServerEventStreamNotification
import heddle.client.types.McpServerInfo
import heddle.client.types.McpServerOauthClientRegistration
import heddle.client.types.McpServerOauthLoginCompletedNotification
import heddle.client.types.McpServerOauthLoginParams
import heddle.client.types.McpServerOauthLoginResponse
import heddle.client.types.McpServerRefreshResponse
import heddle.client.types.McpServerStartupFailureReason
import heddle.client.types.McpServerStartupState
import heddle.client.types.McpServerStatus
import heddle.client.types.McpServerStatusDetail
import heddle.client.types.McpServerStatusUpdatedNotification
import heddle.client.types.McpServerToolCallParams
import heddle.client.types.McpServerToolCallResponse
import heddle.client.types.McpTextResourceContent
import heddle.client.types.McpTool
import heddle.client.types.McpToolCallAppContext
import heddle.client.types.McpToolCallError
import heddle.client.types.McpToolCallItem
import heddle.client.types.McpToolCallProgressNotification
import heddle.client.types.McpToolCallResult
import heddle.client.types.McpToolCallStatus
import heddle.client.types.McpToolHookMetadata
import heddle.client.types.MdmConfigSource
import heddle.client.types.MemoryCitation
import heddle.client.types.MemoryCitationEntry
import heddle.client.types.MentionInput
import heddle.client.types.MergeStrategy
import heddle.client.types.MessagePhase
import heddle.client.types.MinimalFileSystemSpecialPath
import heddle.client.types.MisalignmentErrorDetails
import heddle.client.types.MisalignmentSteer
import heddle.client.types.ModeKind
import heddle.client.types.Model
import heddle.client.types.ModelAccessPrograms
import heddle.client.types.ModelAvailabilityNux
import heddle.client.types.ModelListParams
import heddle.client.types.ModelListResponse
import heddle.client.types.ModelProviderListParams
import heddle.client.types.ModelProviderListResponse
import heddle.client.types.ModelProviderSummary
import heddle.client.types.ModelRerouteReason
import heddle.client.types.ModelReroutedNotification
import heddle.client.types.ModelSafetyBufferingUpdatedNotification
import heddle.client.types.ModelServiceTier
import heddle.client.types.ModelUpgradeInfo
import heddle.client.types.ModelVerbosity
import heddle.client.types.ModelVerification
import heddle.client.types.ModelVerificationNotification
import heddle.client.types.ModelsRequirements
import heddle.client.types.MultiAgentVersion
import heddle.client.types.NetworkAccess
import heddle.client.types.NetworkApprovalContext
import heddle.client.types.NetworkApprovalProtocol
import heddle.client.types.NetworkPolicyAmendment
import heddle.client.types.NetworkPolicyAmendmentChoice
import heddle.client.types.NetworkPolicyRuleAction
import heddle.client.types.NewThreadModelDefaults
import heddle.client.types.NonSteerableTurnKind
import heddle.client.types.NoneGatewayAuth
import heddle.client.types.NotLoadedStatus
import heddle.client.types.OpenaiProviderSettings
import heddle.client.types.OverriddenMetadata
import heddle.client.types.PackagedDefaultsConfigSource
import heddle.client.types.ParsedCommand
import heddle.client.types.PatchApplyStatus
import heddle.client.types.PatchChangeKind
import heddle.client.types.PathFileSystemPath
import heddle.client.types.PermissionGrantScope
import heddle.client.types.PermissionProfileListParams
import heddle.client.types.PermissionProfileListResponse
import heddle.client.types.PermissionProfileSummary
import heddle.client.types.PermissionsRequestApprovalParams
import heddle.client.types.PermissionsRequestApprovalResponse
import heddle.client.types.Personality
import heddle.client.types.PlanDeltaNotification
import heddle.client.types.PlanItem
import heddle.client.types.PlanType
import heddle.client.types.ProcessErrorData
import heddle.client.types.ProjectConfigSource
import heddle.client.types.ProjectRootsFileSystemSpecialPath
import heddle.client.types.PromptHookMetadata
import heddle.client.types.ProviderSettings
import heddle.client.types.ReadAction
import heddle.client.types.ReadOnlyPolicy
import heddle.client.types.ReadParsedCommand
import heddle.client.types.ReasoningEffort
import heddle.client.types.ReasoningEffortOption
import heddle.client.types.ReasoningItem
import heddle.client.types.ReasoningSummary
import heddle.client.types.ReasoningSummaryPartAddedNotification
import heddle.client.types.ReasoningSummaryTextDeltaNotification
import heddle.client.types.ReasoningTextDeltaNotification
import heddle.client.types.RequestId
import heddle.client.types.RequestPermissionProfile
import heddle.client.types.ReviewDecision
import heddle.client.types.ReviewDelivery
import heddle.client.types.ReviewStartParams
import heddle.client.types.ReviewStartResponse
import heddle.client.types.ReviewTarget
import heddle.client.types.ReviewedApplyPatch
import heddle.client.types.ReviewedCommand
import heddle.client.types.ReviewedExecve
import heddle.client.types.ReviewedMcpToolCall
import heddle.client.types.ReviewedNetworkAccess
import heddle.client.types.ReviewedRequestPermissions
import heddle.client.types.ReviewedWriteStdin
import heddle.client.types.RootFileSystemSpecialPath
import heddle.client.types.SandboxMode
import heddle.client.types.SandboxPolicy
import heddle.client.types.SandboxWorkspaceWrite
import heddle.client.types.SearchAction
import heddle.client.types.SearchParsedCommand
import heddle.client.types.ServerRequestResolvedNotification
import heddle.client.types.SessionFlagsConfigSource
import heddle.client.types.SessionSource
import heddle.client.types.SkillDependencies
import heddle.client.types.SkillErrorInfo
import heddle.client.types.SkillInput
import heddle.client.types.SkillInterface
import heddle.client.types.SkillMetadata
import heddle.client.types.SkillScope
import heddle.client.types.SkillToolDependency
import heddle.client.types.SkillsChangedNotification
import heddle.client.types.SkillsConfigWriteParams
import heddle.client.types.SkillsConfigWriteResponse
import heddle.client.types.SkillsExtraRootsSetParams
import heddle.client.types.SkillsExtraRootsSetResponse
import heddle.client.types.SkillsListEntry
import heddle.client.types.SkillsListParams
import heddle.client.types.SkillsListResponse
import heddle.client.types.SlashTmpFileSystemSpecialPath
import heddle.client.types.SleepItem
import heddle.client.types.SortDirection
import heddle.client.types.SpawnedThread
import heddle.client.types.SpecialFileSystemPath
import heddle.client.types.StrictReviewRequiredNotification
import heddle.client.types.SubAgentActivityItem
import heddle.client.types.SubAgentActivityKind
import heddle.client.types.SubAgentSource
import heddle.client.types.SystemConfigSource
import heddle.client.types.SystemErrorStatus
import heddle.client.types.TerminalInteractionNotification
import heddle.client.types.TextElement
import heddle.client.types.TextInput
import heddle.client.types.TextPosition
import heddle.client.types.TextRange
import heddle.client.types.Thread
import heddle.client.types.ThreadActiveFlag
import heddle.client.types.ThreadArchiveParams
import heddle.client.types.ThreadArchiveResponse
import heddle.client.types.ThreadArchivedNotification
import heddle.client.types.ThreadAttachmentOperation
import heddle.client.types.ThreadAttachmentUpdatedNotification
import heddle.client.types.ThreadClosedNotification
import heddle.client.types.ThreadCompactStartParams
import heddle.client.types.ThreadCompactStartResponse
import heddle.client.types.ThreadDeleteParams
import heddle.client.types.ThreadDeleteResponse
import heddle.client.types.ThreadDeletedNotification
import heddle.client.types.ThreadErrorData
import heddle.client.types.ThreadForkParams
import heddle.client.types.ThreadForkResponse
import heddle.client.types.ThreadGoal
import heddle.client.types.ThreadGoalClearedNotification
import heddle.client.types.ThreadGoalStatus
import heddle.client.types.ThreadGoalUpdatedNotification
import heddle.client.types.ThreadHistoryMode
import heddle.client.types.ThreadInjectItemsParams
import heddle.client.types.ThreadInjectItemsResponse
import heddle.client.types.ThreadItem
import heddle.client.types.ThreadItemEntry
import heddle.client.types.ThreadItemOutputDeferral
import heddle.client.types.ThreadItemsListAnchor
import heddle.client.types.ThreadItemsListCursor
import heddle.client.types.ThreadItemsListParams
import heddle.client.types.ThreadItemsListResponse
import heddle.client.types.ThreadListParams
import heddle.client.types.ThreadListResponse
import heddle.client.types.ThreadLoadedListParams
import heddle.client.types.ThreadLoadedListResponse
import heddle.client.types.ThreadMetadataGitInfoUpdateParams
import heddle.client.types.ThreadMetadataUpdateParams
import heddle.client.types.ThreadMetadataUpdateResponse
import heddle.client.types.ThreadNameUpdatedNotification
import heddle.client.types.ThreadPredictionResult
import heddle.client.types.ThreadPredictionUpdatedNotification
import heddle.client.types.ThreadProjectUpdatedNotification
import heddle.client.types.ThreadQueueChangedNotification
import heddle.client.types.ThreadReadParams
import heddle.client.types.ThreadReadResponse
import heddle.client.types.ThreadReadState
import heddle.client.types.ThreadReadStateChangedNotification
import heddle.client.types.ThreadResumeParams
import heddle.client.types.ThreadResumeResponse
import heddle.client.types.ThreadRevertParams
import heddle.client.types.ThreadRevertResponse
import heddle.client.types.ThreadRevertedNotification
import heddle.client.types.ThreadSection
import heddle.client.types.ThreadSectionAppearance
import heddle.client.types.ThreadSectionChangedNotification
import heddle.client.types.ThreadSetNameParams
import heddle.client.types.ThreadSetNameResponse
import heddle.client.types.ThreadSettings
import heddle.client.types.ThreadSettingsUpdatedNotification
import heddle.client.types.ThreadShellCommandParams
import heddle.client.types.ThreadShellCommandResponse
import heddle.client.types.ThreadSortKey
import heddle.client.types.ThreadSourceKind
import heddle.client.types.ThreadStartParams
import heddle.client.types.ThreadStartResponse
import heddle.client.types.ThreadStartSource
import heddle.client.types.ThreadStartedNotification
import heddle.client.types.ThreadStatus
import heddle.client.types.ThreadStatusChangedNotification
import heddle.client.types.ThreadTokenUsage
import heddle.client.types.ThreadTokenUsageUpdatedNotification
import heddle.client.types.ThreadTurnsListParams
import heddle.client.types.ThreadTurnsListResponse
import heddle.client.types.ThreadUnarchiveParams
import heddle.client.types.ThreadUnarchiveResponse
import heddle.client.types.ThreadUnarchivedNotification
import heddle.client.types.ThreadUnreadPosition
import heddle.client.types.ThreadUnsubscribeParams
import heddle.client.types.ThreadUnsubscribeResponse
import heddle.client.types.ThreadUnsubscribeStatus
import heddle.client.types.TmpdirFileSystemSpecialPath
import heddle.client.types.TokenUsageBreakdown
import heddle.client.types.ToolRequestUserInputAnswer
import heddle.client.types.ToolRequestUserInputOption
import heddle.client.types.ToolRequestUserInputParams
import heddle.client.types.ToolRequestUserInputQuestion
import heddle.client.types.ToolRequestUserInputResponse
import heddle.client.types.ToolsConfig
import heddle.client.types.Turn
import heddle.client.types.TurnCompletedNotification
import heddle.client.types.TurnDiffUpdatedNotification
import heddle.client.types.TurnError
import heddle.client.types.TurnErrorData
import heddle.client.types.TurnInterruptParams
import heddle.client.types.TurnInterruptResponse
import heddle.client.types.TurnItemsView
import heddle.client.types.TurnModerationMetadataNotification
import heddle.client.types.TurnPlanStep
import heddle.client.types.TurnPlanStepStatus
import heddle.client.types.TurnPlanUpdatedNotification
import heddle.client.types.TurnStartParams
import heddle.client.types.TurnStartResponse
import heddle.client.types.TurnStartedNotification
import heddle.client.types.TurnStatus
import heddle.client.types.TurnSteerParams
import heddle.client.types.TurnSteerResponse
import heddle.client.types.TurnToolOutput
import heddle.client.types.UncommittedChangesTarget
import heddle.client.types.UnknownAction
import heddle.client.types.UnknownFileSystemSpecialPath
import heddle.client.types.UnknownParsedCommand
import heddle.client.types.UnreadThreadStart
import heddle.client.types.UnreadTurn
import heddle.client.types.UnsupportedVersionData
import heddle.client.types.UpdateFileChange
import heddle.client.types.UpdatedFile
import heddle.client.types.UrlElicitation
import heddle.client.types.UserConfigSource
import heddle.client.types.UserInput
import heddle.client.types.UserMessageItem
import heddle.client.types.WarningNotification
import heddle.client.types.WebSearchAction
import heddle.client.types.WebSearchContextSize
import heddle.client.types.WebSearchFindInPage
import heddle.client.types.WebSearchForPages
import heddle.client.types.WebSearchItem
import heddle.client.types.WebSearchLocation
import heddle.client.types.WebSearchMode
import heddle.client.types.WebSearchOpenPage
import heddle.client.types.WebSearchOther
import heddle.client.types.WebSearchToolConfig
import heddle.client.types.WindowsSandboxImplementation
import heddle.client.types.WorkingFolderFilter
import heddle.client.types.WorkspaceWritePolicy
import heddle.client.types.WriteStatus
import kotlinx.serialization.KSerializer

/** What reads and writes each type, by its name in the protocol. */
internal val vectorCodecs: Map<String, KSerializer<*>> = codecs1() + codecs2() + codecs3()

private fun codecs1(): Map<String, KSerializer<*>> =
    mapOf(
        "GetAccountParams" to GetAccountParams.serializer(),
        "GetAccountResponse" to GetAccountResponse.serializer(),
        "Account" to Account.serializer(),
        "ApiKeyAccount" to ApiKeyAccount.serializer(),
        "ChatgptAccount" to ChatgptAccount.serializer(),
        "PlanType" to PlanType.serializer(),
        "AmazonBedrockAccount" to AmazonBedrockAccount.serializer(),
        "GcpAccount" to GcpAccount.serializer(),
        "LoginAccountParams" to LoginAccountParams.serializer(),
        "ApiKeyLogin" to ApiKeyLogin.serializer(),
        "ChatgptLogin" to ChatgptLogin.serializer(),
        "LoginAppBrand" to LoginAppBrand.serializer(),
        "DeviceCodeLogin" to DeviceCodeLogin.serializer(),
        "AuthTokensLogin" to AuthTokensLogin.serializer(),
        "LoginAccountResponse" to LoginAccountResponse.serializer(),
        "ApiKeyLoginResponse" to ApiKeyLoginResponse.serializer(),
        "ChatgptLoginResponse" to ChatgptLoginResponse.serializer(),
        "DeviceCodeLoginResponse" to DeviceCodeLoginResponse.serializer(),
        "AuthTokensLoginResponse" to AuthTokensLoginResponse.serializer(),
        "CancelLoginAccountParams" to CancelLoginAccountParams.serializer(),
        "CancelLoginAccountResponse" to CancelLoginAccountResponse.serializer(),
        "CancelLoginAccountStatus" to CancelLoginAccountStatus.serializer(),
        "LogoutAccountResponse" to LogoutAccountResponse.serializer(),
        "ChatgptAuthTokensRefreshParams" to ChatgptAuthTokensRefreshParams.serializer(),
        "ChatgptAuthTokensRefreshReason" to ChatgptAuthTokensRefreshReason.serializer(),
        "ChatgptAuthTokensRefreshResponse" to ChatgptAuthTokensRefreshResponse.serializer(),
        "AccountLoginCompletedNotification" to AccountLoginCompletedNotification.serializer(),
        "DesktopOnboardingEntrypoint" to DesktopOnboardingEntrypoint.serializer(),
        "AccountUpdatedNotification" to AccountUpdatedNotification.serializer(),
        "AuthMode" to AuthMode.serializer(),
        "CommandExecutionRequestApprovalParams" to CommandExecutionRequestApprovalParams.serializer(),
        "CommandExecutionApprovalKind" to CommandExecutionApprovalKind.serializer(),
        "NetworkApprovalContext" to NetworkApprovalContext.serializer(),
        "NetworkApprovalProtocol" to NetworkApprovalProtocol.serializer(),
        "NetworkPolicyAmendment" to NetworkPolicyAmendment.serializer(),
        "NetworkPolicyRuleAction" to NetworkPolicyRuleAction.serializer(),
        "CommandExecutionApprovalDecision" to CommandExecutionApprovalDecision.serializer(),
        "ExecpolicyAmendment" to ExecpolicyAmendment.serializer(),
        "NetworkPolicyAmendmentChoice" to NetworkPolicyAmendmentChoice.serializer(),
        "CommandExecutionRequestApprovalResponse" to CommandExecutionRequestApprovalResponse.serializer(),
        "FileChangeRequestApprovalParams" to FileChangeRequestApprovalParams.serializer(),
        "FileChangeRequestApprovalResponse" to FileChangeRequestApprovalResponse.serializer(),
        "FileChangeApprovalDecision" to FileChangeApprovalDecision.serializer(),
        "PermissionsRequestApprovalParams" to PermissionsRequestApprovalParams.serializer(),
        "PermissionsRequestApprovalResponse" to PermissionsRequestApprovalResponse.serializer(),
        "PermissionGrantScope" to PermissionGrantScope.serializer(),
        "ToolRequestUserInputParams" to ToolRequestUserInputParams.serializer(),
        "ToolRequestUserInputQuestion" to ToolRequestUserInputQuestion.serializer(),
        "ToolRequestUserInputOption" to ToolRequestUserInputOption.serializer(),
        "ToolRequestUserInputResponse" to ToolRequestUserInputResponse.serializer(),
        "ToolRequestUserInputAnswer" to ToolRequestUserInputAnswer.serializer(),
        "ExecCommandApprovalParams" to ExecCommandApprovalParams.serializer(),
        "ParsedCommand" to ParsedCommand.serializer(),
        "ReadParsedCommand" to ReadParsedCommand.serializer(),
        "ListFilesParsedCommand" to ListFilesParsedCommand.serializer(),
        "SearchParsedCommand" to SearchParsedCommand.serializer(),
        "UnknownParsedCommand" to UnknownParsedCommand.serializer(),
        "ExecCommandApprovalResponse" to ExecCommandApprovalResponse.serializer(),
        "ReviewDecision" to ReviewDecision.serializer(),
        "ApprovedExecpolicyAmendment" to ApprovedExecpolicyAmendment.serializer(),
        "ApprovedNetworkPolicyAmendment" to ApprovedNetworkPolicyAmendment.serializer(),
        "DeniedReview" to DeniedReview.serializer(),
        "ApplyPatchApprovalParams" to ApplyPatchApprovalParams.serializer(),
        "FileChange" to FileChange.serializer(),
        "AddFileChange" to AddFileChange.serializer(),
        "DeleteFileChange" to DeleteFileChange.serializer(),
        "UpdateFileChange" to UpdateFileChange.serializer(),
        "ApplyPatchApprovalResponse" to ApplyPatchApprovalResponse.serializer(),
        "ServerRequestResolvedNotification" to ServerRequestResolvedNotification.serializer(),
        "ItemGuardianApprovalReviewStartedNotification" to ItemGuardianApprovalReviewStartedNotification.serializer(),
        "GuardianApprovalReviewAction" to GuardianApprovalReviewAction.serializer(),
        "ReviewedCommand" to ReviewedCommand.serializer(),
        "GuardianCommandSource" to GuardianCommandSource.serializer(),
        "ReviewedExecve" to ReviewedExecve.serializer(),
        "ReviewedWriteStdin" to ReviewedWriteStdin.serializer(),
        "ReviewedApplyPatch" to ReviewedApplyPatch.serializer(),
        "ReviewedNetworkAccess" to ReviewedNetworkAccess.serializer(),
        "ReviewedMcpToolCall" to ReviewedMcpToolCall.serializer(),
        "ReviewedRequestPermissions" to ReviewedRequestPermissions.serializer(),
        "GuardianApprovalReview" to GuardianApprovalReview.serializer(),
        "GuardianApprovalReviewStatus" to GuardianApprovalReviewStatus.serializer(),
        "GuardianRiskLevel" to GuardianRiskLevel.serializer(),
        "GuardianUserAuthorization" to GuardianUserAuthorization.serializer(),
        "ItemGuardianApprovalReviewCompletedNotification" to ItemGuardianApprovalReviewCompletedNotification.serializer(),
        "AutoReviewDecisionSource" to AutoReviewDecisionSource.serializer(),
        "StrictReviewRequiredNotification" to StrictReviewRequiredNotification.serializer(),
        "CommandExecParams" to CommandExecParams.serializer(),
        "CommandExecTerminalSize" to CommandExecTerminalSize.serializer(),
        "CommandExecResponse" to CommandExecResponse.serializer(),
        "CommandExecWriteParams" to CommandExecWriteParams.serializer(),
        "CommandExecWriteResponse" to CommandExecWriteResponse.serializer(),
        "CommandExecResizeParams" to CommandExecResizeParams.serializer(),
        "CommandExecResizeResponse" to CommandExecResizeResponse.serializer(),
        "CommandExecTerminateParams" to CommandExecTerminateParams.serializer(),
        "CommandExecTerminateResponse" to CommandExecTerminateResponse.serializer(),
        "CommandExecOutputDeltaNotification" to CommandExecOutputDeltaNotification.serializer(),
        "CommandExecOutputStream" to CommandExecOutputStream.serializer(),
        "ConfigReadParams" to ConfigReadParams.serializer(),
        "ConfigReadResponse" to ConfigReadResponse.serializer(),
        "Config" to Config.serializer(),
        "ModelVerbosity" to ModelVerbosity.serializer(),
        "WebSearchMode" to WebSearchMode.serializer(),
        "AutoCompactTokenLimitScope" to AutoCompactTokenLimitScope.serializer(),
        "SandboxWorkspaceWrite" to SandboxWorkspaceWrite.serializer(),
        "ToolsConfig" to ToolsConfig.serializer(),
        "WebSearchToolConfig" to WebSearchToolConfig.serializer(),
        "WebSearchContextSize" to WebSearchContextSize.serializer(),
        "WebSearchLocation" to WebSearchLocation.serializer(),
        "ForcedLoginMethod" to ForcedLoginMethod.serializer(),
        "ForcedChatgptWorkspaceIds" to ForcedChatgptWorkspaceIds.serializer(),
        "ConfigLayerMetadata" to ConfigLayerMetadata.serializer(),
        "ConfigLayerSource" to ConfigLayerSource.serializer(),
        "PackagedDefaultsConfigSource" to PackagedDefaultsConfigSource.serializer(),
        "MdmConfigSource" to MdmConfigSource.serializer(),
        "SystemConfigSource" to SystemConfigSource.serializer(),
        "EnterpriseConfigSource" to EnterpriseConfigSource.serializer(),
        "UserConfigSource" to UserConfigSource.serializer(),
        "ProjectConfigSource" to ProjectConfigSource.serializer(),
        "SessionFlagsConfigSource" to SessionFlagsConfigSource.serializer(),
        "LegacyManagedFileConfigSource" to LegacyManagedFileConfigSource.serializer(),
        "LegacyManagedMdmConfigSource" to LegacyManagedMdmConfigSource.serializer(),
        "ConfigLayer" to ConfigLayer.serializer(),
        "ConfigValueWriteParams" to ConfigValueWriteParams.serializer(),
        "MergeStrategy" to MergeStrategy.serializer(),
        "ConfigWriteResponse" to ConfigWriteResponse.serializer(),
        "WriteStatus" to WriteStatus.serializer(),
        "OverriddenMetadata" to OverriddenMetadata.serializer(),
        "ConfigBatchWriteParams" to ConfigBatchWriteParams.serializer(),
        "ConfigEdit" to ConfigEdit.serializer(),
        "ConfigRequirementsReadResponse" to ConfigRequirementsReadResponse.serializer(),
        "ConfigRequirements" to ConfigRequirements.serializer(),
        "AutoReviewRequirements" to AutoReviewRequirements.serializer(),
        "WindowsSandboxImplementation" to WindowsSandboxImplementation.serializer(),
        "ModelsRequirements" to ModelsRequirements.serializer(),
        "NewThreadModelDefaults" to NewThreadModelDefaults.serializer(),
        "CliAuthCredentialsStoreMode" to CliAuthCredentialsStoreMode.serializer(),
        "ConfigWarningNotification" to ConfigWarningNotification.serializer(),
        "TextRange" to TextRange.serializer(),
        "TextPosition" to TextPosition.serializer(),
        "FsReadFileParams" to FsReadFileParams.serializer(),
        "FsReadFileResponse" to FsReadFileResponse.serializer(),
        "FsWriteFileParams" to FsWriteFileParams.serializer(),
        "FsWriteFileResponse" to FsWriteFileResponse.serializer(),
        "FsGetMetadataParams" to FsGetMetadataParams.serializer(),
        "FsGetMetadataResponse" to FsGetMetadataResponse.serializer(),
        "FsReadDirectoryParams" to FsReadDirectoryParams.serializer(),
        "FsReadDirectoryResponse" to FsReadDirectoryResponse.serializer(),
        "FsReadDirectoryEntry" to FsReadDirectoryEntry.serializer(),
        "FsCreateDirectoryParams" to FsCreateDirectoryParams.serializer(),
        "FsCreateDirectoryResponse" to FsCreateDirectoryResponse.serializer(),
        "FsCopyParams" to FsCopyParams.serializer(),
        "FsCopyResponse" to FsCopyResponse.serializer(),
        "FsRemoveParams" to FsRemoveParams.serializer(),
        "FsRemoveResponse" to FsRemoveResponse.serializer(),
        "FsWatchParams" to FsWatchParams.serializer(),
        "FsWatchResponse" to FsWatchResponse.serializer(),
        "FsUnwatchParams" to FsUnwatchParams.serializer(),
        "FsUnwatchResponse" to FsUnwatchResponse.serializer(),
        "FsChangedNotification" to FsChangedNotification.serializer(),
        "InitializeParams" to InitializeParams.serializer(),
        "ClientInfo" to ClientInfo.serializer(),
        "InitializeCapabilities" to InitializeCapabilities.serializer(),
        "InitializeResponse" to InitializeResponse.serializer(),
        "HooksListParams" to HooksListParams.serializer(),
        "HooksListResponse" to HooksListResponse.serializer(),
        "HooksListEntry" to HooksListEntry.serializer(),
        "HookMetadata" to HookMetadata.serializer(),
        "CommandHookMetadata" to CommandHookMetadata.serializer(),
        "HookEventName" to HookEventName.serializer(),
        "HookSource" to HookSource.serializer(),
        "HookTrustStatus" to HookTrustStatus.serializer(),
        "McpToolHookMetadata" to McpToolHookMetadata.serializer(),
        "PromptHookMetadata" to PromptHookMetadata.serializer(),
        "AgentHookMetadata" to AgentHookMetadata.serializer(),
        "HookErrorInfo" to HookErrorInfo.serializer(),
        "HookStartedNotification" to HookStartedNotification.serializer(),
        "HookRunSummary" to HookRunSummary.serializer(),
        "HookHandlerType" to HookHandlerType.serializer(),
        "HookExecutionMode" to HookExecutionMode.serializer(),
        "HookScope" to HookScope.serializer(),
        "HookRunStatus" to HookRunStatus.serializer(),
        "HookOutputEntry" to HookOutputEntry.serializer(),
        "HookOutputEntryKind" to HookOutputEntryKind.serializer(),
        "HookCompletedNotification" to HookCompletedNotification.serializer(),
        "ThreadItem" to ThreadItem.serializer(),
        "UserMessageItem" to UserMessageItem.serializer(),
        "FunctionCallOutputItem" to FunctionCallOutputItem.serializer(),
        "FunctionCallOutputBody" to FunctionCallOutputBody.serializer(),
        "FunctionCallOutputContentItem" to FunctionCallOutputContentItem.serializer(),
        "FunctionCallOutputText" to FunctionCallOutputText.serializer(),
        "FunctionCallOutputImage" to FunctionCallOutputImage.serializer(),
        "FunctionCallOutputAudio" to FunctionCallOutputAudio.serializer(),
        "FunctionCallOutputEncrypted" to FunctionCallOutputEncrypted.serializer(),
        "HookPromptItem" to HookPromptItem.serializer(),
        "HookPromptFragment" to HookPromptFragment.serializer(),
        "AgentMessageItem" to AgentMessageItem.serializer(),
        "MessagePhase" to MessagePhase.serializer(),
        "MemoryCitation" to MemoryCitation.serializer(),
        "MemoryCitationEntry" to MemoryCitationEntry.serializer(),
        "AgentMessageModeration" to AgentMessageModeration.serializer(),
    )

private fun codecs2(): Map<String, KSerializer<*>> =
    mapOf(
        "AgentMessageDisplay" to AgentMessageDisplay.serializer(),
        "AgentMessageDelivery" to AgentMessageDelivery.serializer(),
        "AsyncUserInputQuestion" to AsyncUserInputQuestion.serializer(),
        "PlanItem" to PlanItem.serializer(),
        "ReasoningItem" to ReasoningItem.serializer(),
        "CommandExecutionItem" to CommandExecutionItem.serializer(),
        "CommandExecutionSource" to CommandExecutionSource.serializer(),
        "CommandExecutionStatus" to CommandExecutionStatus.serializer(),
        "CommandAction" to CommandAction.serializer(),
        "ReadAction" to ReadAction.serializer(),
        "ListFilesAction" to ListFilesAction.serializer(),
        "SearchAction" to SearchAction.serializer(),
        "UnknownAction" to UnknownAction.serializer(),
        "FileChangeItem" to FileChangeItem.serializer(),
        "FileUpdateChange" to FileUpdateChange.serializer(),
        "PatchChangeKind" to PatchChangeKind.serializer(),
        "AddedFile" to AddedFile.serializer(),
        "DeletedFile" to DeletedFile.serializer(),
        "UpdatedFile" to UpdatedFile.serializer(),
        "PatchApplyStatus" to PatchApplyStatus.serializer(),
        "McpToolCallItem" to McpToolCallItem.serializer(),
        "McpToolCallStatus" to McpToolCallStatus.serializer(),
        "McpToolCallResult" to McpToolCallResult.serializer(),
        "McpToolCallError" to McpToolCallError.serializer(),
        "McpToolCallAppContext" to McpToolCallAppContext.serializer(),
        "McpAppUi" to McpAppUi.serializer(),
        "McpAppDisplayMode" to McpAppDisplayMode.serializer(),
        "DynamicToolCallItem" to DynamicToolCallItem.serializer(),
        "DynamicToolCallStatus" to DynamicToolCallStatus.serializer(),
        "DynamicToolCallOutputContentItem" to DynamicToolCallOutputContentItem.serializer(),
        "DynamicToolText" to DynamicToolText.serializer(),
        "DynamicToolImage" to DynamicToolImage.serializer(),
        "DynamicToolAudio" to DynamicToolAudio.serializer(),
        "CollabAgentToolCallItem" to CollabAgentToolCallItem.serializer(),
        "CollabAgentTool" to CollabAgentTool.serializer(),
        "CollabAgentToolCallStatus" to CollabAgentToolCallStatus.serializer(),
        "CollabAgentState" to CollabAgentState.serializer(),
        "CollabAgentStatus" to CollabAgentStatus.serializer(),
        "SubAgentActivityItem" to SubAgentActivityItem.serializer(),
        "SubAgentActivityKind" to SubAgentActivityKind.serializer(),
        "WebSearchItem" to WebSearchItem.serializer(),
        "WebSearchAction" to WebSearchAction.serializer(),
        "WebSearchForPages" to WebSearchForPages.serializer(),
        "WebSearchOpenPage" to WebSearchOpenPage.serializer(),
        "WebSearchFindInPage" to WebSearchFindInPage.serializer(),
        "WebSearchOther" to WebSearchOther.serializer(),
        "ImageViewItem" to ImageViewItem.serializer(),
        "ImageGenerationItem" to ImageGenerationItem.serializer(),
        "ImageGenerationInputImage" to ImageGenerationInputImage.serializer(),
        "ImageGenerationFailure" to ImageGenerationFailure.serializer(),
        "ImageUsageLimitExceeded" to ImageUsageLimitExceeded.serializer(),
        "SleepItem" to SleepItem.serializer(),
        "EnteredReviewModeItem" to EnteredReviewModeItem.serializer(),
        "ExitedReviewModeItem" to ExitedReviewModeItem.serializer(),
        "ContextCompactionItem" to ContextCompactionItem.serializer(),
        "DynamicToolCallParams" to DynamicToolCallParams.serializer(),
        "DynamicToolCallResponse" to DynamicToolCallResponse.serializer(),
        "ItemStartedNotification" to ItemStartedNotification.serializer(),
        "ItemCompletedNotification" to ItemCompletedNotification.serializer(),
        "AgentMessageDeltaNotification" to AgentMessageDeltaNotification.serializer(),
        "PlanDeltaNotification" to PlanDeltaNotification.serializer(),
        "ReasoningSummaryPartAddedNotification" to ReasoningSummaryPartAddedNotification.serializer(),
        "ReasoningSummaryTextDeltaNotification" to ReasoningSummaryTextDeltaNotification.serializer(),
        "ReasoningTextDeltaNotification" to ReasoningTextDeltaNotification.serializer(),
        "CommandExecutionOutputDeltaNotification" to CommandExecutionOutputDeltaNotification.serializer(),
        "TerminalInteractionNotification" to TerminalInteractionNotification.serializer(),
        "FileChangeOutputDeltaNotification" to FileChangeOutputDeltaNotification.serializer(),
        "FileChangePatchUpdatedNotification" to FileChangePatchUpdatedNotification.serializer(),
        "McpToolCallProgressNotification" to McpToolCallProgressNotification.serializer(),
        "ListMcpServerStatusParams" to ListMcpServerStatusParams.serializer(),
        "McpServerStatusDetail" to McpServerStatusDetail.serializer(),
        "ListMcpServerStatusResponse" to ListMcpServerStatusResponse.serializer(),
        "McpServerStatus" to McpServerStatus.serializer(),
        "McpServerInfo" to McpServerInfo.serializer(),
        "McpAuthStatus" to McpAuthStatus.serializer(),
        "McpServerConnectionStatus" to McpServerConnectionStatus.serializer(),
        "McpTool" to McpTool.serializer(),
        "McpResource" to McpResource.serializer(),
        "McpResourceTemplate" to McpResourceTemplate.serializer(),
        "McpServerRefreshResponse" to McpServerRefreshResponse.serializer(),
        "McpServerOauthLoginParams" to McpServerOauthLoginParams.serializer(),
        "McpServerOauthClientRegistration" to McpServerOauthClientRegistration.serializer(),
        "McpServerOauthLoginResponse" to McpServerOauthLoginResponse.serializer(),
        "McpServerToolCallParams" to McpServerToolCallParams.serializer(),
        "McpServerToolCallResponse" to McpServerToolCallResponse.serializer(),
        "McpResourceReadParams" to McpResourceReadParams.serializer(),
        "McpResourceReadTarget" to McpResourceReadTarget.serializer(),
        "McpResourceReadResponse" to McpResourceReadResponse.serializer(),
        "McpResourceContent" to McpResourceContent.serializer(),
        "McpTextResourceContent" to McpTextResourceContent.serializer(),
        "McpBlobResourceContent" to McpBlobResourceContent.serializer(),
        "McpServerElicitationRequestParams" to McpServerElicitationRequestParams.serializer(),
        "FormElicitation" to FormElicitation.serializer(),
        "McpElicitationSchema" to McpElicitationSchema.serializer(),
        "McpElicitationPrimitiveSchema" to McpElicitationPrimitiveSchema.serializer(),
        "McpElicitationEnumSchema" to McpElicitationEnumSchema.serializer(),
        "McpElicitationSingleSelectEnumSchema" to McpElicitationSingleSelectEnumSchema.serializer(),
        "McpElicitationUntitledSingleSelectEnumSchema" to McpElicitationUntitledSingleSelectEnumSchema.serializer(),
        "McpElicitationTitledSingleSelectEnumSchema" to McpElicitationTitledSingleSelectEnumSchema.serializer(),
        "McpElicitationConstOption" to McpElicitationConstOption.serializer(),
        "McpElicitationMultiSelectEnumSchema" to McpElicitationMultiSelectEnumSchema.serializer(),
        "McpElicitationUntitledMultiSelectEnumSchema" to McpElicitationUntitledMultiSelectEnumSchema.serializer(),
        "McpElicitationUntitledEnumItems" to McpElicitationUntitledEnumItems.serializer(),
        "McpElicitationTitledMultiSelectEnumSchema" to McpElicitationTitledMultiSelectEnumSchema.serializer(),
        "McpElicitationTitledEnumItems" to McpElicitationTitledEnumItems.serializer(),
        "McpElicitationLegacyTitledEnumSchema" to McpElicitationLegacyTitledEnumSchema.serializer(),
        "McpElicitationStringSchema" to McpElicitationStringSchema.serializer(),
        "McpElicitationStringFormat" to McpElicitationStringFormat.serializer(),
        "McpElicitationNumberSchema" to McpElicitationNumberSchema.serializer(),
        "McpElicitationNumberType" to McpElicitationNumberType.serializer(),
        "McpElicitationBooleanSchema" to McpElicitationBooleanSchema.serializer(),
        "UrlElicitation" to UrlElicitation.serializer(),
        "EarlyExtendedFormElicitation" to EarlyExtendedFormElicitation.serializer(),
        "ExtendedFormElicitation" to ExtendedFormElicitation.serializer(),
        "McpServerElicitationRequestResponse" to McpServerElicitationRequestResponse.serializer(),
        "McpServerElicitationAction" to McpServerElicitationAction.serializer(),
        "McpServerStatusUpdatedNotification" to McpServerStatusUpdatedNotification.serializer(),
        "McpServerStartupState" to McpServerStartupState.serializer(),
        "McpServerStartupFailureReason" to McpServerStartupFailureReason.serializer(),
        "McpServerOauthLoginCompletedNotification" to McpServerOauthLoginCompletedNotification.serializer(),
        "McpServerEventStreamNotification" to McpServerEventStreamNotification.serializer(),
        "McpServerEventNotification" to McpServerEventNotification.serializer(),
        "Personality" to Personality.serializer(),
        "ReasoningEffort" to ReasoningEffort.serializer(),
        "CollaborationMode" to CollaborationMode.serializer(),
        "ModeKind" to ModeKind.serializer(),
        "CollaborationSettings" to CollaborationSettings.serializer(),
        "ReasoningSummary" to ReasoningSummary.serializer(),
        "ModelListParams" to ModelListParams.serializer(),
        "ModelListResponse" to ModelListResponse.serializer(),
        "Model" to Model.serializer(),
        "ReasoningEffortOption" to ReasoningEffortOption.serializer(),
        "InputModality" to InputModality.serializer(),
        "ModelServiceTier" to ModelServiceTier.serializer(),
        "MultiAgentVersion" to MultiAgentVersion.serializer(),
        "ModelAccessPrograms" to ModelAccessPrograms.serializer(),
        "ModelAvailabilityNux" to ModelAvailabilityNux.serializer(),
        "ModelUpgradeInfo" to ModelUpgradeInfo.serializer(),
        "ModelProviderListParams" to ModelProviderListParams.serializer(),
        "ModelProviderListResponse" to ModelProviderListResponse.serializer(),
        "ModelProviderSummary" to ModelProviderSummary.serializer(),
        "ProviderSettings" to ProviderSettings.serializer(),
        "OpenaiProviderSettings" to OpenaiProviderSettings.serializer(),
        "CustomGatewayProviderSettings" to CustomGatewayProviderSettings.serializer(),
        "GatewayAuth" to GatewayAuth.serializer(),
        "NoneGatewayAuth" to NoneGatewayAuth.serializer(),
        "EnvironmentVariableGatewayAuth" to EnvironmentVariableGatewayAuth.serializer(),
        "ExternallyConfiguredGatewayAuth" to ExternallyConfiguredGatewayAuth.serializer(),
        "BedrockProviderSettings" to BedrockProviderSettings.serializer(),
        "GcpProviderSettings" to GcpProviderSettings.serializer(),
        "ModelReroutedNotification" to ModelReroutedNotification.serializer(),
        "ModelRerouteReason" to ModelRerouteReason.serializer(),
        "ModelVerificationNotification" to ModelVerificationNotification.serializer(),
        "ModelVerification" to ModelVerification.serializer(),
        "ModelSafetyBufferingUpdatedNotification" to ModelSafetyBufferingUpdatedNotification.serializer(),
        "AskForApproval" to AskForApproval.serializer(),
        "GranularApprovals" to GranularApprovals.serializer(),
        "ApprovalsReviewer" to ApprovalsReviewer.serializer(),
        "SandboxMode" to SandboxMode.serializer(),
        "SandboxPolicy" to SandboxPolicy.serializer(),
        "DangerFullAccessPolicy" to DangerFullAccessPolicy.serializer(),
        "ReadOnlyPolicy" to ReadOnlyPolicy.serializer(),
        "ExternalSandboxPolicy" to ExternalSandboxPolicy.serializer(),
        "NetworkAccess" to NetworkAccess.serializer(),
        "WorkspaceWritePolicy" to WorkspaceWritePolicy.serializer(),
        "ActivePermissionProfile" to ActivePermissionProfile.serializer(),
        "AdditionalFileSystemPermissions" to AdditionalFileSystemPermissions.serializer(),
        "FileSystemSandboxEntry" to FileSystemSandboxEntry.serializer(),
        "FileSystemPath" to FileSystemPath.serializer(),
        "PathFileSystemPath" to PathFileSystemPath.serializer(),
        "GlobPatternFileSystemPath" to GlobPatternFileSystemPath.serializer(),
        "SpecialFileSystemPath" to SpecialFileSystemPath.serializer(),
        "FileSystemSpecialPath" to FileSystemSpecialPath.serializer(),
        "RootFileSystemSpecialPath" to RootFileSystemSpecialPath.serializer(),
        "MinimalFileSystemSpecialPath" to MinimalFileSystemSpecialPath.serializer(),
        "ProjectRootsFileSystemSpecialPath" to ProjectRootsFileSystemSpecialPath.serializer(),
        "TmpdirFileSystemSpecialPath" to TmpdirFileSystemSpecialPath.serializer(),
        "SlashTmpFileSystemSpecialPath" to SlashTmpFileSystemSpecialPath.serializer(),
        "UnknownFileSystemSpecialPath" to UnknownFileSystemSpecialPath.serializer(),
        "FileSystemAccessMode" to FileSystemAccessMode.serializer(),
        "AdditionalNetworkPermissions" to AdditionalNetworkPermissions.serializer(),
        "RequestPermissionProfile" to RequestPermissionProfile.serializer(),
        "GrantedPermissionProfile" to GrantedPermissionProfile.serializer(),
        "PermissionProfileListParams" to PermissionProfileListParams.serializer(),
        "PermissionProfileListResponse" to PermissionProfileListResponse.serializer(),
        "PermissionProfileSummary" to PermissionProfileSummary.serializer(),
        "ReviewStartParams" to ReviewStartParams.serializer(),
        "ReviewTarget" to ReviewTarget.serializer(),
        "UncommittedChangesTarget" to UncommittedChangesTarget.serializer(),
        "BaseBranchTarget" to BaseBranchTarget.serializer(),
        "CommitTarget" to CommitTarget.serializer(),
        "CustomTarget" to CustomTarget.serializer(),
        "ReviewDelivery" to ReviewDelivery.serializer(),
        "ReviewStartResponse" to ReviewStartResponse.serializer(),
        "FuzzyFileSearchParams" to FuzzyFileSearchParams.serializer(),
        "FuzzyFileSearchResponse" to FuzzyFileSearchResponse.serializer(),
        "FuzzyFileSearchResult" to FuzzyFileSearchResult.serializer(),
        "FuzzyFileSearchMatchType" to FuzzyFileSearchMatchType.serializer(),
        "FuzzyFileSearchSessionUpdatedNotification" to FuzzyFileSearchSessionUpdatedNotification.serializer(),
        "FuzzyFileSearchSessionCompletedNotification" to FuzzyFileSearchSessionCompletedNotification.serializer(),
    )

private fun codecs3(): Map<String, KSerializer<*>> =
    mapOf(
        "SkillsListParams" to SkillsListParams.serializer(),
        "SkillsListResponse" to SkillsListResponse.serializer(),
        "SkillsListEntry" to SkillsListEntry.serializer(),
        "SkillMetadata" to SkillMetadata.serializer(),
        "SkillInterface" to SkillInterface.serializer(),
        "SkillDependencies" to SkillDependencies.serializer(),
        "SkillToolDependency" to SkillToolDependency.serializer(),
        "SkillScope" to SkillScope.serializer(),
        "SkillErrorInfo" to SkillErrorInfo.serializer(),
        "SkillsExtraRootsSetParams" to SkillsExtraRootsSetParams.serializer(),
        "SkillsExtraRootsSetResponse" to SkillsExtraRootsSetResponse.serializer(),
        "SkillsConfigWriteParams" to SkillsConfigWriteParams.serializer(),
        "SkillsConfigWriteResponse" to SkillsConfigWriteResponse.serializer(),
        "SkillsChangedNotification" to SkillsChangedNotification.serializer(),
        "ThreadStartParams" to ThreadStartParams.serializer(),
        "ThreadHistoryMode" to ThreadHistoryMode.serializer(),
        "ThreadStartSource" to ThreadStartSource.serializer(),
        "ThreadStartResponse" to ThreadStartResponse.serializer(),
        "Thread" to Thread.serializer(),
        "ThreadSection" to ThreadSection.serializer(),
        "ThreadSectionAppearance" to ThreadSectionAppearance.serializer(),
        "ThreadStatus" to ThreadStatus.serializer(),
        "NotLoadedStatus" to NotLoadedStatus.serializer(),
        "IdleStatus" to IdleStatus.serializer(),
        "SystemErrorStatus" to SystemErrorStatus.serializer(),
        "ActiveStatus" to ActiveStatus.serializer(),
        "ThreadActiveFlag" to ThreadActiveFlag.serializer(),
        "SessionSource" to SessionSource.serializer(),
        "SubAgentSource" to SubAgentSource.serializer(),
        "SpawnedThread" to SpawnedThread.serializer(),
        "GitInfo" to GitInfo.serializer(),
        "ThreadResumeParams" to ThreadResumeParams.serializer(),
        "SortDirection" to SortDirection.serializer(),
        "ThreadResumeResponse" to ThreadResumeResponse.serializer(),
        "ThreadForkParams" to ThreadForkParams.serializer(),
        "ThreadForkResponse" to ThreadForkResponse.serializer(),
        "ThreadUnsubscribeParams" to ThreadUnsubscribeParams.serializer(),
        "ThreadUnsubscribeResponse" to ThreadUnsubscribeResponse.serializer(),
        "ThreadUnsubscribeStatus" to ThreadUnsubscribeStatus.serializer(),
        "ThreadListParams" to ThreadListParams.serializer(),
        "ThreadSortKey" to ThreadSortKey.serializer(),
        "ThreadSourceKind" to ThreadSourceKind.serializer(),
        "WorkingFolderFilter" to WorkingFolderFilter.serializer(),
        "ThreadListResponse" to ThreadListResponse.serializer(),
        "ThreadReadState" to ThreadReadState.serializer(),
        "ThreadUnreadPosition" to ThreadUnreadPosition.serializer(),
        "UnreadThreadStart" to UnreadThreadStart.serializer(),
        "UnreadTurn" to UnreadTurn.serializer(),
        "ThreadLoadedListParams" to ThreadLoadedListParams.serializer(),
        "ThreadLoadedListResponse" to ThreadLoadedListResponse.serializer(),
        "ThreadReadParams" to ThreadReadParams.serializer(),
        "ThreadReadResponse" to ThreadReadResponse.serializer(),
        "ThreadTurnsListParams" to ThreadTurnsListParams.serializer(),
        "ThreadTurnsListResponse" to ThreadTurnsListResponse.serializer(),
        "ThreadItemsListParams" to ThreadItemsListParams.serializer(),
        "ThreadItemsListCursor" to ThreadItemsListCursor.serializer(),
        "ThreadItemsListAnchor" to ThreadItemsListAnchor.serializer(),
        "ItemAnchor" to ItemAnchor.serializer(),
        "ThreadItemOutputDeferral" to ThreadItemOutputDeferral.serializer(),
        "ThreadItemsListResponse" to ThreadItemsListResponse.serializer(),
        "ThreadItemEntry" to ThreadItemEntry.serializer(),
        "ThreadSetNameParams" to ThreadSetNameParams.serializer(),
        "ThreadSetNameResponse" to ThreadSetNameResponse.serializer(),
        "ThreadMetadataUpdateParams" to ThreadMetadataUpdateParams.serializer(),
        "ThreadMetadataGitInfoUpdateParams" to ThreadMetadataGitInfoUpdateParams.serializer(),
        "ThreadMetadataUpdateResponse" to ThreadMetadataUpdateResponse.serializer(),
        "ThreadArchiveParams" to ThreadArchiveParams.serializer(),
        "ThreadArchiveResponse" to ThreadArchiveResponse.serializer(),
        "ThreadUnarchiveParams" to ThreadUnarchiveParams.serializer(),
        "ThreadUnarchiveResponse" to ThreadUnarchiveResponse.serializer(),
        "ThreadDeleteParams" to ThreadDeleteParams.serializer(),
        "ThreadDeleteResponse" to ThreadDeleteResponse.serializer(),
        "ThreadCompactStartParams" to ThreadCompactStartParams.serializer(),
        "ThreadCompactStartResponse" to ThreadCompactStartResponse.serializer(),
        "ThreadShellCommandParams" to ThreadShellCommandParams.serializer(),
        "ThreadShellCommandResponse" to ThreadShellCommandResponse.serializer(),
        "ThreadInjectItemsParams" to ThreadInjectItemsParams.serializer(),
        "ThreadInjectItemsResponse" to ThreadInjectItemsResponse.serializer(),
        "ThreadRevertParams" to ThreadRevertParams.serializer(),
        "ThreadRevertResponse" to ThreadRevertResponse.serializer(),
        "ThreadStartedNotification" to ThreadStartedNotification.serializer(),
        "ThreadStatusChangedNotification" to ThreadStatusChangedNotification.serializer(),
        "ThreadClosedNotification" to ThreadClosedNotification.serializer(),
        "ThreadSettingsUpdatedNotification" to ThreadSettingsUpdatedNotification.serializer(),
        "ThreadSettings" to ThreadSettings.serializer(),
        "ThreadNameUpdatedNotification" to ThreadNameUpdatedNotification.serializer(),
        "ThreadSectionChangedNotification" to ThreadSectionChangedNotification.serializer(),
        "ThreadProjectUpdatedNotification" to ThreadProjectUpdatedNotification.serializer(),
        "ThreadArchivedNotification" to ThreadArchivedNotification.serializer(),
        "ThreadUnarchivedNotification" to ThreadUnarchivedNotification.serializer(),
        "ThreadDeletedNotification" to ThreadDeletedNotification.serializer(),
        "ThreadRevertedNotification" to ThreadRevertedNotification.serializer(),
        "ContextCompactedNotification" to ContextCompactedNotification.serializer(),
        "ThreadTokenUsageUpdatedNotification" to ThreadTokenUsageUpdatedNotification.serializer(),
        "ThreadTokenUsage" to ThreadTokenUsage.serializer(),
        "TokenUsageBreakdown" to TokenUsageBreakdown.serializer(),
        "ThreadReadStateChangedNotification" to ThreadReadStateChangedNotification.serializer(),
        "ThreadQueueChangedNotification" to ThreadQueueChangedNotification.serializer(),
        "ThreadGoalUpdatedNotification" to ThreadGoalUpdatedNotification.serializer(),
        "ThreadGoal" to ThreadGoal.serializer(),
        "ThreadGoalStatus" to ThreadGoalStatus.serializer(),
        "ThreadGoalClearedNotification" to ThreadGoalClearedNotification.serializer(),
        "ThreadPredictionUpdatedNotification" to ThreadPredictionUpdatedNotification.serializer(),
        "ThreadPredictionResult" to ThreadPredictionResult.serializer(),
        "CompletedPrediction" to CompletedPrediction.serializer(),
        "FailedPrediction" to FailedPrediction.serializer(),
        "ThreadAttachmentUpdatedNotification" to ThreadAttachmentUpdatedNotification.serializer(),
        "ThreadAttachmentOperation" to ThreadAttachmentOperation.serializer(),
        "EnvironmentConnectionNotification" to EnvironmentConnectionNotification.serializer(),
        "Turn" to Turn.serializer(),
        "UserInput" to UserInput.serializer(),
        "TextInput" to TextInput.serializer(),
        "TextElement" to TextElement.serializer(),
        "ByteRange" to ByteRange.serializer(),
        "ImageInput" to ImageInput.serializer(),
        "ImageDetail" to ImageDetail.serializer(),
        "LocalImageInput" to LocalImageInput.serializer(),
        "AudioInput" to AudioInput.serializer(),
        "LocalAudioInput" to LocalAudioInput.serializer(),
        "SkillInput" to SkillInput.serializer(),
        "MentionInput" to MentionInput.serializer(),
        "TurnItemsView" to TurnItemsView.serializer(),
        "TurnStatus" to TurnStatus.serializer(),
        "TurnError" to TurnError.serializer(),
        "CodexErrorInfo" to CodexErrorInfo.serializer(),
        "HttpFailure" to HttpFailure.serializer(),
        "ActiveTurnNotSteerable" to ActiveTurnNotSteerable.serializer(),
        "NonSteerableTurnKind" to NonSteerableTurnKind.serializer(),
        "MisalignmentErrorDetails" to MisalignmentErrorDetails.serializer(),
        "MisalignmentSteer" to MisalignmentSteer.serializer(),
        "TurnStartParams" to TurnStartParams.serializer(),
        "TurnToolOutput" to TurnToolOutput.serializer(),
        "CyberAccessProgram" to CyberAccessProgram.serializer(),
        "TurnStartResponse" to TurnStartResponse.serializer(),
        "TurnSteerParams" to TurnSteerParams.serializer(),
        "TurnSteerResponse" to TurnSteerResponse.serializer(),
        "TurnInterruptParams" to TurnInterruptParams.serializer(),
        "TurnInterruptResponse" to TurnInterruptResponse.serializer(),
        "TurnStartedNotification" to TurnStartedNotification.serializer(),
        "TurnCompletedNotification" to TurnCompletedNotification.serializer(),
        "TurnDiffUpdatedNotification" to TurnDiffUpdatedNotification.serializer(),
        "TurnPlanUpdatedNotification" to TurnPlanUpdatedNotification.serializer(),
        "TurnPlanStep" to TurnPlanStep.serializer(),
        "TurnPlanStepStatus" to TurnPlanStepStatus.serializer(),
        "TurnModerationMetadataNotification" to TurnModerationMetadataNotification.serializer(),
        "ErrorNotification" to ErrorNotification.serializer(),
        "WarningNotification" to WarningNotification.serializer(),
        "GuardianWarningNotification" to GuardianWarningNotification.serializer(),
        "DeprecationNoticeNotification" to DeprecationNoticeNotification.serializer(),
        "RequestId" to RequestId.serializer(),
        "InvalidParamsData" to InvalidParamsData.serializer(),
        "UnsupportedVersionData" to UnsupportedVersionData.serializer(),
        "ThreadErrorData" to ThreadErrorData.serializer(),
        "TurnErrorData" to TurnErrorData.serializer(),
        "ProcessErrorData" to ProcessErrorData.serializer(),
        "FileErrorData" to FileErrorData.serializer(),
    )
