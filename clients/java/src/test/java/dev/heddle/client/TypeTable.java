// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import dev.heddle.client.types.Account;
import dev.heddle.client.types.AccountLoginCompletedNotification;
import dev.heddle.client.types.AccountUpdatedNotification;
import dev.heddle.client.types.ActivePermissionProfile;
import dev.heddle.client.types.ActiveStatus;
import dev.heddle.client.types.ActiveTurnNotSteerable;
import dev.heddle.client.types.AddFileChange;
import dev.heddle.client.types.AddedFile;
import dev.heddle.client.types.AdditionalFileSystemPermissions;
import dev.heddle.client.types.AdditionalNetworkPermissions;
import dev.heddle.client.types.AgentHookMetadata;
import dev.heddle.client.types.AgentMessageDelivery;
import dev.heddle.client.types.AgentMessageDeltaNotification;
import dev.heddle.client.types.AgentMessageDisplay;
import dev.heddle.client.types.AgentMessageItem;
import dev.heddle.client.types.AgentMessageModeration;
import dev.heddle.client.types.AmazonBedrockAccount;
import dev.heddle.client.types.ApiKeyAccount;
import dev.heddle.client.types.ApiKeyLogin;
import dev.heddle.client.types.ApiKeyLoginResponse;
import dev.heddle.client.types.ApplyPatchApprovalParams;
import dev.heddle.client.types.ApplyPatchApprovalResponse;
import dev.heddle.client.types.ApprovalsReviewer;
import dev.heddle.client.types.ApprovedExecpolicyAmendment;
import dev.heddle.client.types.ApprovedNetworkPolicyAmendment;
import dev.heddle.client.types.AskForApproval;
import dev.heddle.client.types.AsyncUserInputQuestion;
import dev.heddle.client.types.AudioInput;
import dev.heddle.client.types.AuthMode;
import dev.heddle.client.types.AuthTokensLogin;
import dev.heddle.client.types.AuthTokensLoginResponse;
import dev.heddle.client.types.AutoCompactTokenLimitScope;
import dev.heddle.client.types.AutoReviewDecisionSource;
import dev.heddle.client.types.AutoReviewRequirements;
import dev.heddle.client.types.BaseBranchTarget;
import dev.heddle.client.types.BedrockProviderSettings;
import dev.heddle.client.types.ByteRange;
import dev.heddle.client.types.CancelLoginAccountParams;
import dev.heddle.client.types.CancelLoginAccountResponse;
import dev.heddle.client.types.CancelLoginAccountStatus;
import dev.heddle.client.types.ChatgptAccount;
import dev.heddle.client.types.ChatgptAuthTokensRefreshParams;
import dev.heddle.client.types.ChatgptAuthTokensRefreshReason;
import dev.heddle.client.types.ChatgptAuthTokensRefreshResponse;
import dev.heddle.client.types.ChatgptLogin;
import dev.heddle.client.types.ChatgptLoginResponse;
import dev.heddle.client.types.CliAuthCredentialsStoreMode;
import dev.heddle.client.types.ClientInfo;
import dev.heddle.client.types.CodexErrorInfo;
import dev.heddle.client.types.CollabAgentState;
import dev.heddle.client.types.CollabAgentStatus;
import dev.heddle.client.types.CollabAgentTool;
import dev.heddle.client.types.CollabAgentToolCallItem;
import dev.heddle.client.types.CollabAgentToolCallStatus;
import dev.heddle.client.types.CollaborationMode;
import dev.heddle.client.types.CollaborationSettings;
import dev.heddle.client.types.CommandAction;
import dev.heddle.client.types.CommandExecOutputDeltaNotification;
import dev.heddle.client.types.CommandExecOutputStream;
import dev.heddle.client.types.CommandExecParams;
import dev.heddle.client.types.CommandExecResizeParams;
import dev.heddle.client.types.CommandExecResizeResponse;
import dev.heddle.client.types.CommandExecResponse;
import dev.heddle.client.types.CommandExecTerminalSize;
import dev.heddle.client.types.CommandExecTerminateParams;
import dev.heddle.client.types.CommandExecTerminateResponse;
import dev.heddle.client.types.CommandExecWriteParams;
import dev.heddle.client.types.CommandExecWriteResponse;
import dev.heddle.client.types.CommandExecutionApprovalDecision;
import dev.heddle.client.types.CommandExecutionApprovalKind;
import dev.heddle.client.types.CommandExecutionItem;
import dev.heddle.client.types.CommandExecutionOutputDeltaNotification;
import dev.heddle.client.types.CommandExecutionRequestApprovalParams;
import dev.heddle.client.types.CommandExecutionRequestApprovalResponse;
import dev.heddle.client.types.CommandExecutionSource;
import dev.heddle.client.types.CommandExecutionStatus;
import dev.heddle.client.types.CommandHookMetadata;
import dev.heddle.client.types.CommitTarget;
import dev.heddle.client.types.CompletedPrediction;
import dev.heddle.client.types.Config;
import dev.heddle.client.types.ConfigBatchWriteParams;
import dev.heddle.client.types.ConfigEdit;
import dev.heddle.client.types.ConfigLayer;
import dev.heddle.client.types.ConfigLayerMetadata;
import dev.heddle.client.types.ConfigLayerSource;
import dev.heddle.client.types.ConfigReadParams;
import dev.heddle.client.types.ConfigReadResponse;
import dev.heddle.client.types.ConfigRequirements;
import dev.heddle.client.types.ConfigRequirementsReadResponse;
import dev.heddle.client.types.ConfigValueWriteParams;
import dev.heddle.client.types.ConfigWarningNotification;
import dev.heddle.client.types.ConfigWriteResponse;
import dev.heddle.client.types.ContextCompactedNotification;
import dev.heddle.client.types.ContextCompactionItem;
import dev.heddle.client.types.CustomGatewayProviderSettings;
import dev.heddle.client.types.CustomTarget;
import dev.heddle.client.types.CyberAccessProgram;
import dev.heddle.client.types.DangerFullAccessPolicy;
import dev.heddle.client.types.DeleteFileChange;
import dev.heddle.client.types.DeletedFile;
import dev.heddle.client.types.DeniedReview;
import dev.heddle.client.types.DeprecationNoticeNotification;
import dev.heddle.client.types.DesktopOnboardingEntrypoint;
import dev.heddle.client.types.DeviceCodeLogin;
import dev.heddle.client.types.DeviceCodeLoginResponse;
import dev.heddle.client.types.DynamicToolAudio;
import dev.heddle.client.types.DynamicToolCallItem;
import dev.heddle.client.types.DynamicToolCallOutputContentItem;
import dev.heddle.client.types.DynamicToolCallParams;
import dev.heddle.client.types.DynamicToolCallResponse;
import dev.heddle.client.types.DynamicToolCallStatus;
import dev.heddle.client.types.DynamicToolImage;
import dev.heddle.client.types.DynamicToolText;
import dev.heddle.client.types.EarlyExtendedFormElicitation;
import dev.heddle.client.types.EnteredReviewModeItem;
import dev.heddle.client.types.EnterpriseConfigSource;
import dev.heddle.client.types.EnvironmentConnectionNotification;
import dev.heddle.client.types.EnvironmentVariableGatewayAuth;
import dev.heddle.client.types.ErrorNotification;
import dev.heddle.client.types.ExecCommandApprovalParams;
import dev.heddle.client.types.ExecCommandApprovalResponse;
import dev.heddle.client.types.ExecpolicyAmendment;
import dev.heddle.client.types.ExitedReviewModeItem;
import dev.heddle.client.types.ExtendedFormElicitation;
import dev.heddle.client.types.ExternalSandboxPolicy;
import dev.heddle.client.types.ExternallyConfiguredGatewayAuth;
import dev.heddle.client.types.FailedPrediction;
import dev.heddle.client.types.FileChange;
import dev.heddle.client.types.FileChangeApprovalDecision;
import dev.heddle.client.types.FileChangeItem;
import dev.heddle.client.types.FileChangeOutputDeltaNotification;
import dev.heddle.client.types.FileChangePatchUpdatedNotification;
import dev.heddle.client.types.FileChangeRequestApprovalParams;
import dev.heddle.client.types.FileChangeRequestApprovalResponse;
import dev.heddle.client.types.FileErrorData;
import dev.heddle.client.types.FileSystemAccessMode;
import dev.heddle.client.types.FileSystemPath;
import dev.heddle.client.types.FileSystemSandboxEntry;
import dev.heddle.client.types.FileSystemSpecialPath;
import dev.heddle.client.types.FileUpdateChange;
import dev.heddle.client.types.ForcedChatgptWorkspaceIds;
import dev.heddle.client.types.ForcedLoginMethod;
import dev.heddle.client.types.FormElicitation;
import dev.heddle.client.types.FsChangedNotification;
import dev.heddle.client.types.FsCopyParams;
import dev.heddle.client.types.FsCopyResponse;
import dev.heddle.client.types.FsCreateDirectoryParams;
import dev.heddle.client.types.FsCreateDirectoryResponse;
import dev.heddle.client.types.FsGetMetadataParams;
import dev.heddle.client.types.FsGetMetadataResponse;
import dev.heddle.client.types.FsReadDirectoryEntry;
import dev.heddle.client.types.FsReadDirectoryParams;
import dev.heddle.client.types.FsReadDirectoryResponse;
import dev.heddle.client.types.FsReadFileParams;
import dev.heddle.client.types.FsReadFileResponse;
import dev.heddle.client.types.FsRemoveParams;
import dev.heddle.client.types.FsRemoveResponse;
import dev.heddle.client.types.FsUnwatchParams;
import dev.heddle.client.types.FsUnwatchResponse;
import dev.heddle.client.types.FsWatchParams;
import dev.heddle.client.types.FsWatchResponse;
import dev.heddle.client.types.FsWriteFileParams;
import dev.heddle.client.types.FsWriteFileResponse;
import dev.heddle.client.types.FunctionCallOutputAudio;
import dev.heddle.client.types.FunctionCallOutputBody;
import dev.heddle.client.types.FunctionCallOutputContentItem;
import dev.heddle.client.types.FunctionCallOutputEncrypted;
import dev.heddle.client.types.FunctionCallOutputImage;
import dev.heddle.client.types.FunctionCallOutputItem;
import dev.heddle.client.types.FunctionCallOutputText;
import dev.heddle.client.types.FuzzyFileSearchMatchType;
import dev.heddle.client.types.FuzzyFileSearchParams;
import dev.heddle.client.types.FuzzyFileSearchResponse;
import dev.heddle.client.types.FuzzyFileSearchResult;
import dev.heddle.client.types.FuzzyFileSearchSessionCompletedNotification;
import dev.heddle.client.types.FuzzyFileSearchSessionUpdatedNotification;
import dev.heddle.client.types.GatewayAuth;
import dev.heddle.client.types.GcpAccount;
import dev.heddle.client.types.GcpProviderSettings;
import dev.heddle.client.types.GetAccountParams;
import dev.heddle.client.types.GetAccountResponse;
import dev.heddle.client.types.GitInfo;
import dev.heddle.client.types.GlobPatternFileSystemPath;
import dev.heddle.client.types.GrantedPermissionProfile;
import dev.heddle.client.types.GranularApprovals;
import dev.heddle.client.types.GuardianApprovalReview;
import dev.heddle.client.types.GuardianApprovalReviewAction;
import dev.heddle.client.types.GuardianApprovalReviewStatus;
import dev.heddle.client.types.GuardianCommandSource;
import dev.heddle.client.types.GuardianRiskLevel;
import dev.heddle.client.types.GuardianUserAuthorization;
import dev.heddle.client.types.GuardianWarningNotification;
import dev.heddle.client.types.HookCompletedNotification;
import dev.heddle.client.types.HookErrorInfo;
import dev.heddle.client.types.HookEventName;
import dev.heddle.client.types.HookExecutionMode;
import dev.heddle.client.types.HookHandlerType;
import dev.heddle.client.types.HookMetadata;
import dev.heddle.client.types.HookOutputEntry;
import dev.heddle.client.types.HookOutputEntryKind;
import dev.heddle.client.types.HookPromptFragment;
import dev.heddle.client.types.HookPromptItem;
import dev.heddle.client.types.HookRunStatus;
import dev.heddle.client.types.HookRunSummary;
import dev.heddle.client.types.HookScope;
import dev.heddle.client.types.HookSource;
import dev.heddle.client.types.HookStartedNotification;
import dev.heddle.client.types.HookTrustStatus;
import dev.heddle.client.types.HooksListEntry;
import dev.heddle.client.types.HooksListParams;
import dev.heddle.client.types.HooksListResponse;
import dev.heddle.client.types.HttpFailure;
import dev.heddle.client.types.IdleStatus;
import dev.heddle.client.types.ImageDetail;
import dev.heddle.client.types.ImageGenerationFailure;
import dev.heddle.client.types.ImageGenerationInputImage;
import dev.heddle.client.types.ImageGenerationItem;
import dev.heddle.client.types.ImageInput;
import dev.heddle.client.types.ImageUsageLimitExceeded;
import dev.heddle.client.types.ImageViewItem;
import dev.heddle.client.types.InitializeCapabilities;
import dev.heddle.client.types.InitializeParams;
import dev.heddle.client.types.InitializeResponse;
import dev.heddle.client.types.InputModality;
import dev.heddle.client.types.InvalidParamsData;
import dev.heddle.client.types.ItemAnchor;
import dev.heddle.client.types.ItemCompletedNotification;
import dev.heddle.client.types.ItemGuardianApprovalReviewCompletedNotification;
import dev.heddle.client.types.ItemGuardianApprovalReviewStartedNotification;
import dev.heddle.client.types.ItemStartedNotification;
import dev.heddle.client.types.LegacyManagedFileConfigSource;
import dev.heddle.client.types.LegacyManagedMdmConfigSource;
import dev.heddle.client.types.ListFilesAction;
import dev.heddle.client.types.ListFilesParsedCommand;
import dev.heddle.client.types.ListMcpServerStatusParams;
import dev.heddle.client.types.ListMcpServerStatusResponse;
import dev.heddle.client.types.LocalAudioInput;
import dev.heddle.client.types.LocalImageInput;
import dev.heddle.client.types.LoginAccountParams;
import dev.heddle.client.types.LoginAccountResponse;
import dev.heddle.client.types.LoginAppBrand;
import dev.heddle.client.types.LogoutAccountResponse;
import dev.heddle.client.types.McpAppDisplayMode;
import dev.heddle.client.types.McpAppUi;
import dev.heddle.client.types.McpAuthStatus;
import dev.heddle.client.types.McpBlobResourceContent;
import dev.heddle.client.types.McpElicitationBooleanSchema;
import dev.heddle.client.types.McpElicitationConstOption;
import dev.heddle.client.types.McpElicitationEnumSchema;
import dev.heddle.client.types.McpElicitationLegacyTitledEnumSchema;
import dev.heddle.client.types.McpElicitationMultiSelectEnumSchema;
import dev.heddle.client.types.McpElicitationNumberSchema;
import dev.heddle.client.types.McpElicitationNumberType;
import dev.heddle.client.types.McpElicitationPrimitiveSchema;
import dev.heddle.client.types.McpElicitationSchema;
import dev.heddle.client.types.McpElicitationSingleSelectEnumSchema;
import dev.heddle.client.types.McpElicitationStringFormat;
import dev.heddle.client.types.McpElicitationStringSchema;
import dev.heddle.client.types.McpElicitationTitledEnumItems;
import dev.heddle.client.types.McpElicitationTitledMultiSelectEnumSchema;
import dev.heddle.client.types.McpElicitationTitledSingleSelectEnumSchema;
import dev.heddle.client.types.McpElicitationUntitledEnumItems;
import dev.heddle.client.types.McpElicitationUntitledMultiSelectEnumSchema;
import dev.heddle.client.types.McpElicitationUntitledSingleSelectEnumSchema;
import dev.heddle.client.types.McpResource;
import dev.heddle.client.types.McpResourceContent;
import dev.heddle.client.types.McpResourceReadParams;
import dev.heddle.client.types.McpResourceReadResponse;
import dev.heddle.client.types.McpResourceReadTarget;
import dev.heddle.client.types.McpResourceTemplate;
import dev.heddle.client.types.McpServerConnectionStatus;
import dev.heddle.client.types.McpServerElicitationAction;
import dev.heddle.client.types.McpServerElicitationRequestParams;
import dev.heddle.client.types.McpServerElicitationRequestResponse;
import dev.heddle.client.types.McpServerEventNotification;
import dev.heddle.client.types.McpServerEventStreamNotification;
import dev.heddle.client.types.McpServerInfo;
import dev.heddle.client.types.McpServerOauthClientRegistration;
import dev.heddle.client.types.McpServerOauthLoginCompletedNotification;
import dev.heddle.client.types.McpServerOauthLoginParams;
import dev.heddle.client.types.McpServerOauthLoginResponse;
import dev.heddle.client.types.McpServerRefreshResponse;
import dev.heddle.client.types.McpServerStartupFailureReason;
import dev.heddle.client.types.McpServerStartupState;
import dev.heddle.client.types.McpServerStatus;
import dev.heddle.client.types.McpServerStatusDetail;
import dev.heddle.client.types.McpServerStatusUpdatedNotification;
import dev.heddle.client.types.McpServerToolCallParams;
import dev.heddle.client.types.McpServerToolCallResponse;
import dev.heddle.client.types.McpTextResourceContent;
import dev.heddle.client.types.McpTool;
import dev.heddle.client.types.McpToolCallAppContext;
import dev.heddle.client.types.McpToolCallError;
import dev.heddle.client.types.McpToolCallItem;
import dev.heddle.client.types.McpToolCallProgressNotification;
import dev.heddle.client.types.McpToolCallResult;
import dev.heddle.client.types.McpToolCallStatus;
import dev.heddle.client.types.McpToolHookMetadata;
import dev.heddle.client.types.MdmConfigSource;
import dev.heddle.client.types.MemoryCitation;
import dev.heddle.client.types.MemoryCitationEntry;
import dev.heddle.client.types.MentionInput;
import dev.heddle.client.types.MergeStrategy;
import dev.heddle.client.types.MessagePhase;
import dev.heddle.client.types.MinimalFileSystemSpecialPath;
import dev.heddle.client.types.MisalignmentErrorDetails;
import dev.heddle.client.types.MisalignmentSteer;
import dev.heddle.client.types.ModeKind;
import dev.heddle.client.types.Model;
import dev.heddle.client.types.ModelAccessPrograms;
import dev.heddle.client.types.ModelAvailabilityNux;
import dev.heddle.client.types.ModelListParams;
import dev.heddle.client.types.ModelListResponse;
import dev.heddle.client.types.ModelProviderListParams;
import dev.heddle.client.types.ModelProviderListResponse;
import dev.heddle.client.types.ModelProviderSummary;
import dev.heddle.client.types.ModelRerouteReason;
import dev.heddle.client.types.ModelReroutedNotification;
import dev.heddle.client.types.ModelSafetyBufferingUpdatedNotification;
import dev.heddle.client.types.ModelServiceTier;
import dev.heddle.client.types.ModelUpgradeInfo;
import dev.heddle.client.types.ModelVerbosity;
import dev.heddle.client.types.ModelVerification;
import dev.heddle.client.types.ModelVerificationNotification;
import dev.heddle.client.types.ModelsRequirements;
import dev.heddle.client.types.MultiAgentVersion;
import dev.heddle.client.types.NetworkAccess;
import dev.heddle.client.types.NetworkApprovalContext;
import dev.heddle.client.types.NetworkApprovalProtocol;
import dev.heddle.client.types.NetworkPolicyAmendment;
import dev.heddle.client.types.NetworkPolicyAmendmentChoice;
import dev.heddle.client.types.NetworkPolicyRuleAction;
import dev.heddle.client.types.NewThreadModelDefaults;
import dev.heddle.client.types.NonSteerableTurnKind;
import dev.heddle.client.types.NoneGatewayAuth;
import dev.heddle.client.types.NotLoadedStatus;
import dev.heddle.client.types.OpenaiProviderSettings;
import dev.heddle.client.types.OverriddenMetadata;
import dev.heddle.client.types.PackagedDefaultsConfigSource;
import dev.heddle.client.types.ParsedCommand;
import dev.heddle.client.types.PatchApplyStatus;
import dev.heddle.client.types.PatchChangeKind;
import dev.heddle.client.types.PathFileSystemPath;
import dev.heddle.client.types.PermissionGrantScope;
import dev.heddle.client.types.PermissionProfileListParams;
import dev.heddle.client.types.PermissionProfileListResponse;
import dev.heddle.client.types.PermissionProfileSummary;
import dev.heddle.client.types.PermissionsRequestApprovalParams;
import dev.heddle.client.types.PermissionsRequestApprovalResponse;
import dev.heddle.client.types.Personality;
import dev.heddle.client.types.PlanDeltaNotification;
import dev.heddle.client.types.PlanItem;
import dev.heddle.client.types.PlanType;
import dev.heddle.client.types.ProcessErrorData;
import dev.heddle.client.types.ProjectConfigSource;
import dev.heddle.client.types.ProjectRootsFileSystemSpecialPath;
import dev.heddle.client.types.PromptHookMetadata;
import dev.heddle.client.types.ProviderSettings;
import dev.heddle.client.types.ReadAction;
import dev.heddle.client.types.ReadOnlyPolicy;
import dev.heddle.client.types.ReadParsedCommand;
import dev.heddle.client.types.ReasoningEffort;
import dev.heddle.client.types.ReasoningEffortOption;
import dev.heddle.client.types.ReasoningItem;
import dev.heddle.client.types.ReasoningSummary;
import dev.heddle.client.types.ReasoningSummaryPartAddedNotification;
import dev.heddle.client.types.ReasoningSummaryTextDeltaNotification;
import dev.heddle.client.types.ReasoningTextDeltaNotification;
import dev.heddle.client.types.RequestId;
import dev.heddle.client.types.RequestPermissionProfile;
import dev.heddle.client.types.ReviewDecision;
import dev.heddle.client.types.ReviewDelivery;
import dev.heddle.client.types.ReviewStartParams;
import dev.heddle.client.types.ReviewStartResponse;
import dev.heddle.client.types.ReviewTarget;
import dev.heddle.client.types.ReviewedApplyPatch;
import dev.heddle.client.types.ReviewedCommand;
import dev.heddle.client.types.ReviewedExecve;
import dev.heddle.client.types.ReviewedMcpToolCall;
import dev.heddle.client.types.ReviewedNetworkAccess;
import dev.heddle.client.types.ReviewedRequestPermissions;
import dev.heddle.client.types.ReviewedWriteStdin;
import dev.heddle.client.types.RootFileSystemSpecialPath;
import dev.heddle.client.types.SandboxMode;
import dev.heddle.client.types.SandboxPolicy;
import dev.heddle.client.types.SandboxWorkspaceWrite;
import dev.heddle.client.types.SearchAction;
import dev.heddle.client.types.SearchParsedCommand;
import dev.heddle.client.types.ServerRequestResolvedNotification;
import dev.heddle.client.types.SessionFlagsConfigSource;
import dev.heddle.client.types.SessionSource;
import dev.heddle.client.types.SkillDependencies;
import dev.heddle.client.types.SkillErrorInfo;
import dev.heddle.client.types.SkillInput;
import dev.heddle.client.types.SkillInterface;
import dev.heddle.client.types.SkillMetadata;
import dev.heddle.client.types.SkillScope;
import dev.heddle.client.types.SkillToolDependency;
import dev.heddle.client.types.SkillsChangedNotification;
import dev.heddle.client.types.SkillsConfigWriteParams;
import dev.heddle.client.types.SkillsConfigWriteResponse;
import dev.heddle.client.types.SkillsExtraRootsSetParams;
import dev.heddle.client.types.SkillsExtraRootsSetResponse;
import dev.heddle.client.types.SkillsListEntry;
import dev.heddle.client.types.SkillsListParams;
import dev.heddle.client.types.SkillsListResponse;
import dev.heddle.client.types.SlashTmpFileSystemSpecialPath;
import dev.heddle.client.types.SleepItem;
import dev.heddle.client.types.SortDirection;
import dev.heddle.client.types.SpawnedThread;
import dev.heddle.client.types.SpecialFileSystemPath;
import dev.heddle.client.types.StrictReviewRequiredNotification;
import dev.heddle.client.types.SubAgentActivityItem;
import dev.heddle.client.types.SubAgentActivityKind;
import dev.heddle.client.types.SubAgentSource;
import dev.heddle.client.types.SystemConfigSource;
import dev.heddle.client.types.SystemErrorStatus;
import dev.heddle.client.types.TerminalInteractionNotification;
import dev.heddle.client.types.TextElement;
import dev.heddle.client.types.TextInput;
import dev.heddle.client.types.TextPosition;
import dev.heddle.client.types.TextRange;
import dev.heddle.client.types.ThreadActiveFlag;
import dev.heddle.client.types.ThreadArchiveParams;
import dev.heddle.client.types.ThreadArchiveResponse;
import dev.heddle.client.types.ThreadArchivedNotification;
import dev.heddle.client.types.ThreadAttachmentOperation;
import dev.heddle.client.types.ThreadAttachmentUpdatedNotification;
import dev.heddle.client.types.ThreadClosedNotification;
import dev.heddle.client.types.ThreadCompactStartParams;
import dev.heddle.client.types.ThreadCompactStartResponse;
import dev.heddle.client.types.ThreadDeleteParams;
import dev.heddle.client.types.ThreadDeleteResponse;
import dev.heddle.client.types.ThreadDeletedNotification;
import dev.heddle.client.types.ThreadErrorData;
import dev.heddle.client.types.ThreadForkParams;
import dev.heddle.client.types.ThreadForkResponse;
import dev.heddle.client.types.ThreadGoal;
import dev.heddle.client.types.ThreadGoalClearedNotification;
import dev.heddle.client.types.ThreadGoalStatus;
import dev.heddle.client.types.ThreadGoalUpdatedNotification;
import dev.heddle.client.types.ThreadHistoryMode;
import dev.heddle.client.types.ThreadInfo;
import dev.heddle.client.types.ThreadInjectItemsParams;
import dev.heddle.client.types.ThreadInjectItemsResponse;
import dev.heddle.client.types.ThreadItem;
import dev.heddle.client.types.ThreadItemEntry;
import dev.heddle.client.types.ThreadItemOutputDeferral;
import dev.heddle.client.types.ThreadItemsListAnchor;
import dev.heddle.client.types.ThreadItemsListCursor;
import dev.heddle.client.types.ThreadItemsListParams;
import dev.heddle.client.types.ThreadItemsListResponse;
import dev.heddle.client.types.ThreadListParams;
import dev.heddle.client.types.ThreadListResponse;
import dev.heddle.client.types.ThreadLoadedListParams;
import dev.heddle.client.types.ThreadLoadedListResponse;
import dev.heddle.client.types.ThreadMetadataGitInfoUpdateParams;
import dev.heddle.client.types.ThreadMetadataUpdateParams;
import dev.heddle.client.types.ThreadMetadataUpdateResponse;
import dev.heddle.client.types.ThreadNameUpdatedNotification;
import dev.heddle.client.types.ThreadPredictionResult;
import dev.heddle.client.types.ThreadPredictionUpdatedNotification;
import dev.heddle.client.types.ThreadProjectUpdatedNotification;
import dev.heddle.client.types.ThreadQueueChangedNotification;
import dev.heddle.client.types.ThreadReadParams;
import dev.heddle.client.types.ThreadReadResponse;
import dev.heddle.client.types.ThreadReadState;
import dev.heddle.client.types.ThreadReadStateChangedNotification;
import dev.heddle.client.types.ThreadResumeParams;
import dev.heddle.client.types.ThreadResumeResponse;
import dev.heddle.client.types.ThreadRevertParams;
import dev.heddle.client.types.ThreadRevertResponse;
import dev.heddle.client.types.ThreadRevertedNotification;
import dev.heddle.client.types.ThreadSection;
import dev.heddle.client.types.ThreadSectionAppearance;
import dev.heddle.client.types.ThreadSectionChangedNotification;
import dev.heddle.client.types.ThreadSetNameParams;
import dev.heddle.client.types.ThreadSetNameResponse;
import dev.heddle.client.types.ThreadSettings;
import dev.heddle.client.types.ThreadSettingsUpdatedNotification;
import dev.heddle.client.types.ThreadShellCommandParams;
import dev.heddle.client.types.ThreadShellCommandResponse;
import dev.heddle.client.types.ThreadSortKey;
import dev.heddle.client.types.ThreadSourceKind;
import dev.heddle.client.types.ThreadStartParams;
import dev.heddle.client.types.ThreadStartResponse;
import dev.heddle.client.types.ThreadStartSource;
import dev.heddle.client.types.ThreadStartedNotification;
import dev.heddle.client.types.ThreadStatus;
import dev.heddle.client.types.ThreadStatusChangedNotification;
import dev.heddle.client.types.ThreadTokenUsage;
import dev.heddle.client.types.ThreadTokenUsageUpdatedNotification;
import dev.heddle.client.types.ThreadTurnsListParams;
import dev.heddle.client.types.ThreadTurnsListResponse;
import dev.heddle.client.types.ThreadUnarchiveParams;
import dev.heddle.client.types.ThreadUnarchiveResponse;
import dev.heddle.client.types.ThreadUnarchivedNotification;
import dev.heddle.client.types.ThreadUnreadPosition;
import dev.heddle.client.types.ThreadUnsubscribeParams;
import dev.heddle.client.types.ThreadUnsubscribeResponse;
import dev.heddle.client.types.ThreadUnsubscribeStatus;
import dev.heddle.client.types.TmpdirFileSystemSpecialPath;
import dev.heddle.client.types.TokenUsageBreakdown;
import dev.heddle.client.types.ToolRequestUserInputAnswer;
import dev.heddle.client.types.ToolRequestUserInputOption;
import dev.heddle.client.types.ToolRequestUserInputParams;
import dev.heddle.client.types.ToolRequestUserInputQuestion;
import dev.heddle.client.types.ToolRequestUserInputResponse;
import dev.heddle.client.types.ToolsConfig;
import dev.heddle.client.types.Turn;
import dev.heddle.client.types.TurnCompletedNotification;
import dev.heddle.client.types.TurnDiffUpdatedNotification;
import dev.heddle.client.types.TurnError;
import dev.heddle.client.types.TurnErrorData;
import dev.heddle.client.types.TurnInterruptParams;
import dev.heddle.client.types.TurnInterruptResponse;
import dev.heddle.client.types.TurnItemsView;
import dev.heddle.client.types.TurnModerationMetadataNotification;
import dev.heddle.client.types.TurnPlanStep;
import dev.heddle.client.types.TurnPlanStepStatus;
import dev.heddle.client.types.TurnPlanUpdatedNotification;
import dev.heddle.client.types.TurnStartParams;
import dev.heddle.client.types.TurnStartResponse;
import dev.heddle.client.types.TurnStartedNotification;
import dev.heddle.client.types.TurnStatus;
import dev.heddle.client.types.TurnSteerParams;
import dev.heddle.client.types.TurnSteerResponse;
import dev.heddle.client.types.TurnToolOutput;
import dev.heddle.client.types.UncommittedChangesTarget;
import dev.heddle.client.types.UnknownAction;
import dev.heddle.client.types.UnknownFileSystemSpecialPath;
import dev.heddle.client.types.UnknownParsedCommand;
import dev.heddle.client.types.UnreadThreadStart;
import dev.heddle.client.types.UnreadTurn;
import dev.heddle.client.types.UnsupportedVersionData;
import dev.heddle.client.types.UpdateFileChange;
import dev.heddle.client.types.UpdatedFile;
import dev.heddle.client.types.UrlElicitation;
import dev.heddle.client.types.UserConfigSource;
import dev.heddle.client.types.UserInput;
import dev.heddle.client.types.UserMessageItem;
import dev.heddle.client.types.WarningNotification;
import dev.heddle.client.types.WebSearchAction;
import dev.heddle.client.types.WebSearchContextSize;
import dev.heddle.client.types.WebSearchFindInPage;
import dev.heddle.client.types.WebSearchForPages;
import dev.heddle.client.types.WebSearchItem;
import dev.heddle.client.types.WebSearchLocation;
import dev.heddle.client.types.WebSearchMode;
import dev.heddle.client.types.WebSearchOpenPage;
import dev.heddle.client.types.WebSearchOther;
import dev.heddle.client.types.WebSearchToolConfig;
import dev.heddle.client.types.WindowsSandboxImplementation;
import dev.heddle.client.types.WorkingFolderFilter;
import dev.heddle.client.types.WorkspaceWritePolicy;
import dev.heddle.client.types.WriteStatus;
import java.util.HashMap;
import java.util.Map;

