// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import java.util.OptionalLong;

/** Everything that a server tells. */
@SuppressWarnings("deprecation")
public sealed interface ServerEvent
    permits TurnEvent,
        ThreadStartedEvent,
        ThreadStatusChangedEvent,
        ThreadClosedEvent,
        ThreadSettingsUpdatedEvent,
        ThreadNameUpdatedEvent,
        ThreadSectionChangedEvent,
        ThreadProjectUpdatedEvent,
        ThreadArchivedEvent,
        ThreadUnarchivedEvent,
        ThreadDeletedEvent,
        ThreadRevertedEvent,
        ThreadReadStateChangedEvent,
        ThreadQueueChangedEvent,
        ThreadGoalClearedEvent,
        ThreadPredictionUpdatedEvent,
        ThreadAttachmentUpdatedEvent,
        ThreadEnvironmentConnectedEvent,
        ThreadEnvironmentDisconnectedEvent,
        WarningEvent,
        GuardianWarningEvent,
        DeprecationNoticeEvent,
        ServerRequestResolvedEvent,
        AccountLoginCompletedEvent,
        AccountUpdatedEvent,
        ConfigWarningEvent,
        McpServerStartupStatusUpdatedEvent,
        McpServerOauthLoginCompletedEvent,
        McpServerEventStreamNotificationEvent,
        SkillsChangedEvent,
        FsChangedEvent,
        CommandExecOutputDeltaEvent,
        FuzzyFileSearchSessionUpdatedEvent,
        FuzzyFileSearchSessionCompletedEvent {
  /** The method on the wire. */
  String method();

  /** When the server sent it, Unix time in milliseconds. */
  OptionalLong emittedAtMs();
}
