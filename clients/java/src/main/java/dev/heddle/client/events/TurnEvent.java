// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

/** What is told about one turn. */
@SuppressWarnings("deprecation")
public sealed interface TurnEvent extends ServerEvent
    permits ThreadCompactedEvent,
        ThreadTokenUsageUpdatedEvent,
        ThreadGoalUpdatedEvent,
        TurnStartedEvent,
        TurnCompletedEvent,
        TurnDiffUpdatedEvent,
        TurnPlanUpdatedEvent,
        TurnModerationMetadataEvent,
        ErrorEvent,
        ItemStartedEvent,
        ItemCompletedEvent,
        ItemAgentMessageDeltaEvent,
        ItemPlanDeltaEvent,
        ItemReasoningSummaryPartAddedEvent,
        ItemReasoningSummaryTextDeltaEvent,
        ItemReasoningTextDeltaEvent,
        ItemCommandExecutionOutputDeltaEvent,
        ItemCommandExecutionTerminalInteractionEvent,
        ItemFileChangeOutputDeltaEvent,
        ItemFileChangePatchUpdatedEvent,
        ItemMcpToolCallProgressEvent,
        ItemAutoApprovalReviewStartedEvent,
        ItemAutoApprovalReviewCompletedEvent,
        AutoApprovalReviewStrictReviewRequiredEvent,
        ModelReroutedEvent,
        ModelVerificationEvent,
        ModelSafetyBufferingUpdatedEvent,
        HookStartedEvent,
        HookCompletedEvent,
        UnknownEvent {}