/** Every type of the protocol, with what reads and writes it. */
@SuppressWarnings("deprecation")
final class TypeTable {
  private TypeTable() {}

  static Map<String, Coding<?>> all() {
    Map<String, Coding<?>> types = new HashMap<>();
    accounts(types);
    approvals(types);
    commands(types);
    config(types);
    files(types);
    handshake(types);
    hooks(types);
    items(types);
    functionCall(types);
    mcpTool(types);
    dynamicTool(types);
    webSearch(types);
    itemsCalls(types);
    mcp(types);
    models(types);
    policy(types);
    reviews(types);
    search(types);
    skills(types);
    threadsCalls(types);
    threads(types);
    turns(types);
    wire(types);
    return types;
  }

  private static void accounts(Map<String, Coding<?>> types) {
    types.put(
        "GetAccountParams", new Coding<>(GetAccountParams::fromJson, GetAccountParams::toJson));
    types.put(
        "GetAccountResponse",
        new Coding<>(GetAccountResponse::fromJson, GetAccountResponse::toJson));
    types.put("Account", new Coding<>(Account::fromJson, Account::toJson));
    types.put("ApiKeyAccount", new Coding<>(ApiKeyAccount::fromJson, ApiKeyAccount::toJson));
    types.put("ChatgptAccount", new Coding<>(ChatgptAccount::fromJson, ChatgptAccount::toJson));
    types.put("PlanType", new Coding<>(PlanType::fromJson, PlanType::toJson));
    types.put(
        "AmazonBedrockAccount",
        new Coding<>(AmazonBedrockAccount::fromJson, AmazonBedrockAccount::toJson));
    types.put("GcpAccount", new Coding<>(GcpAccount::fromJson, GcpAccount::toJson));
    types.put(
        "LoginAccountParams",
        new Coding<>(LoginAccountParams::fromJson, LoginAccountParams::toJson));
    types.put("ApiKeyLogin", new Coding<>(ApiKeyLogin::fromJson, ApiKeyLogin::toJson));
    types.put("ChatgptLogin", new Coding<>(ChatgptLogin::fromJson, ChatgptLogin::toJson));
    types.put("LoginAppBrand", new Coding<>(LoginAppBrand::fromJson, LoginAppBrand::toJson));
    types.put("DeviceCodeLogin", new Coding<>(DeviceCodeLogin::fromJson, DeviceCodeLogin::toJson));
    types.put("AuthTokensLogin", new Coding<>(AuthTokensLogin::fromJson, AuthTokensLogin::toJson));
    types.put(
        "LoginAccountResponse",
        new Coding<>(LoginAccountResponse::fromJson, LoginAccountResponse::toJson));
    types.put(
        "ApiKeyLoginResponse",
        new Coding<>(ApiKeyLoginResponse::fromJson, ApiKeyLoginResponse::toJson));
    types.put(
        "ChatgptLoginResponse",
        new Coding<>(ChatgptLoginResponse::fromJson, ChatgptLoginResponse::toJson));
    types.put(
        "DeviceCodeLoginResponse",
        new Coding<>(DeviceCodeLoginResponse::fromJson, DeviceCodeLoginResponse::toJson));
    types.put(
        "AuthTokensLoginResponse",
        new Coding<>(AuthTokensLoginResponse::fromJson, AuthTokensLoginResponse::toJson));
    types.put(
        "CancelLoginAccountParams",
        new Coding<>(CancelLoginAccountParams::fromJson, CancelLoginAccountParams::toJson));
    types.put(
        "CancelLoginAccountResponse",
        new Coding<>(CancelLoginAccountResponse::fromJson, CancelLoginAccountResponse::toJson));
    types.put(
        "CancelLoginAccountStatus",
        new Coding<>(CancelLoginAccountStatus::fromJson, CancelLoginAccountStatus::toJson));
    types.put(
        "LogoutAccountResponse",
        new Coding<>(LogoutAccountResponse::fromJson, LogoutAccountResponse::toJson));
    types.put(
        "ChatgptAuthTokensRefreshParams",
        new Coding<>(
            ChatgptAuthTokensRefreshParams::fromJson, ChatgptAuthTokensRefreshParams::toJson));
    types.put(
        "ChatgptAuthTokensRefreshReason",
        new Coding<>(
            ChatgptAuthTokensRefreshReason::fromJson, ChatgptAuthTokensRefreshReason::toJson));
    types.put(
        "ChatgptAuthTokensRefreshResponse",
        new Coding<>(
            ChatgptAuthTokensRefreshResponse::fromJson, ChatgptAuthTokensRefreshResponse::toJson));
    types.put(
        "AccountLoginCompletedNotification",
        new Coding<>(
            AccountLoginCompletedNotification::fromJson,
            AccountLoginCompletedNotification::toJson));
    types.put(
        "DesktopOnboardingEntrypoint",
        new Coding<>(DesktopOnboardingEntrypoint::fromJson, DesktopOnboardingEntrypoint::toJson));
    types.put(
        "AccountUpdatedNotification",
        new Coding<>(AccountUpdatedNotification::fromJson, AccountUpdatedNotification::toJson));
    types.put("AuthMode", new Coding<>(AuthMode::fromJson, AuthMode::toJson));
  }

