// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** One thing inside a turn. */
public sealed interface ThreadItem extends WireValue
    permits UserMessageItem,
        FunctionCallOutputItem,
        HookPromptItem,
        AgentMessageItem,
        PlanItem,
        ReasoningItem,
        CommandExecutionItem,
        FileChangeItem,
        McpToolCallItem,
        DynamicToolCallItem,
        CollabAgentToolCallItem,
        SubAgentActivityItem,
        WebSearchItem,
        ImageViewItem,
        ImageGenerationItem,
        SleepItem,
        EnteredReviewModeItem,
        ExitedReviewModeItem,
        ContextCompactionItem,
        ThreadItem.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadItem fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "userMessage" -> UserMessageItem.fromJson(json);
      case "functionCallOutput" -> FunctionCallOutputItem.fromJson(json);
      case "hookPrompt" -> HookPromptItem.fromJson(json);
      case "agentMessage" -> AgentMessageItem.fromJson(json);
      case "plan" -> PlanItem.fromJson(json);
      case "reasoning" -> ReasoningItem.fromJson(json);
      case "commandExecution" -> CommandExecutionItem.fromJson(json);
      case "fileChange" -> FileChangeItem.fromJson(json);
      case "mcpToolCall" -> McpToolCallItem.fromJson(json);
      case "dynamicToolCall" -> DynamicToolCallItem.fromJson(json);
      case "collabAgentToolCall" -> CollabAgentToolCallItem.fromJson(json);
      case "subAgentActivity" -> SubAgentActivityItem.fromJson(json);
      case "webSearch" -> WebSearchItem.fromJson(json);
      case "imageView" -> ImageViewItem.fromJson(json);
      case "imageGeneration" -> ImageGenerationItem.fromJson(json);
      case "sleep" -> SleepItem.fromJson(json);
      case "enteredReviewMode" -> EnteredReviewModeItem.fromJson(json);
      case "exitedReviewMode" -> ExitedReviewModeItem.fromJson(json);
      case "contextCompaction" -> ContextCompactionItem.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code ThreadItem} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ThreadItem {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String type() {
      return Decode.tag(raw, "type");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