  private static void approvals(Map<String, Coding<?>> types) {
    types.put(
        "CommandExecutionRequestApprovalParams",
        new Coding<>(
            CommandExecutionRequestApprovalParams::fromJson,
            CommandExecutionRequestApprovalParams::toJson));
    types.put(
        "CommandExecutionApprovalKind",
        new Coding<>(CommandExecutionApprovalKind::fromJson, CommandExecutionApprovalKind::toJson));
    types.put(
        "NetworkApprovalContext",
        new Coding<>(NetworkApprovalContext::fromJson, NetworkApprovalContext::toJson));
    types.put(
        "NetworkApprovalProtocol",
        new Coding<>(NetworkApprovalProtocol::fromJson, NetworkApprovalProtocol::toJson));
    types.put(
        "NetworkPolicyAmendment",
        new Coding<>(NetworkPolicyAmendment::fromJson, NetworkPolicyAmendment::toJson));
    types.put(
        "NetworkPolicyRuleAction",
        new Coding<>(NetworkPolicyRuleAction::fromJson, NetworkPolicyRuleAction::toJson));
    types.put(
        "CommandExecutionApprovalDecision",
        new Coding<>(
            CommandExecutionApprovalDecision::fromJson, CommandExecutionApprovalDecision::toJson));
    types.put(
        "ExecpolicyAmendment",
        new Coding<>(ExecpolicyAmendment::fromJson, ExecpolicyAmendment::toJson));
    types.put(
        "NetworkPolicyAmendmentChoice",
        new Coding<>(NetworkPolicyAmendmentChoice::fromJson, NetworkPolicyAmendmentChoice::toJson));
    types.put(
        "CommandExecutionRequestApprovalResponse",
        new Coding<>(
            CommandExecutionRequestApprovalResponse::fromJson,
            CommandExecutionRequestApprovalResponse::toJson));
    types.put(
        "FileChangeRequestApprovalParams",
        new Coding<>(
            FileChangeRequestApprovalParams::fromJson, FileChangeRequestApprovalParams::toJson));
    types.put(
        "FileChangeRequestApprovalResponse",
        new Coding<>(
            FileChangeRequestApprovalResponse::fromJson,
            FileChangeRequestApprovalResponse::toJson));
    types.put(
        "FileChangeApprovalDecision",
        new Coding<>(FileChangeApprovalDecision::fromJson, FileChangeApprovalDecision::toJson));
    types.put(
        "PermissionsRequestApprovalParams",
        new Coding<>(
            PermissionsRequestApprovalParams::fromJson, PermissionsRequestApprovalParams::toJson));
    types.put(
        "PermissionsRequestApprovalResponse",
        new Coding<>(
            PermissionsRequestApprovalResponse::fromJson,
            PermissionsRequestApprovalResponse::toJson));
    types.put(
        "PermissionGrantScope",
        new Coding<>(PermissionGrantScope::fromJson, PermissionGrantScope::toJson));
    types.put(
        "ToolRequestUserInputParams",
        new Coding<>(ToolRequestUserInputParams::fromJson, ToolRequestUserInputParams::toJson));
    types.put(
        "ToolRequestUserInputQuestion",
        new Coding<>(ToolRequestUserInputQuestion::fromJson, ToolRequestUserInputQuestion::toJson));
    types.put(
        "ToolRequestUserInputOption",
        new Coding<>(ToolRequestUserInputOption::fromJson, ToolRequestUserInputOption::toJson));
    types.put(
        "ToolRequestUserInputResponse",
        new Coding<>(ToolRequestUserInputResponse::fromJson, ToolRequestUserInputResponse::toJson));
    types.put(
        "ToolRequestUserInputAnswer",
        new Coding<>(ToolRequestUserInputAnswer::fromJson, ToolRequestUserInputAnswer::toJson));
    types.put(
        "ExecCommandApprovalParams",
        new Coding<>(ExecCommandApprovalParams::fromJson, ExecCommandApprovalParams::toJson));
    types.put("ParsedCommand", new Coding<>(ParsedCommand::fromJson, ParsedCommand::toJson));
    types.put(
        "ReadParsedCommand", new Coding<>(ReadParsedCommand::fromJson, ReadParsedCommand::toJson));
    types.put(
        "ListFilesParsedCommand",
        new Coding<>(ListFilesParsedCommand::fromJson, ListFilesParsedCommand::toJson));
    types.put(
        "SearchParsedCommand",
        new Coding<>(SearchParsedCommand::fromJson, SearchParsedCommand::toJson));
    types.put(
        "UnknownParsedCommand",
        new Coding<>(UnknownParsedCommand::fromJson, UnknownParsedCommand::toJson));
    types.put(
        "ExecCommandApprovalResponse",
        new Coding<>(ExecCommandApprovalResponse::fromJson, ExecCommandApprovalResponse::toJson));
    types.put("ReviewDecision", new Coding<>(ReviewDecision::fromJson, ReviewDecision::toJson));
    types.put(
        "ApprovedExecpolicyAmendment",
        new Coding<>(ApprovedExecpolicyAmendment::fromJson, ApprovedExecpolicyAmendment::toJson));
    types.put(
        "ApprovedNetworkPolicyAmendment",
        new Coding<>(
            ApprovedNetworkPolicyAmendment::fromJson, ApprovedNetworkPolicyAmendment::toJson));
    types.put("DeniedReview", new Coding<>(DeniedReview::fromJson, DeniedReview::toJson));
    types.put(
        "ApplyPatchApprovalParams",
        new Coding<>(ApplyPatchApprovalParams::fromJson, ApplyPatchApprovalParams::toJson));
    types.put("FileChange", new Coding<>(FileChange::fromJson, FileChange::toJson));
    types.put("AddFileChange", new Coding<>(AddFileChange::fromJson, AddFileChange::toJson));
    types.put(
        "DeleteFileChange", new Coding<>(DeleteFileChange::fromJson, DeleteFileChange::toJson));
    types.put(
        "UpdateFileChange", new Coding<>(UpdateFileChange::fromJson, UpdateFileChange::toJson));
    types.put(
        "ApplyPatchApprovalResponse",
        new Coding<>(ApplyPatchApprovalResponse::fromJson, ApplyPatchApprovalResponse::toJson));
    types.put(
        "ServerRequestResolvedNotification",
        new Coding<>(
            ServerRequestResolvedNotification::fromJson,
            ServerRequestResolvedNotification::toJson));
    types.put(
        "ItemGuardianApprovalReviewStartedNotification",
        new Coding<>(
            ItemGuardianApprovalReviewStartedNotification::fromJson,
            ItemGuardianApprovalReviewStartedNotification::toJson));
    types.put(
        "GuardianApprovalReviewAction",
        new Coding<>(GuardianApprovalReviewAction::fromJson, GuardianApprovalReviewAction::toJson));
    types.put("ReviewedCommand", new Coding<>(ReviewedCommand::fromJson, ReviewedCommand::toJson));
    types.put(
        "GuardianCommandSource",
        new Coding<>(GuardianCommandSource::fromJson, GuardianCommandSource::toJson));
    types.put("ReviewedExecve", new Coding<>(ReviewedExecve::fromJson, ReviewedExecve::toJson));
    types.put(
        "ReviewedWriteStdin",
        new Coding<>(ReviewedWriteStdin::fromJson, ReviewedWriteStdin::toJson));
    types.put(
        "ReviewedApplyPatch",
        new Coding<>(ReviewedApplyPatch::fromJson, ReviewedApplyPatch::toJson));
    types.put(
        "ReviewedNetworkAccess",
        new Coding<>(ReviewedNetworkAccess::fromJson, ReviewedNetworkAccess::toJson));
    types.put(
        "ReviewedMcpToolCall",
        new Coding<>(ReviewedMcpToolCall::fromJson, ReviewedMcpToolCall::toJson));
    types.put(
        "ReviewedRequestPermissions",
        new Coding<>(ReviewedRequestPermissions::fromJson, ReviewedRequestPermissions::toJson));
    types.put(
        "GuardianApprovalReview",
        new Coding<>(GuardianApprovalReview::fromJson, GuardianApprovalReview::toJson));
    types.put(
        "GuardianApprovalReviewStatus",
        new Coding<>(GuardianApprovalReviewStatus::fromJson, GuardianApprovalReviewStatus::toJson));
    types.put(
        "GuardianRiskLevel", new Coding<>(GuardianRiskLevel::fromJson, GuardianRiskLevel::toJson));
    types.put(
        "GuardianUserAuthorization",
        new Coding<>(GuardianUserAuthorization::fromJson, GuardianUserAuthorization::toJson));
    types.put(
        "ItemGuardianApprovalReviewCompletedNotification",
        new Coding<>(
            ItemGuardianApprovalReviewCompletedNotification::fromJson,
            ItemGuardianApprovalReviewCompletedNotification::toJson));
    types.put(
        "AutoReviewDecisionSource",
        new Coding<>(AutoReviewDecisionSource::fromJson, AutoReviewDecisionSource::toJson));
    types.put(
        "StrictReviewRequiredNotification",
        new Coding<>(
            StrictReviewRequiredNotification::fromJson, StrictReviewRequiredNotification::toJson));
  }

  private static void commands(Map<String, Coding<?>> types) {
    types.put(
        "CommandExecParams", new Coding<>(CommandExecParams::fromJson, CommandExecParams::toJson));
    types.put(
        "CommandExecTerminalSize",
        new Coding<>(CommandExecTerminalSize::fromJson, CommandExecTerminalSize::toJson));
    types.put(
        "CommandExecResponse",
        new Coding<>(CommandExecResponse::fromJson, CommandExecResponse::toJson));
    types.put(
        "CommandExecWriteParams",
        new Coding<>(CommandExecWriteParams::fromJson, CommandExecWriteParams::toJson));
    types.put(
        "CommandExecWriteResponse",
        new Coding<>(CommandExecWriteResponse::fromJson, CommandExecWriteResponse::toJson));
    types.put(
        "CommandExecResizeParams",
        new Coding<>(CommandExecResizeParams::fromJson, CommandExecResizeParams::toJson));
    types.put(
        "CommandExecResizeResponse",
        new Coding<>(CommandExecResizeResponse::fromJson, CommandExecResizeResponse::toJson));
    types.put(
        "CommandExecTerminateParams",
        new Coding<>(CommandExecTerminateParams::fromJson, CommandExecTerminateParams::toJson));
    types.put(
        "CommandExecTerminateResponse",
        new Coding<>(CommandExecTerminateResponse::fromJson, CommandExecTerminateResponse::toJson));
    types.put(
        "CommandExecOutputDeltaNotification",
        new Coding<>(
            CommandExecOutputDeltaNotification::fromJson,
            CommandExecOutputDeltaNotification::toJson));
    types.put(
        "CommandExecOutputStream",
        new Coding<>(CommandExecOutputStream::fromJson, CommandExecOutputStream::toJson));
  }

  private static void config(Map<String, Coding<?>> types) {
    types.put(
        "ConfigReadParams", new Coding<>(ConfigReadParams::fromJson, ConfigReadParams::toJson));
    types.put(
        "ConfigReadResponse",
        new Coding<>(ConfigReadResponse::fromJson, ConfigReadResponse::toJson));
    types.put("Config", new Coding<>(Config::fromJson, Config::toJson));
    types.put("ModelVerbosity", new Coding<>(ModelVerbosity::fromJson, ModelVerbosity::toJson));
    types.put("WebSearchMode", new Coding<>(WebSearchMode::fromJson, WebSearchMode::toJson));
    types.put(
        "AutoCompactTokenLimitScope",
        new Coding<>(AutoCompactTokenLimitScope::fromJson, AutoCompactTokenLimitScope::toJson));
    types.put(
        "SandboxWorkspaceWrite",
        new Coding<>(SandboxWorkspaceWrite::fromJson, SandboxWorkspaceWrite::toJson));
    types.put("ToolsConfig", new Coding<>(ToolsConfig::fromJson, ToolsConfig::toJson));
    types.put(
        "WebSearchToolConfig",
        new Coding<>(WebSearchToolConfig::fromJson, WebSearchToolConfig::toJson));
    types.put(
        "WebSearchContextSize",
        new Coding<>(WebSearchContextSize::fromJson, WebSearchContextSize::toJson));
    types.put(
        "WebSearchLocation", new Coding<>(WebSearchLocation::fromJson, WebSearchLocation::toJson));
    types.put(
        "ForcedLoginMethod", new Coding<>(ForcedLoginMethod::fromJson, ForcedLoginMethod::toJson));
    types.put(
        "ForcedChatgptWorkspaceIds",
        new Coding<>(ForcedChatgptWorkspaceIds::fromJson, ForcedChatgptWorkspaceIds::toJson));
    types.put(
        "ConfigLayerMetadata",
        new Coding<>(ConfigLayerMetadata::fromJson, ConfigLayerMetadata::toJson));
    types.put(
        "ConfigLayerSource", new Coding<>(ConfigLayerSource::fromJson, ConfigLayerSource::toJson));
    types.put(
        "PackagedDefaultsConfigSource",
        new Coding<>(PackagedDefaultsConfigSource::fromJson, PackagedDefaultsConfigSource::toJson));
    types.put("MdmConfigSource", new Coding<>(MdmConfigSource::fromJson, MdmConfigSource::toJson));
    types.put(
        "SystemConfigSource",
        new Coding<>(SystemConfigSource::fromJson, SystemConfigSource::toJson));
    types.put(
        "EnterpriseConfigSource",
        new Coding<>(EnterpriseConfigSource::fromJson, EnterpriseConfigSource::toJson));
    types.put(
        "UserConfigSource", new Coding<>(UserConfigSource::fromJson, UserConfigSource::toJson));
    types.put(
        "ProjectConfigSource",
        new Coding<>(ProjectConfigSource::fromJson, ProjectConfigSource::toJson));
    types.put(
        "SessionFlagsConfigSource",
        new Coding<>(SessionFlagsConfigSource::fromJson, SessionFlagsConfigSource::toJson));
    types.put(
        "LegacyManagedFileConfigSource",
        new Coding<>(
            LegacyManagedFileConfigSource::fromJson, LegacyManagedFileConfigSource::toJson));
    types.put(
        "LegacyManagedMdmConfigSource",
        new Coding<>(LegacyManagedMdmConfigSource::fromJson, LegacyManagedMdmConfigSource::toJson));
    types.put("ConfigLayer", new Coding<>(ConfigLayer::fromJson, ConfigLayer::toJson));
    types.put(
        "ConfigValueWriteParams",
        new Coding<>(ConfigValueWriteParams::fromJson, ConfigValueWriteParams::toJson));
    types.put("MergeStrategy", new Coding<>(MergeStrategy::fromJson, MergeStrategy::toJson));
    types.put(
        "ConfigWriteResponse",
        new Coding<>(ConfigWriteResponse::fromJson, ConfigWriteResponse::toJson));
    types.put("WriteStatus", new Coding<>(WriteStatus::fromJson, WriteStatus::toJson));
    types.put(
        "OverriddenMetadata",
        new Coding<>(OverriddenMetadata::fromJson, OverriddenMetadata::toJson));
    types.put(
        "ConfigBatchWriteParams",
        new Coding<>(ConfigBatchWriteParams::fromJson, ConfigBatchWriteParams::toJson));
    types.put("ConfigEdit", new Coding<>(ConfigEdit::fromJson, ConfigEdit::toJson));
    types.put(
        "ConfigRequirementsReadResponse",
        new Coding<>(
            ConfigRequirementsReadResponse::fromJson, ConfigRequirementsReadResponse::toJson));
    types.put(
        "ConfigRequirements",
        new Coding<>(ConfigRequirements::fromJson, ConfigRequirements::toJson));
    types.put(
        "AutoReviewRequirements",
        new Coding<>(AutoReviewRequirements::fromJson, AutoReviewRequirements::toJson));
    types.put(
        "WindowsSandboxImplementation",
        new Coding<>(WindowsSandboxImplementation::fromJson, WindowsSandboxImplementation::toJson));
    types.put(
        "ModelsRequirements",
        new Coding<>(ModelsRequirements::fromJson, ModelsRequirements::toJson));
    types.put(
        "NewThreadModelDefaults",
        new Coding<>(NewThreadModelDefaults::fromJson, NewThreadModelDefaults::toJson));
    types.put(
        "CliAuthCredentialsStoreMode",
        new Coding<>(CliAuthCredentialsStoreMode::fromJson, CliAuthCredentialsStoreMode::toJson));
    types.put(
        "ConfigWarningNotification",
        new Coding<>(ConfigWarningNotification::fromJson, ConfigWarningNotification::toJson));
    types.put("TextRange", new Coding<>(TextRange::fromJson, TextRange::toJson));
    types.put("TextPosition", new Coding<>(TextPosition::fromJson, TextPosition::toJson));
  }

  private static void files(Map<String, Coding<?>> types) {
    types.put(
        "FsReadFileParams", new Coding<>(FsReadFileParams::fromJson, FsReadFileParams::toJson));
    types.put(
        "FsReadFileResponse",
        new Coding<>(FsReadFileResponse::fromJson, FsReadFileResponse::toJson));
    types.put(
        "FsWriteFileParams", new Coding<>(FsWriteFileParams::fromJson, FsWriteFileParams::toJson));
    types.put(
        "FsWriteFileResponse",
        new Coding<>(FsWriteFileResponse::fromJson, FsWriteFileResponse::toJson));
    types.put(
        "FsGetMetadataParams",
        new Coding<>(FsGetMetadataParams::fromJson, FsGetMetadataParams::toJson));
    types.put(
        "FsGetMetadataResponse",
        new Coding<>(FsGetMetadataResponse::fromJson, FsGetMetadataResponse::toJson));
    types.put(
        "FsReadDirectoryParams",
        new Coding<>(FsReadDirectoryParams::fromJson, FsReadDirectoryParams::toJson));
    types.put(
        "FsReadDirectoryResponse",
        new Coding<>(FsReadDirectoryResponse::fromJson, FsReadDirectoryResponse::toJson));
    types.put(
        "FsReadDirectoryEntry",
        new Coding<>(FsReadDirectoryEntry::fromJson, FsReadDirectoryEntry::toJson));
    types.put(
        "FsCreateDirectoryParams",
        new Coding<>(FsCreateDirectoryParams::fromJson, FsCreateDirectoryParams::toJson));
    types.put(
        "FsCreateDirectoryResponse",
        new Coding<>(FsCreateDirectoryResponse::fromJson, FsCreateDirectoryResponse::toJson));
    types.put("FsCopyParams", new Coding<>(FsCopyParams::fromJson, FsCopyParams::toJson));
    types.put("FsCopyResponse", new Coding<>(FsCopyResponse::fromJson, FsCopyResponse::toJson));
    types.put("FsRemoveParams", new Coding<>(FsRemoveParams::fromJson, FsRemoveParams::toJson));
    types.put(
        "FsRemoveResponse", new Coding<>(FsRemoveResponse::fromJson, FsRemoveResponse::toJson));
    types.put("FsWatchParams", new Coding<>(FsWatchParams::fromJson, FsWatchParams::toJson));
    types.put("FsWatchResponse", new Coding<>(FsWatchResponse::fromJson, FsWatchResponse::toJson));
    types.put("FsUnwatchParams", new Coding<>(FsUnwatchParams::fromJson, FsUnwatchParams::toJson));
    types.put(
        "FsUnwatchResponse", new Coding<>(FsUnwatchResponse::fromJson, FsUnwatchResponse::toJson));
    types.put(
        "FsChangedNotification",
        new Coding<>(FsChangedNotification::fromJson, FsChangedNotification::toJson));
  }

  private static void handshake(Map<String, Coding<?>> types) {
    types.put(
        "InitializeParams", new Coding<>(InitializeParams::fromJson, InitializeParams::toJson));
    types.put("ClientInfo", new Coding<>(ClientInfo::fromJson, ClientInfo::toJson));
    types.put(
        "InitializeCapabilities",
        new Coding<>(InitializeCapabilities::fromJson, InitializeCapabilities::toJson));
    types.put(
        "InitializeResponse",
        new Coding<>(InitializeResponse::fromJson, InitializeResponse::toJson));
  }

  private static void hooks(Map<String, Coding<?>> types) {
    types.put("HooksListParams", new Coding<>(HooksListParams::fromJson, HooksListParams::toJson));
    types.put(
        "HooksListResponse", new Coding<>(HooksListResponse::fromJson, HooksListResponse::toJson));
    types.put("HooksListEntry", new Coding<>(HooksListEntry::fromJson, HooksListEntry::toJson));
    types.put("HookMetadata", new Coding<>(HookMetadata::fromJson, HookMetadata::toJson));
    types.put(
        "CommandHookMetadata",
        new Coding<>(CommandHookMetadata::fromJson, CommandHookMetadata::toJson));
    types.put("HookEventName", new Coding<>(HookEventName::fromJson, HookEventName::toJson));
    types.put("HookSource", new Coding<>(HookSource::fromJson, HookSource::toJson));
    types.put("HookTrustStatus", new Coding<>(HookTrustStatus::fromJson, HookTrustStatus::toJson));
    types.put(
        "McpToolHookMetadata",
        new Coding<>(McpToolHookMetadata::fromJson, McpToolHookMetadata::toJson));
    types.put(
        "PromptHookMetadata",
        new Coding<>(PromptHookMetadata::fromJson, PromptHookMetadata::toJson));
    types.put(
        "AgentHookMetadata", new Coding<>(AgentHookMetadata::fromJson, AgentHookMetadata::toJson));
    types.put("HookErrorInfo", new Coding<>(HookErrorInfo::fromJson, HookErrorInfo::toJson));
    types.put(
        "HookStartedNotification",
        new Coding<>(HookStartedNotification::fromJson, HookStartedNotification::toJson));
    types.put("HookRunSummary", new Coding<>(HookRunSummary::fromJson, HookRunSummary::toJson));
    types.put("HookHandlerType", new Coding<>(HookHandlerType::fromJson, HookHandlerType::toJson));
    types.put(
        "HookExecutionMode", new Coding<>(HookExecutionMode::fromJson, HookExecutionMode::toJson));
    types.put("HookScope", new Coding<>(HookScope::fromJson, HookScope::toJson));
    types.put("HookRunStatus", new Coding<>(HookRunStatus::fromJson, HookRunStatus::toJson));
    types.put("HookOutputEntry", new Coding<>(HookOutputEntry::fromJson, HookOutputEntry::toJson));
    types.put(
        "HookOutputEntryKind",
        new Coding<>(HookOutputEntryKind::fromJson, HookOutputEntryKind::toJson));
    types.put(
        "HookCompletedNotification",
        new Coding<>(HookCompletedNotification::fromJson, HookCompletedNotification::toJson));
  }

  private static void items(Map<String, Coding<?>> types) {
    types.put("ThreadItem", new Coding<>(ThreadItem::fromJson, ThreadItem::toJson));
    types.put("UserMessageItem", new Coding<>(UserMessageItem::fromJson, UserMessageItem::toJson));
    types.put("HookPromptItem", new Coding<>(HookPromptItem::fromJson, HookPromptItem::toJson));
    types.put(
        "HookPromptFragment",
        new Coding<>(HookPromptFragment::fromJson, HookPromptFragment::toJson));
    types.put(
        "AgentMessageItem", new Coding<>(AgentMessageItem::fromJson, AgentMessageItem::toJson));
    types.put("MessagePhase", new Coding<>(MessagePhase::fromJson, MessagePhase::toJson));
    types.put("MemoryCitation", new Coding<>(MemoryCitation::fromJson, MemoryCitation::toJson));
    types.put(
        "MemoryCitationEntry",
        new Coding<>(MemoryCitationEntry::fromJson, MemoryCitationEntry::toJson));
    types.put(
        "AgentMessageModeration",
        new Coding<>(AgentMessageModeration::fromJson, AgentMessageModeration::toJson));
    types.put(
        "AgentMessageDisplay",
        new Coding<>(AgentMessageDisplay::fromJson, AgentMessageDisplay::toJson));
    types.put(
        "AgentMessageDelivery",
        new Coding<>(AgentMessageDelivery::fromJson, AgentMessageDelivery::toJson));
    types.put(
        "AsyncUserInputQuestion",
        new Coding<>(AsyncUserInputQuestion::fromJson, AsyncUserInputQuestion::toJson));
    types.put("PlanItem", new Coding<>(PlanItem::fromJson, PlanItem::toJson));
    types.put("ReasoningItem", new Coding<>(ReasoningItem::fromJson, ReasoningItem::toJson));
    types.put(
        "CommandExecutionItem",
        new Coding<>(CommandExecutionItem::fromJson, CommandExecutionItem::toJson));
    types.put(
        "CommandExecutionSource",
        new Coding<>(CommandExecutionSource::fromJson, CommandExecutionSource::toJson));
    types.put(
        "CommandExecutionStatus",
        new Coding<>(CommandExecutionStatus::fromJson, CommandExecutionStatus::toJson));
    types.put("CommandAction", new Coding<>(CommandAction::fromJson, CommandAction::toJson));
    types.put("ReadAction", new Coding<>(ReadAction::fromJson, ReadAction::toJson));
    types.put("ListFilesAction", new Coding<>(ListFilesAction::fromJson, ListFilesAction::toJson));
    types.put("SearchAction", new Coding<>(SearchAction::fromJson, SearchAction::toJson));
    types.put("UnknownAction", new Coding<>(UnknownAction::fromJson, UnknownAction::toJson));
    types.put("FileChangeItem", new Coding<>(FileChangeItem::fromJson, FileChangeItem::toJson));
    types.put(
        "FileUpdateChange", new Coding<>(FileUpdateChange::fromJson, FileUpdateChange::toJson));
    types.put("PatchChangeKind", new Coding<>(PatchChangeKind::fromJson, PatchChangeKind::toJson));
    types.put("AddedFile", new Coding<>(AddedFile::fromJson, AddedFile::toJson));
    types.put("DeletedFile", new Coding<>(DeletedFile::fromJson, DeletedFile::toJson));
    types.put("UpdatedFile", new Coding<>(UpdatedFile::fromJson, UpdatedFile::toJson));
    types.put(
        "PatchApplyStatus", new Coding<>(PatchApplyStatus::fromJson, PatchApplyStatus::toJson));
    types.put("McpAppUi", new Coding<>(McpAppUi::fromJson, McpAppUi::toJson));
    types.put(
        "McpAppDisplayMode", new Coding<>(McpAppDisplayMode::fromJson, McpAppDisplayMode::toJson));
    types.put(
        "CollabAgentToolCallItem",
        new Coding<>(CollabAgentToolCallItem::fromJson, CollabAgentToolCallItem::toJson));
    types.put("CollabAgentTool", new Coding<>(CollabAgentTool::fromJson, CollabAgentTool::toJson));
    types.put(
        "CollabAgentToolCallStatus",
        new Coding<>(CollabAgentToolCallStatus::fromJson, CollabAgentToolCallStatus::toJson));
    types.put(
        "CollabAgentState", new Coding<>(CollabAgentState::fromJson, CollabAgentState::toJson));
    types.put(
        "CollabAgentStatus", new Coding<>(CollabAgentStatus::fromJson, CollabAgentStatus::toJson));
    types.put(
        "SubAgentActivityItem",
        new Coding<>(SubAgentActivityItem::fromJson, SubAgentActivityItem::toJson));
    types.put(
        "SubAgentActivityKind",
        new Coding<>(SubAgentActivityKind::fromJson, SubAgentActivityKind::toJson));
    types.put("ImageViewItem", new Coding<>(ImageViewItem::fromJson, ImageViewItem::toJson));
    types.put(
        "ImageGenerationItem",
        new Coding<>(ImageGenerationItem::fromJson, ImageGenerationItem::toJson));
    types.put(
        "ImageGenerationInputImage",
        new Coding<>(ImageGenerationInputImage::fromJson, ImageGenerationInputImage::toJson));
    types.put(
        "ImageGenerationFailure",
        new Coding<>(ImageGenerationFailure::fromJson, ImageGenerationFailure::toJson));
    types.put(
        "ImageUsageLimitExceeded",
        new Coding<>(ImageUsageLimitExceeded::fromJson, ImageUsageLimitExceeded::toJson));
    types.put("SleepItem", new Coding<>(SleepItem::fromJson, SleepItem::toJson));
    types.put(
        "EnteredReviewModeItem",
        new Coding<>(EnteredReviewModeItem::fromJson, EnteredReviewModeItem::toJson));
    types.put(
        "ExitedReviewModeItem",
        new Coding<>(ExitedReviewModeItem::fromJson, ExitedReviewModeItem::toJson));
    types.put(
        "ContextCompactionItem",
        new Coding<>(ContextCompactionItem::fromJson, ContextCompactionItem::toJson));
  }

  private static void functionCall(Map<String, Coding<?>> types) {
    types.put(
        "FunctionCallOutputItem",
        new Coding<>(FunctionCallOutputItem::fromJson, FunctionCallOutputItem::toJson));
    types.put(
        "FunctionCallOutputBody",
        new Coding<>(FunctionCallOutputBody::fromJson, FunctionCallOutputBody::toJson));
    types.put(
        "FunctionCallOutputContentItem",
        new Coding<>(
            FunctionCallOutputContentItem::fromJson, FunctionCallOutputContentItem::toJson));
    types.put(
        "FunctionCallOutputText",
        new Coding<>(FunctionCallOutputText::fromJson, FunctionCallOutputText::toJson));
    types.put(
        "FunctionCallOutputImage",
        new Coding<>(FunctionCallOutputImage::fromJson, FunctionCallOutputImage::toJson));
    types.put(
        "FunctionCallOutputAudio",
        new Coding<>(FunctionCallOutputAudio::fromJson, FunctionCallOutputAudio::toJson));
    types.put(
        "FunctionCallOutputEncrypted",
        new Coding<>(FunctionCallOutputEncrypted::fromJson, FunctionCallOutputEncrypted::toJson));
  }

  private static void mcpTool(Map<String, Coding<?>> types) {
    types.put("McpToolCallItem", new Coding<>(McpToolCallItem::fromJson, McpToolCallItem::toJson));
    types.put(
        "McpToolCallStatus", new Coding<>(McpToolCallStatus::fromJson, McpToolCallStatus::toJson));
    types.put(
        "McpToolCallResult", new Coding<>(McpToolCallResult::fromJson, McpToolCallResult::toJson));
    types.put(
        "McpToolCallError", new Coding<>(McpToolCallError::fromJson, McpToolCallError::toJson));
    types.put(
        "McpToolCallAppContext",
        new Coding<>(McpToolCallAppContext::fromJson, McpToolCallAppContext::toJson));
    types.put(
        "McpToolCallProgressNotification",
        new Coding<>(
            McpToolCallProgressNotification::fromJson, McpToolCallProgressNotification::toJson));
  }

  private static void dynamicTool(Map<String, Coding<?>> types) {
    types.put(
        "DynamicToolCallItem",
        new Coding<>(DynamicToolCallItem::fromJson, DynamicToolCallItem::toJson));
    types.put(
        "DynamicToolCallStatus",
        new Coding<>(DynamicToolCallStatus::fromJson, DynamicToolCallStatus::toJson));
    types.put(
        "DynamicToolCallOutputContentItem",
        new Coding<>(
            DynamicToolCallOutputContentItem::fromJson, DynamicToolCallOutputContentItem::toJson));
    types.put("DynamicToolText", new Coding<>(DynamicToolText::fromJson, DynamicToolText::toJson));
    types.put(
        "DynamicToolImage", new Coding<>(DynamicToolImage::fromJson, DynamicToolImage::toJson));
    types.put(
        "DynamicToolAudio", new Coding<>(DynamicToolAudio::fromJson, DynamicToolAudio::toJson));
    types.put(
        "DynamicToolCallParams",
        new Coding<>(DynamicToolCallParams::fromJson, DynamicToolCallParams::toJson));
    types.put(
        "DynamicToolCallResponse",
        new Coding<>(DynamicToolCallResponse::fromJson, DynamicToolCallResponse::toJson));
  }

  private static void webSearch(Map<String, Coding<?>> types) {
    types.put("WebSearchItem", new Coding<>(WebSearchItem::fromJson, WebSearchItem::toJson));
    types.put("WebSearchAction", new Coding<>(WebSearchAction::fromJson, WebSearchAction::toJson));
    types.put(
        "WebSearchForPages", new Coding<>(WebSearchForPages::fromJson, WebSearchForPages::toJson));
    types.put(
        "WebSearchOpenPage", new Coding<>(WebSearchOpenPage::fromJson, WebSearchOpenPage::toJson));
    types.put(
        "WebSearchFindInPage",
        new Coding<>(WebSearchFindInPage::fromJson, WebSearchFindInPage::toJson));
    types.put("WebSearchOther", new Coding<>(WebSearchOther::fromJson, WebSearchOther::toJson));
  }

  private static void itemsCalls(Map<String, Coding<?>> types) {
    types.put(
        "ItemStartedNotification",
        new Coding<>(ItemStartedNotification::fromJson, ItemStartedNotification::toJson));
    types.put(
        "ItemCompletedNotification",
        new Coding<>(ItemCompletedNotification::fromJson, ItemCompletedNotification::toJson));
    types.put(
        "AgentMessageDeltaNotification",
        new Coding<>(
            AgentMessageDeltaNotification::fromJson, AgentMessageDeltaNotification::toJson));
    types.put(
        "PlanDeltaNotification",
        new Coding<>(PlanDeltaNotification::fromJson, PlanDeltaNotification::toJson));
    types.put(
        "ReasoningSummaryPartAddedNotification",
        new Coding<>(
            ReasoningSummaryPartAddedNotification::fromJson,
            ReasoningSummaryPartAddedNotification::toJson));
    types.put(
        "ReasoningSummaryTextDeltaNotification",
        new Coding<>(
            ReasoningSummaryTextDeltaNotification::fromJson,
            ReasoningSummaryTextDeltaNotification::toJson));
    types.put(
        "ReasoningTextDeltaNotification",
        new Coding<>(
            ReasoningTextDeltaNotification::fromJson, ReasoningTextDeltaNotification::toJson));
    types.put(
        "CommandExecutionOutputDeltaNotification",
        new Coding<>(
            CommandExecutionOutputDeltaNotification::fromJson,
            CommandExecutionOutputDeltaNotification::toJson));
    types.put(
        "TerminalInteractionNotification",
        new Coding<>(
            TerminalInteractionNotification::fromJson, TerminalInteractionNotification::toJson));
    types.put(
        "FileChangeOutputDeltaNotification",
        new Coding<>(
            FileChangeOutputDeltaNotification::fromJson,
            FileChangeOutputDeltaNotification::toJson));
    types.put(
        "FileChangePatchUpdatedNotification",
        new Coding<>(
            FileChangePatchUpdatedNotification::fromJson,
            FileChangePatchUpdatedNotification::toJson));
  }

  private static void mcp(Map<String, Coding<?>> types) {
    types.put(
        "ListMcpServerStatusParams",
        new Coding<>(ListMcpServerStatusParams::fromJson, ListMcpServerStatusParams::toJson));
    types.put(
        "McpServerStatusDetail",
        new Coding<>(McpServerStatusDetail::fromJson, McpServerStatusDetail::toJson));
    types.put(
        "ListMcpServerStatusResponse",
        new Coding<>(ListMcpServerStatusResponse::fromJson, ListMcpServerStatusResponse::toJson));
    types.put("McpServerStatus", new Coding<>(McpServerStatus::fromJson, McpServerStatus::toJson));
    types.put("McpServerInfo", new Coding<>(McpServerInfo::fromJson, McpServerInfo::toJson));
    types.put("McpAuthStatus", new Coding<>(McpAuthStatus::fromJson, McpAuthStatus::toJson));
    types.put(
        "McpServerConnectionStatus",
        new Coding<>(McpServerConnectionStatus::fromJson, McpServerConnectionStatus::toJson));
    types.put("McpTool", new Coding<>(McpTool::fromJson, McpTool::toJson));
    types.put("McpResource", new Coding<>(McpResource::fromJson, McpResource::toJson));
    types.put(
        "McpResourceTemplate",
        new Coding<>(McpResourceTemplate::fromJson, McpResourceTemplate::toJson));
    types.put(
        "McpServerRefreshResponse",
        new Coding<>(McpServerRefreshResponse::fromJson, McpServerRefreshResponse::toJson));
    types.put(
        "McpServerOauthLoginParams",
        new Coding<>(McpServerOauthLoginParams::fromJson, McpServerOauthLoginParams::toJson));
    types.put(
        "McpServerOauthClientRegistration",
        new Coding<>(
            McpServerOauthClientRegistration::fromJson, McpServerOauthClientRegistration::toJson));
    types.put(
        "McpServerOauthLoginResponse",
        new Coding<>(McpServerOauthLoginResponse::fromJson, McpServerOauthLoginResponse::toJson));
    types.put(
        "McpServerToolCallParams",
        new Coding<>(McpServerToolCallParams::fromJson, McpServerToolCallParams::toJson));
    types.put(
        "McpServerToolCallResponse",
        new Coding<>(McpServerToolCallResponse::fromJson, McpServerToolCallResponse::toJson));
    types.put(
        "McpResourceReadParams",
        new Coding<>(McpResourceReadParams::fromJson, McpResourceReadParams::toJson));
    types.put(
        "McpResourceReadTarget",
        new Coding<>(McpResourceReadTarget::fromJson, McpResourceReadTarget::toJson));
    types.put(
        "McpResourceReadResponse",
        new Coding<>(McpResourceReadResponse::fromJson, McpResourceReadResponse::toJson));
    types.put(
        "McpResourceContent",
        new Coding<>(McpResourceContent::fromJson, McpResourceContent::toJson));
    types.put(
        "McpTextResourceContent",
        new Coding<>(McpTextResourceContent::fromJson, McpTextResourceContent::toJson));
    types.put(
        "McpBlobResourceContent",
        new Coding<>(McpBlobResourceContent::fromJson, McpBlobResourceContent::toJson));
    types.put(
        "McpServerElicitationRequestParams",
        new Coding<>(
            McpServerElicitationRequestParams::fromJson,
            McpServerElicitationRequestParams::toJson));
    types.put("FormElicitation", new Coding<>(FormElicitation::fromJson, FormElicitation::toJson));
    types.put(
        "McpElicitationSchema",
        new Coding<>(McpElicitationSchema::fromJson, McpElicitationSchema::toJson));
    types.put(
        "McpElicitationPrimitiveSchema",
        new Coding<>(
            McpElicitationPrimitiveSchema::fromJson, McpElicitationPrimitiveSchema::toJson));
    types.put(
        "McpElicitationEnumSchema",
        new Coding<>(McpElicitationEnumSchema::fromJson, McpElicitationEnumSchema::toJson));
    types.put(
        "McpElicitationSingleSelectEnumSchema",
        new Coding<>(
            McpElicitationSingleSelectEnumSchema::fromJson,
            McpElicitationSingleSelectEnumSchema::toJson));
    types.put(
        "McpElicitationUntitledSingleSelectEnumSchema",
        new Coding<>(
            McpElicitationUntitledSingleSelectEnumSchema::fromJson,
            McpElicitationUntitledSingleSelectEnumSchema::toJson));
    types.put(
        "McpElicitationTitledSingleSelectEnumSchema",
        new Coding<>(
            McpElicitationTitledSingleSelectEnumSchema::fromJson,
            McpElicitationTitledSingleSelectEnumSchema::toJson));
    types.put(
        "McpElicitationConstOption",
        new Coding<>(McpElicitationConstOption::fromJson, McpElicitationConstOption::toJson));
    types.put(
        "McpElicitationMultiSelectEnumSchema",
        new Coding<>(
            McpElicitationMultiSelectEnumSchema::fromJson,
            McpElicitationMultiSelectEnumSchema::toJson));
    types.put(
        "McpElicitationUntitledMultiSelectEnumSchema",
        new Coding<>(
            McpElicitationUntitledMultiSelectEnumSchema::fromJson,
            McpElicitationUntitledMultiSelectEnumSchema::toJson));
    types.put(
        "McpElicitationUntitledEnumItems",
        new Coding<>(
            McpElicitationUntitledEnumItems::fromJson, McpElicitationUntitledEnumItems::toJson));
    types.put(
        "McpElicitationTitledMultiSelectEnumSchema",
        new Coding<>(
            McpElicitationTitledMultiSelectEnumSchema::fromJson,
            McpElicitationTitledMultiSelectEnumSchema::toJson));
    types.put(
        "McpElicitationTitledEnumItems",
        new Coding<>(
            McpElicitationTitledEnumItems::fromJson, McpElicitationTitledEnumItems::toJson));
    types.put(
        "McpElicitationLegacyTitledEnumSchema",
        new Coding<>(
            McpElicitationLegacyTitledEnumSchema::fromJson,
            McpElicitationLegacyTitledEnumSchema::toJson));
    types.put(
        "McpElicitationStringSchema",
        new Coding<>(McpElicitationStringSchema::fromJson, McpElicitationStringSchema::toJson));
    types.put(
        "McpElicitationStringFormat",
        new Coding<>(McpElicitationStringFormat::fromJson, McpElicitationStringFormat::toJson));
    types.put(
        "McpElicitationNumberSchema",
        new Coding<>(McpElicitationNumberSchema::fromJson, McpElicitationNumberSchema::toJson));
    types.put(
        "McpElicitationNumberType",
        new Coding<>(McpElicitationNumberType::fromJson, McpElicitationNumberType::toJson));
    types.put(
        "McpElicitationBooleanSchema",
        new Coding<>(McpElicitationBooleanSchema::fromJson, McpElicitationBooleanSchema::toJson));
    types.put("UrlElicitation", new Coding<>(UrlElicitation::fromJson, UrlElicitation::toJson));
    types.put(
        "EarlyExtendedFormElicitation",
        new Coding<>(EarlyExtendedFormElicitation::fromJson, EarlyExtendedFormElicitation::toJson));
    types.put(
        "ExtendedFormElicitation",
        new Coding<>(ExtendedFormElicitation::fromJson, ExtendedFormElicitation::toJson));
    types.put(
        "McpServerElicitationRequestResponse",
        new Coding<>(
            McpServerElicitationRequestResponse::fromJson,
            McpServerElicitationRequestResponse::toJson));
    types.put(
        "McpServerElicitationAction",
        new Coding<>(McpServerElicitationAction::fromJson, McpServerElicitationAction::toJson));
    types.put(
        "McpServerStatusUpdatedNotification",
        new Coding<>(
            McpServerStatusUpdatedNotification::fromJson,
            McpServerStatusUpdatedNotification::toJson));
    types.put(
        "McpServerStartupState",
        new Coding<>(McpServerStartupState::fromJson, McpServerStartupState::toJson));
    types.put(
        "McpServerStartupFailureReason",
        new Coding<>(
            McpServerStartupFailureReason::fromJson, McpServerStartupFailureReason::toJson));
    types.put(
        "McpServerOauthLoginCompletedNotification",
        new Coding<>(
            McpServerOauthLoginCompletedNotification::fromJson,
            McpServerOauthLoginCompletedNotification::toJson));
    types.put(
        "McpServerEventStreamNotification",
        new Coding<>(
            McpServerEventStreamNotification::fromJson, McpServerEventStreamNotification::toJson));
    types.put(
        "McpServerEventNotification",
        new Coding<>(McpServerEventNotification::fromJson, McpServerEventNotification::toJson));
  }

  private static void models(Map<String, Coding<?>> types) {
    types.put("Personality", new Coding<>(Personality::fromJson, Personality::toJson));
    types.put("ReasoningEffort", new Coding<>(ReasoningEffort::fromJson, ReasoningEffort::toJson));
    types.put(
        "CollaborationMode", new Coding<>(CollaborationMode::fromJson, CollaborationMode::toJson));
    types.put("ModeKind", new Coding<>(ModeKind::fromJson, ModeKind::toJson));
    types.put(
        "CollaborationSettings",
        new Coding<>(CollaborationSettings::fromJson, CollaborationSettings::toJson));
    types.put(
        "ReasoningSummary", new Coding<>(ReasoningSummary::fromJson, ReasoningSummary::toJson));
    types.put("ModelListParams", new Coding<>(ModelListParams::fromJson, ModelListParams::toJson));
    types.put(
        "ModelListResponse", new Coding<>(ModelListResponse::fromJson, ModelListResponse::toJson));
    types.put("Model", new Coding<>(Model::fromJson, Model::toJson));
    types.put(
        "ReasoningEffortOption",
        new Coding<>(ReasoningEffortOption::fromJson, ReasoningEffortOption::toJson));
    types.put("InputModality", new Coding<>(InputModality::fromJson, InputModality::toJson));
    types.put(
        "ModelServiceTier", new Coding<>(ModelServiceTier::fromJson, ModelServiceTier::toJson));
    types.put(
        "MultiAgentVersion", new Coding<>(MultiAgentVersion::fromJson, MultiAgentVersion::toJson));
    types.put(
        "ModelAccessPrograms",
        new Coding<>(ModelAccessPrograms::fromJson, ModelAccessPrograms::toJson));
    types.put(
        "ModelAvailabilityNux",
        new Coding<>(ModelAvailabilityNux::fromJson, ModelAvailabilityNux::toJson));
    types.put(
        "ModelUpgradeInfo", new Coding<>(ModelUpgradeInfo::fromJson, ModelUpgradeInfo::toJson));
    types.put(
        "ModelProviderListParams",
        new Coding<>(ModelProviderListParams::fromJson, ModelProviderListParams::toJson));
    types.put(
        "ModelProviderListResponse",
        new Coding<>(ModelProviderListResponse::fromJson, ModelProviderListResponse::toJson));
    types.put(
        "ModelProviderSummary",
        new Coding<>(ModelProviderSummary::fromJson, ModelProviderSummary::toJson));
    types.put(
        "ProviderSettings", new Coding<>(ProviderSettings::fromJson, ProviderSettings::toJson));
    types.put(
        "OpenaiProviderSettings",
        new Coding<>(OpenaiProviderSettings::fromJson, OpenaiProviderSettings::toJson));
    types.put(
        "CustomGatewayProviderSettings",
        new Coding<>(
            CustomGatewayProviderSettings::fromJson, CustomGatewayProviderSettings::toJson));
    types.put("GatewayAuth", new Coding<>(GatewayAuth::fromJson, GatewayAuth::toJson));
    types.put("NoneGatewayAuth", new Coding<>(NoneGatewayAuth::fromJson, NoneGatewayAuth::toJson));
    types.put(
        "EnvironmentVariableGatewayAuth",
        new Coding<>(
            EnvironmentVariableGatewayAuth::fromJson, EnvironmentVariableGatewayAuth::toJson));
    types.put(
        "ExternallyConfiguredGatewayAuth",
        new Coding<>(
            ExternallyConfiguredGatewayAuth::fromJson, ExternallyConfiguredGatewayAuth::toJson));
    types.put(
        "BedrockProviderSettings",
        new Coding<>(BedrockProviderSettings::fromJson, BedrockProviderSettings::toJson));
    types.put(
        "GcpProviderSettings",
        new Coding<>(GcpProviderSettings::fromJson, GcpProviderSettings::toJson));
    types.put(
        "ModelReroutedNotification",
        new Coding<>(ModelReroutedNotification::fromJson, ModelReroutedNotification::toJson));
    types.put(
        "ModelRerouteReason",
        new Coding<>(ModelRerouteReason::fromJson, ModelRerouteReason::toJson));
    types.put(
        "ModelVerificationNotification",
        new Coding<>(
            ModelVerificationNotification::fromJson, ModelVerificationNotification::toJson));
    types.put(
        "ModelVerification", new Coding<>(ModelVerification::fromJson, ModelVerification::toJson));
    types.put(
        "ModelSafetyBufferingUpdatedNotification",
        new Coding<>(
            ModelSafetyBufferingUpdatedNotification::fromJson,
            ModelSafetyBufferingUpdatedNotification::toJson));
  }

  private static void policy(Map<String, Coding<?>> types) {
    types.put("AskForApproval", new Coding<>(AskForApproval::fromJson, AskForApproval::toJson));
    types.put(
        "GranularApprovals", new Coding<>(GranularApprovals::fromJson, GranularApprovals::toJson));
    types.put(
        "ApprovalsReviewer", new Coding<>(ApprovalsReviewer::fromJson, ApprovalsReviewer::toJson));
    types.put("SandboxMode", new Coding<>(SandboxMode::fromJson, SandboxMode::toJson));
    types.put("SandboxPolicy", new Coding<>(SandboxPolicy::fromJson, SandboxPolicy::toJson));
    types.put(
        "DangerFullAccessPolicy",
        new Coding<>(DangerFullAccessPolicy::fromJson, DangerFullAccessPolicy::toJson));
    types.put("ReadOnlyPolicy", new Coding<>(ReadOnlyPolicy::fromJson, ReadOnlyPolicy::toJson));
    types.put(
        "ExternalSandboxPolicy",
        new Coding<>(ExternalSandboxPolicy::fromJson, ExternalSandboxPolicy::toJson));
    types.put("NetworkAccess", new Coding<>(NetworkAccess::fromJson, NetworkAccess::toJson));
    types.put(
        "WorkspaceWritePolicy",
        new Coding<>(WorkspaceWritePolicy::fromJson, WorkspaceWritePolicy::toJson));
    types.put(
        "ActivePermissionProfile",
        new Coding<>(ActivePermissionProfile::fromJson, ActivePermissionProfile::toJson));
    types.put(
        "AdditionalFileSystemPermissions",
        new Coding<>(
            AdditionalFileSystemPermissions::fromJson, AdditionalFileSystemPermissions::toJson));
    types.put(
        "FileSystemSandboxEntry",
        new Coding<>(FileSystemSandboxEntry::fromJson, FileSystemSandboxEntry::toJson));
    types.put("FileSystemPath", new Coding<>(FileSystemPath::fromJson, FileSystemPath::toJson));
    types.put(
        "PathFileSystemPath",
        new Coding<>(PathFileSystemPath::fromJson, PathFileSystemPath::toJson));
    types.put(
        "GlobPatternFileSystemPath",
        new Coding<>(GlobPatternFileSystemPath::fromJson, GlobPatternFileSystemPath::toJson));
    types.put(
        "SpecialFileSystemPath",
        new Coding<>(SpecialFileSystemPath::fromJson, SpecialFileSystemPath::toJson));
    types.put(
        "FileSystemSpecialPath",
        new Coding<>(FileSystemSpecialPath::fromJson, FileSystemSpecialPath::toJson));
    types.put(
        "RootFileSystemSpecialPath",
        new Coding<>(RootFileSystemSpecialPath::fromJson, RootFileSystemSpecialPath::toJson));
    types.put(
        "MinimalFileSystemSpecialPath",
        new Coding<>(MinimalFileSystemSpecialPath::fromJson, MinimalFileSystemSpecialPath::toJson));
    types.put(
        "ProjectRootsFileSystemSpecialPath",
        new Coding<>(
            ProjectRootsFileSystemSpecialPath::fromJson,
            ProjectRootsFileSystemSpecialPath::toJson));
    types.put(
        "TmpdirFileSystemSpecialPath",
        new Coding<>(TmpdirFileSystemSpecialPath::fromJson, TmpdirFileSystemSpecialPath::toJson));
    types.put(
        "SlashTmpFileSystemSpecialPath",
        new Coding<>(
            SlashTmpFileSystemSpecialPath::fromJson, SlashTmpFileSystemSpecialPath::toJson));
    types.put(
        "UnknownFileSystemSpecialPath",
        new Coding<>(UnknownFileSystemSpecialPath::fromJson, UnknownFileSystemSpecialPath::toJson));
    types.put(
        "FileSystemAccessMode",
        new Coding<>(FileSystemAccessMode::fromJson, FileSystemAccessMode::toJson));
    types.put(
        "AdditionalNetworkPermissions",
        new Coding<>(AdditionalNetworkPermissions::fromJson, AdditionalNetworkPermissions::toJson));
    types.put(
        "RequestPermissionProfile",
        new Coding<>(RequestPermissionProfile::fromJson, RequestPermissionProfile::toJson));
    types.put(
        "GrantedPermissionProfile",
        new Coding<>(GrantedPermissionProfile::fromJson, GrantedPermissionProfile::toJson));
    types.put(
        "PermissionProfileListParams",
        new Coding<>(PermissionProfileListParams::fromJson, PermissionProfileListParams::toJson));
    types.put(
        "PermissionProfileListResponse",
        new Coding<>(
            PermissionProfileListResponse::fromJson, PermissionProfileListResponse::toJson));
    types.put(
        "PermissionProfileSummary",
        new Coding<>(PermissionProfileSummary::fromJson, PermissionProfileSummary::toJson));
  }

  private static void reviews(Map<String, Coding<?>> types) {
    types.put(
        "ReviewStartParams", new Coding<>(ReviewStartParams::fromJson, ReviewStartParams::toJson));
    types.put("ReviewTarget", new Coding<>(ReviewTarget::fromJson, ReviewTarget::toJson));
    types.put(
        "UncommittedChangesTarget",
        new Coding<>(UncommittedChangesTarget::fromJson, UncommittedChangesTarget::toJson));
    types.put(
        "BaseBranchTarget", new Coding<>(BaseBranchTarget::fromJson, BaseBranchTarget::toJson));
    types.put("CommitTarget", new Coding<>(CommitTarget::fromJson, CommitTarget::toJson));
    types.put("CustomTarget", new Coding<>(CustomTarget::fromJson, CustomTarget::toJson));
    types.put("ReviewDelivery", new Coding<>(ReviewDelivery::fromJson, ReviewDelivery::toJson));
    types.put(
        "ReviewStartResponse",
        new Coding<>(ReviewStartResponse::fromJson, ReviewStartResponse::toJson));
  }

  private static void search(Map<String, Coding<?>> types) {
    types.put(
        "FuzzyFileSearchParams",
        new Coding<>(FuzzyFileSearchParams::fromJson, FuzzyFileSearchParams::toJson));
    types.put(
        "FuzzyFileSearchResponse",
        new Coding<>(FuzzyFileSearchResponse::fromJson, FuzzyFileSearchResponse::toJson));
    types.put(
        "FuzzyFileSearchResult",
        new Coding<>(FuzzyFileSearchResult::fromJson, FuzzyFileSearchResult::toJson));
    types.put(
        "FuzzyFileSearchMatchType",
        new Coding<>(FuzzyFileSearchMatchType::fromJson, FuzzyFileSearchMatchType::toJson));
    types.put(
        "FuzzyFileSearchSessionUpdatedNotification",
        new Coding<>(
            FuzzyFileSearchSessionUpdatedNotification::fromJson,
            FuzzyFileSearchSessionUpdatedNotification::toJson));
    types.put(
        "FuzzyFileSearchSessionCompletedNotification",
        new Coding<>(
            FuzzyFileSearchSessionCompletedNotification::fromJson,
            FuzzyFileSearchSessionCompletedNotification::toJson));
  }

  private static void skills(Map<String, Coding<?>> types) {
    types.put(
        "SkillsListParams", new Coding<>(SkillsListParams::fromJson, SkillsListParams::toJson));
    types.put(
        "SkillsListResponse",
        new Coding<>(SkillsListResponse::fromJson, SkillsListResponse::toJson));
    types.put("SkillsListEntry", new Coding<>(SkillsListEntry::fromJson, SkillsListEntry::toJson));
    types.put("SkillMetadata", new Coding<>(SkillMetadata::fromJson, SkillMetadata::toJson));
    types.put("SkillInterface", new Coding<>(SkillInterface::fromJson, SkillInterface::toJson));
    types.put(
        "SkillDependencies", new Coding<>(SkillDependencies::fromJson, SkillDependencies::toJson));
    types.put(
        "SkillToolDependency",
        new Coding<>(SkillToolDependency::fromJson, SkillToolDependency::toJson));
    types.put("SkillScope", new Coding<>(SkillScope::fromJson, SkillScope::toJson));
    types.put("SkillErrorInfo", new Coding<>(SkillErrorInfo::fromJson, SkillErrorInfo::toJson));
    types.put(
        "SkillsExtraRootsSetParams",
        new Coding<>(SkillsExtraRootsSetParams::fromJson, SkillsExtraRootsSetParams::toJson));
    types.put(
        "SkillsExtraRootsSetResponse",
        new Coding<>(SkillsExtraRootsSetResponse::fromJson, SkillsExtraRootsSetResponse::toJson));
    types.put(
        "SkillsConfigWriteParams",
        new Coding<>(SkillsConfigWriteParams::fromJson, SkillsConfigWriteParams::toJson));
    types.put(
        "SkillsConfigWriteResponse",
        new Coding<>(SkillsConfigWriteResponse::fromJson, SkillsConfigWriteResponse::toJson));
    types.put(
        "SkillsChangedNotification",
        new Coding<>(SkillsChangedNotification::fromJson, SkillsChangedNotification::toJson));
  }

  private static void threadsCalls(Map<String, Coding<?>> types) {
    types.put(
        "ThreadStartParams", new Coding<>(ThreadStartParams::fromJson, ThreadStartParams::toJson));
    types.put(
        "ThreadStartResponse",
        new Coding<>(ThreadStartResponse::fromJson, ThreadStartResponse::toJson));
    types.put(
        "ThreadResumeParams",
        new Coding<>(ThreadResumeParams::fromJson, ThreadResumeParams::toJson));
    types.put(
        "ThreadResumeResponse",
        new Coding<>(ThreadResumeResponse::fromJson, ThreadResumeResponse::toJson));
    types.put(
        "ThreadForkParams", new Coding<>(ThreadForkParams::fromJson, ThreadForkParams::toJson));
    types.put(
        "ThreadForkResponse",
        new Coding<>(ThreadForkResponse::fromJson, ThreadForkResponse::toJson));
    types.put(
        "ThreadUnsubscribeParams",
        new Coding<>(ThreadUnsubscribeParams::fromJson, ThreadUnsubscribeParams::toJson));
    types.put(
        "ThreadUnsubscribeResponse",
        new Coding<>(ThreadUnsubscribeResponse::fromJson, ThreadUnsubscribeResponse::toJson));
    types.put(
        "ThreadListParams", new Coding<>(ThreadListParams::fromJson, ThreadListParams::toJson));
    types.put(
        "ThreadListResponse",
        new Coding<>(ThreadListResponse::fromJson, ThreadListResponse::toJson));
    types.put(
        "ThreadLoadedListParams",
        new Coding<>(ThreadLoadedListParams::fromJson, ThreadLoadedListParams::toJson));
    types.put(
        "ThreadLoadedListResponse",
        new Coding<>(ThreadLoadedListResponse::fromJson, ThreadLoadedListResponse::toJson));
    types.put(
        "ThreadReadParams", new Coding<>(ThreadReadParams::fromJson, ThreadReadParams::toJson));
    types.put(
        "ThreadReadResponse",
        new Coding<>(ThreadReadResponse::fromJson, ThreadReadResponse::toJson));
    types.put(
        "ThreadTurnsListParams",
        new Coding<>(ThreadTurnsListParams::fromJson, ThreadTurnsListParams::toJson));
    types.put(
        "ThreadTurnsListResponse",
        new Coding<>(ThreadTurnsListResponse::fromJson, ThreadTurnsListResponse::toJson));
    types.put(
        "ThreadItemsListParams",
        new Coding<>(ThreadItemsListParams::fromJson, ThreadItemsListParams::toJson));
    types.put(
        "ThreadItemsListResponse",
        new Coding<>(ThreadItemsListResponse::fromJson, ThreadItemsListResponse::toJson));
    types.put(
        "ThreadSetNameParams",
        new Coding<>(ThreadSetNameParams::fromJson, ThreadSetNameParams::toJson));
    types.put(
        "ThreadSetNameResponse",
        new Coding<>(ThreadSetNameResponse::fromJson, ThreadSetNameResponse::toJson));
    types.put(
        "ThreadMetadataUpdateParams",
        new Coding<>(ThreadMetadataUpdateParams::fromJson, ThreadMetadataUpdateParams::toJson));
    types.put(
        "ThreadMetadataUpdateResponse",
        new Coding<>(ThreadMetadataUpdateResponse::fromJson, ThreadMetadataUpdateResponse::toJson));
    types.put(
        "ThreadArchiveParams",
        new Coding<>(ThreadArchiveParams::fromJson, ThreadArchiveParams::toJson));
    types.put(
        "ThreadArchiveResponse",
        new Coding<>(ThreadArchiveResponse::fromJson, ThreadArchiveResponse::toJson));
    types.put(
        "ThreadUnarchiveParams",
        new Coding<>(ThreadUnarchiveParams::fromJson, ThreadUnarchiveParams::toJson));
    types.put(
        "ThreadUnarchiveResponse",
        new Coding<>(ThreadUnarchiveResponse::fromJson, ThreadUnarchiveResponse::toJson));
    types.put(
        "ThreadDeleteParams",
        new Coding<>(ThreadDeleteParams::fromJson, ThreadDeleteParams::toJson));
    types.put(
        "ThreadDeleteResponse",
        new Coding<>(ThreadDeleteResponse::fromJson, ThreadDeleteResponse::toJson));
    types.put(
        "ThreadCompactStartParams",
        new Coding<>(ThreadCompactStartParams::fromJson, ThreadCompactStartParams::toJson));
    types.put(
        "ThreadCompactStartResponse",
        new Coding<>(ThreadCompactStartResponse::fromJson, ThreadCompactStartResponse::toJson));
    types.put(
        "ThreadShellCommandParams",
        new Coding<>(ThreadShellCommandParams::fromJson, ThreadShellCommandParams::toJson));
    types.put(
        "ThreadShellCommandResponse",
        new Coding<>(ThreadShellCommandResponse::fromJson, ThreadShellCommandResponse::toJson));
    types.put(
        "ThreadInjectItemsParams",
        new Coding<>(ThreadInjectItemsParams::fromJson, ThreadInjectItemsParams::toJson));
    types.put(
        "ThreadInjectItemsResponse",
        new Coding<>(ThreadInjectItemsResponse::fromJson, ThreadInjectItemsResponse::toJson));
    types.put(
        "ThreadRevertParams",
        new Coding<>(ThreadRevertParams::fromJson, ThreadRevertParams::toJson));
    types.put(
        "ThreadRevertResponse",
        new Coding<>(ThreadRevertResponse::fromJson, ThreadRevertResponse::toJson));
    types.put(
        "ThreadStartedNotification",
        new Coding<>(ThreadStartedNotification::fromJson, ThreadStartedNotification::toJson));
    types.put(
        "ThreadStatusChangedNotification",
        new Coding<>(
            ThreadStatusChangedNotification::fromJson, ThreadStatusChangedNotification::toJson));
    types.put(
        "ThreadClosedNotification",
        new Coding<>(ThreadClosedNotification::fromJson, ThreadClosedNotification::toJson));
    types.put(
        "ThreadSettingsUpdatedNotification",
        new Coding<>(
            ThreadSettingsUpdatedNotification::fromJson,
            ThreadSettingsUpdatedNotification::toJson));
    types.put(
        "ThreadNameUpdatedNotification",
        new Coding<>(
            ThreadNameUpdatedNotification::fromJson, ThreadNameUpdatedNotification::toJson));
    types.put(
        "ThreadSectionChangedNotification",
        new Coding<>(
            ThreadSectionChangedNotification::fromJson, ThreadSectionChangedNotification::toJson));
    types.put(
        "ThreadProjectUpdatedNotification",
        new Coding<>(
            ThreadProjectUpdatedNotification::fromJson, ThreadProjectUpdatedNotification::toJson));
    types.put(
        "ThreadArchivedNotification",
        new Coding<>(ThreadArchivedNotification::fromJson, ThreadArchivedNotification::toJson));
    types.put(
        "ThreadUnarchivedNotification",
        new Coding<>(ThreadUnarchivedNotification::fromJson, ThreadUnarchivedNotification::toJson));
    types.put(
        "ThreadDeletedNotification",
        new Coding<>(ThreadDeletedNotification::fromJson, ThreadDeletedNotification::toJson));
    types.put(
        "ThreadRevertedNotification",
        new Coding<>(ThreadRevertedNotification::fromJson, ThreadRevertedNotification::toJson));
    types.put(
        "ContextCompactedNotification",
        new Coding<>(ContextCompactedNotification::fromJson, ContextCompactedNotification::toJson));
    types.put(
        "ThreadTokenUsageUpdatedNotification",
        new Coding<>(
            ThreadTokenUsageUpdatedNotification::fromJson,
            ThreadTokenUsageUpdatedNotification::toJson));
    types.put(
        "ThreadReadStateChangedNotification",
        new Coding<>(
            ThreadReadStateChangedNotification::fromJson,
            ThreadReadStateChangedNotification::toJson));
    types.put(
        "ThreadQueueChangedNotification",
        new Coding<>(
            ThreadQueueChangedNotification::fromJson, ThreadQueueChangedNotification::toJson));
    types.put(
        "ThreadGoalUpdatedNotification",
        new Coding<>(
            ThreadGoalUpdatedNotification::fromJson, ThreadGoalUpdatedNotification::toJson));
    types.put(
        "ThreadGoalClearedNotification",
        new Coding<>(
            ThreadGoalClearedNotification::fromJson, ThreadGoalClearedNotification::toJson));
    types.put(
        "ThreadPredictionUpdatedNotification",
        new Coding<>(
            ThreadPredictionUpdatedNotification::fromJson,
            ThreadPredictionUpdatedNotification::toJson));
    types.put(
        "ThreadAttachmentUpdatedNotification",
        new Coding<>(
            ThreadAttachmentUpdatedNotification::fromJson,
            ThreadAttachmentUpdatedNotification::toJson));
    types.put(
        "EnvironmentConnectionNotification",
        new Coding<>(
            EnvironmentConnectionNotification::fromJson,
            EnvironmentConnectionNotification::toJson));
  }

  private static void threads(Map<String, Coding<?>> types) {
    types.put(
        "ThreadHistoryMode", new Coding<>(ThreadHistoryMode::fromJson, ThreadHistoryMode::toJson));
    types.put(
        "ThreadStartSource", new Coding<>(ThreadStartSource::fromJson, ThreadStartSource::toJson));
    types.put("Thread", new Coding<>(ThreadInfo::fromJson, ThreadInfo::toJson));
    types.put("ThreadSection", new Coding<>(ThreadSection::fromJson, ThreadSection::toJson));
    types.put(
        "ThreadSectionAppearance",
        new Coding<>(ThreadSectionAppearance::fromJson, ThreadSectionAppearance::toJson));
    types.put("ThreadStatus", new Coding<>(ThreadStatus::fromJson, ThreadStatus::toJson));
    types.put("NotLoadedStatus", new Coding<>(NotLoadedStatus::fromJson, NotLoadedStatus::toJson));
    types.put("IdleStatus", new Coding<>(IdleStatus::fromJson, IdleStatus::toJson));
    types.put(
        "SystemErrorStatus", new Coding<>(SystemErrorStatus::fromJson, SystemErrorStatus::toJson));
    types.put("ActiveStatus", new Coding<>(ActiveStatus::fromJson, ActiveStatus::toJson));
    types.put(
        "ThreadActiveFlag", new Coding<>(ThreadActiveFlag::fromJson, ThreadActiveFlag::toJson));
    types.put("SessionSource", new Coding<>(SessionSource::fromJson, SessionSource::toJson));
    types.put("SubAgentSource", new Coding<>(SubAgentSource::fromJson, SubAgentSource::toJson));
    types.put("SpawnedThread", new Coding<>(SpawnedThread::fromJson, SpawnedThread::toJson));
    types.put("GitInfo", new Coding<>(GitInfo::fromJson, GitInfo::toJson));
    types.put("SortDirection", new Coding<>(SortDirection::fromJson, SortDirection::toJson));
    types.put(
        "ThreadUnsubscribeStatus",
        new Coding<>(ThreadUnsubscribeStatus::fromJson, ThreadUnsubscribeStatus::toJson));
    types.put("ThreadSortKey", new Coding<>(ThreadSortKey::fromJson, ThreadSortKey::toJson));
    types.put(
        "ThreadSourceKind", new Coding<>(ThreadSourceKind::fromJson, ThreadSourceKind::toJson));
    types.put(
        "WorkingFolderFilter",
        new Coding<>(WorkingFolderFilter::fromJson, WorkingFolderFilter::toJson));
    types.put("ThreadReadState", new Coding<>(ThreadReadState::fromJson, ThreadReadState::toJson));
    types.put(
        "ThreadUnreadPosition",
        new Coding<>(ThreadUnreadPosition::fromJson, ThreadUnreadPosition::toJson));
    types.put(
        "UnreadThreadStart", new Coding<>(UnreadThreadStart::fromJson, UnreadThreadStart::toJson));
    types.put("UnreadTurn", new Coding<>(UnreadTurn::fromJson, UnreadTurn::toJson));
    types.put(
        "ThreadItemsListCursor",
        new Coding<>(ThreadItemsListCursor::fromJson, ThreadItemsListCursor::toJson));
    types.put(
        "ThreadItemsListAnchor",
        new Coding<>(ThreadItemsListAnchor::fromJson, ThreadItemsListAnchor::toJson));
    types.put("ItemAnchor", new Coding<>(ItemAnchor::fromJson, ItemAnchor::toJson));
    types.put(
        "ThreadItemOutputDeferral",
        new Coding<>(ThreadItemOutputDeferral::fromJson, ThreadItemOutputDeferral::toJson));
    types.put("ThreadItemEntry", new Coding<>(ThreadItemEntry::fromJson, ThreadItemEntry::toJson));
    types.put(
        "ThreadMetadataGitInfoUpdateParams",
        new Coding<>(
            ThreadMetadataGitInfoUpdateParams::fromJson,
            ThreadMetadataGitInfoUpdateParams::toJson));
    types.put("ThreadSettings", new Coding<>(ThreadSettings::fromJson, ThreadSettings::toJson));
    types.put(
        "ThreadTokenUsage", new Coding<>(ThreadTokenUsage::fromJson, ThreadTokenUsage::toJson));
    types.put(
        "TokenUsageBreakdown",
        new Coding<>(TokenUsageBreakdown::fromJson, TokenUsageBreakdown::toJson));
    types.put("ThreadGoal", new Coding<>(ThreadGoal::fromJson, ThreadGoal::toJson));
    types.put(
        "ThreadGoalStatus", new Coding<>(ThreadGoalStatus::fromJson, ThreadGoalStatus::toJson));
    types.put(
        "ThreadPredictionResult",
        new Coding<>(ThreadPredictionResult::fromJson, ThreadPredictionResult::toJson));
    types.put(
        "CompletedPrediction",
        new Coding<>(CompletedPrediction::fromJson, CompletedPrediction::toJson));
    types.put(
        "FailedPrediction", new Coding<>(FailedPrediction::fromJson, FailedPrediction::toJson));
    types.put(
        "ThreadAttachmentOperation",
        new Coding<>(ThreadAttachmentOperation::fromJson, ThreadAttachmentOperation::toJson));
  }

  private static void turns(Map<String, Coding<?>> types) {
    types.put("Turn", new Coding<>(Turn::fromJson, Turn::toJson));
    types.put("UserInput", new Coding<>(UserInput::fromJson, UserInput::toJson));
    types.put("TextInput", new Coding<>(TextInput::fromJson, TextInput::toJson));
    types.put("TextElement", new Coding<>(TextElement::fromJson, TextElement::toJson));
    types.put("ByteRange", new Coding<>(ByteRange::fromJson, ByteRange::toJson));
    types.put("ImageInput", new Coding<>(ImageInput::fromJson, ImageInput::toJson));
    types.put("ImageDetail", new Coding<>(ImageDetail::fromJson, ImageDetail::toJson));
    types.put("LocalImageInput", new Coding<>(LocalImageInput::fromJson, LocalImageInput::toJson));
    types.put("AudioInput", new Coding<>(AudioInput::fromJson, AudioInput::toJson));
    types.put("LocalAudioInput", new Coding<>(LocalAudioInput::fromJson, LocalAudioInput::toJson));
    types.put("SkillInput", new Coding<>(SkillInput::fromJson, SkillInput::toJson));
    types.put("MentionInput", new Coding<>(MentionInput::fromJson, MentionInput::toJson));
    types.put("TurnItemsView", new Coding<>(TurnItemsView::fromJson, TurnItemsView::toJson));
    types.put("TurnStatus", new Coding<>(TurnStatus::fromJson, TurnStatus::toJson));
    types.put("TurnError", new Coding<>(TurnError::fromJson, TurnError::toJson));
    types.put("CodexErrorInfo", new Coding<>(CodexErrorInfo::fromJson, CodexErrorInfo::toJson));
    types.put("HttpFailure", new Coding<>(HttpFailure::fromJson, HttpFailure::toJson));
    types.put(
        "ActiveTurnNotSteerable",
        new Coding<>(ActiveTurnNotSteerable::fromJson, ActiveTurnNotSteerable::toJson));
    types.put(
        "NonSteerableTurnKind",
        new Coding<>(NonSteerableTurnKind::fromJson, NonSteerableTurnKind::toJson));
    types.put(
        "MisalignmentErrorDetails",
        new Coding<>(MisalignmentErrorDetails::fromJson, MisalignmentErrorDetails::toJson));
    types.put(
        "MisalignmentSteer", new Coding<>(MisalignmentSteer::fromJson, MisalignmentSteer::toJson));
    types.put("TurnStartParams", new Coding<>(TurnStartParams::fromJson, TurnStartParams::toJson));
    types.put("TurnToolOutput", new Coding<>(TurnToolOutput::fromJson, TurnToolOutput::toJson));
    types.put(
        "CyberAccessProgram",
        new Coding<>(CyberAccessProgram::fromJson, CyberAccessProgram::toJson));
    types.put(
        "TurnStartResponse", new Coding<>(TurnStartResponse::fromJson, TurnStartResponse::toJson));
    types.put("TurnSteerParams", new Coding<>(TurnSteerParams::fromJson, TurnSteerParams::toJson));
    types.put(
        "TurnSteerResponse", new Coding<>(TurnSteerResponse::fromJson, TurnSteerResponse::toJson));
    types.put(
        "TurnInterruptParams",
        new Coding<>(TurnInterruptParams::fromJson, TurnInterruptParams::toJson));
    types.put(
        "TurnInterruptResponse",
        new Coding<>(TurnInterruptResponse::fromJson, TurnInterruptResponse::toJson));
    types.put(
        "TurnStartedNotification",
        new Coding<>(TurnStartedNotification::fromJson, TurnStartedNotification::toJson));
    types.put(
        "TurnCompletedNotification",
        new Coding<>(TurnCompletedNotification::fromJson, TurnCompletedNotification::toJson));
    types.put(
        "TurnDiffUpdatedNotification",
        new Coding<>(TurnDiffUpdatedNotification::fromJson, TurnDiffUpdatedNotification::toJson));
    types.put(
        "TurnPlanUpdatedNotification",
        new Coding<>(TurnPlanUpdatedNotification::fromJson, TurnPlanUpdatedNotification::toJson));
    types.put("TurnPlanStep", new Coding<>(TurnPlanStep::fromJson, TurnPlanStep::toJson));
    types.put(
        "TurnPlanStepStatus",
        new Coding<>(TurnPlanStepStatus::fromJson, TurnPlanStepStatus::toJson));
    types.put(
        "TurnModerationMetadataNotification",
        new Coding<>(
            TurnModerationMetadataNotification::fromJson,
            TurnModerationMetadataNotification::toJson));
    types.put(
        "ErrorNotification", new Coding<>(ErrorNotification::fromJson, ErrorNotification::toJson));
    types.put(
        "WarningNotification",
        new Coding<>(WarningNotification::fromJson, WarningNotification::toJson));
    types.put(
        "GuardianWarningNotification",
        new Coding<>(GuardianWarningNotification::fromJson, GuardianWarningNotification::toJson));
    types.put(
        "DeprecationNoticeNotification",
        new Coding<>(
            DeprecationNoticeNotification::fromJson, DeprecationNoticeNotification::toJson));
  }

  private static void wire(Map<String, Coding<?>> types) {
    types.put("RequestId", new Coding<>(RequestId::fromJson, RequestId::toJson));
    types.put(
        "InvalidParamsData", new Coding<>(InvalidParamsData::fromJson, InvalidParamsData::toJson));
    types.put(
        "UnsupportedVersionData",
        new Coding<>(UnsupportedVersionData::fromJson, UnsupportedVersionData::toJson));
    types.put("ThreadErrorData", new Coding<>(ThreadErrorData::fromJson, ThreadErrorData::toJson));
    types.put("TurnErrorData", new Coding<>(TurnErrorData::fromJson, TurnErrorData::toJson));
    types.put(
        "ProcessErrorData", new Coding<>(ProcessErrorData::fromJson, ProcessErrorData::toJson));
    types.put("FileErrorData", new Coding<>(FileErrorData::fromJson, FileErrorData::toJson));
  }
}
