// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.Map;
import java.util.Objects;

/**
 * The configuration in force. Null stands for what is not configured. It holds more than is listed
 * here: settings by their names in the configuration file.
 *
 * @param model Name of the model.
 * @param modelProvider Name of the provider of the model.
 * @param modelReasoningEffort How long the model may think.
 * @param modelReasoningSummary How much of its thinking the model tells.
 * @param modelVerbosity At what length the model answers.
 * @param approvalPolicy When the agent has to ask before it acts.
 * @param webSearch How far the model may go on the web.
 * @param serviceTier Class of service at the model endpoint.
 * @param reviewModel Name of the model for reviews, where it is another one.
 * @param modelContextWindow How many tokens the model can take in.
 * @param modelAutoCompactTokenLimit The number of tokens at which the history is compacted.
 * @param modelAutoCompactTokenLimitScope Which tokens count towards the limit at which the history
 *     is compacted. All when null.
 * @param compactPrompt Instructions on how to compact, in place of those of the server.
 * @param instructions Instructions for the model.
 * @param developerInstructions Instructions that go before those of the user.
 * @param approvalsReviewer Who answers when the agent asks. The meaning of this setting may still
 *     change.
 * @param sandboxMode What commands of the agent can reach.
 * @param sandboxWorkspaceWrite How wide the sandbox {@code workspace-write} is.
 * @param tools How single tools of the model are set up.
 * @param forcedLoginMethod The only way in which the user may sign in.
 * @param forcedChatgptWorkspaceId The only workspace of ChatGPT that the user may sign in to, or
 *     the only ones.
 * @param more All other fields, by their names on the wire.
 */
public record Config(
    Maybe<String> model,
    Maybe<String> modelProvider,
    Maybe<ReasoningEffort> modelReasoningEffort,
    Maybe<ReasoningSummary> modelReasoningSummary,
    Maybe<ModelVerbosity> modelVerbosity,
    Maybe<AskForApproval> approvalPolicy,
    Maybe<WebSearchMode> webSearch,
    Maybe<String> serviceTier,
    Maybe<String> reviewModel,
    Maybe<Long> modelContextWindow,
    Maybe<Long> modelAutoCompactTokenLimit,
    Maybe<AutoCompactTokenLimitScope> modelAutoCompactTokenLimitScope,
    Maybe<String> compactPrompt,
    Maybe<String> instructions,
    Maybe<String> developerInstructions,
    Maybe<ApprovalsReviewer> approvalsReviewer,
    Maybe<SandboxMode> sandboxMode,
    Maybe<SandboxWorkspaceWrite> sandboxWorkspaceWrite,
    Maybe<ToolsConfig> tools,
    Maybe<ForcedLoginMethod> forcedLoginMethod,
    Maybe<ForcedChatgptWorkspaceIds> forcedChatgptWorkspaceId,
    Map<String, JsonNode> more)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public Config {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelProvider, "modelProvider");
    Objects.requireNonNull(modelReasoningEffort, "modelReasoningEffort");
    Objects.requireNonNull(modelReasoningSummary, "modelReasoningSummary");
    Objects.requireNonNull(modelVerbosity, "modelVerbosity");
    Objects.requireNonNull(approvalPolicy, "approvalPolicy");
    Objects.requireNonNull(webSearch, "webSearch");
    Objects.requireNonNull(serviceTier, "serviceTier");
    Objects.requireNonNull(reviewModel, "reviewModel");
    Objects.requireNonNull(modelContextWindow, "modelContextWindow");
    Objects.requireNonNull(modelAutoCompactTokenLimit, "modelAutoCompactTokenLimit");
    Objects.requireNonNull(modelAutoCompactTokenLimitScope, "modelAutoCompactTokenLimitScope");
    Objects.requireNonNull(compactPrompt, "compactPrompt");
    Objects.requireNonNull(instructions, "instructions");
    Objects.requireNonNull(developerInstructions, "developerInstructions");
    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
    Objects.requireNonNull(sandboxMode, "sandboxMode");
    Objects.requireNonNull(sandboxWorkspaceWrite, "sandboxWorkspaceWrite");
    Objects.requireNonNull(tools, "tools");
    Objects.requireNonNull(forcedLoginMethod, "forcedLoginMethod");
    Objects.requireNonNull(forcedChatgptWorkspaceId, "forcedChatgptWorkspaceId");
    more = Values.map(more, "more");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Config fromJson(JsonNode json) {
    Decode.object(json);
    return new Config(
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "model_provider", Decode::string),
        Decode.maybe(json, "model_reasoning_effort", ReasoningEffort::fromJson),
        Decode.maybe(json, "model_reasoning_summary", ReasoningSummary::fromJson),
        Decode.maybe(json, "model_verbosity", ModelVerbosity::fromJson),
        Decode.maybe(json, "approval_policy", AskForApproval::fromJson),
        Decode.maybe(json, "web_search", WebSearchMode::fromJson),
        Decode.maybe(json, "service_tier", Decode::string),
        Decode.maybe(json, "review_model", Decode::string),
        Decode.maybe(json, "model_context_window", Decode::int64),
        Decode.maybe(json, "model_auto_compact_token_limit", Decode::int64),
        Decode.maybe(
            json, "model_auto_compact_token_limit_scope", AutoCompactTokenLimitScope::fromJson),
        Decode.maybe(json, "compact_prompt", Decode::string),
        Decode.maybe(json, "instructions", Decode::string),
        Decode.maybe(json, "developer_instructions", Decode::string),
        Decode.maybe(json, "approvals_reviewer", ApprovalsReviewer::fromJson),
        Decode.maybe(json, "sandbox_mode", SandboxMode::fromJson),
        Decode.maybe(json, "sandbox_workspace_write", SandboxWorkspaceWrite::fromJson),
        Decode.maybe(json, "tools", ToolsConfig::fromJson),
        Decode.maybe(json, "forced_login_method", ForcedLoginMethod::fromJson),
        Decode.maybe(json, "forced_chatgpt_workspace_id", ForcedChatgptWorkspaceIds::fromJson),
        Decode.more(
            json,
            "model",
            "model_provider",
            "model_reasoning_effort",
            "model_reasoning_summary",
            "model_verbosity",
            "approval_policy",
            "web_search",
            "service_tier",
            "review_model",
            "model_context_window",
            "model_auto_compact_token_limit",
            "model_auto_compact_token_limit_scope",
            "compact_prompt",
            "instructions",
            "developer_instructions",
            "approvals_reviewer",
            "sandbox_mode",
            "sandbox_workspace_write",
            "tools",
            "forced_login_method",
            "forced_chatgpt_workspace_id"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "model_provider", modelProvider, Encode::string);
    Encode.maybe(json, "model_reasoning_effort", modelReasoningEffort, ReasoningEffort::toJson);
    Encode.maybe(json, "model_reasoning_summary", modelReasoningSummary, ReasoningSummary::toJson);
    Encode.maybe(json, "model_verbosity", modelVerbosity, ModelVerbosity::toJson);
    Encode.maybe(json, "approval_policy", approvalPolicy, AskForApproval::toJson);
    Encode.maybe(json, "web_search", webSearch, WebSearchMode::toJson);
    Encode.maybe(json, "service_tier", serviceTier, Encode::string);
    Encode.maybe(json, "review_model", reviewModel, Encode::string);
    Encode.maybe(json, "model_context_window", modelContextWindow, Encode::int64);
    Encode.maybe(json, "model_auto_compact_token_limit", modelAutoCompactTokenLimit, Encode::int64);
    Encode.maybe(
        json,
        "model_auto_compact_token_limit_scope",
        modelAutoCompactTokenLimitScope,
        AutoCompactTokenLimitScope::toJson);
    Encode.maybe(json, "compact_prompt", compactPrompt, Encode::string);
    Encode.maybe(json, "instructions", instructions, Encode::string);
    Encode.maybe(json, "developer_instructions", developerInstructions, Encode::string);
    Encode.maybe(json, "approvals_reviewer", approvalsReviewer, ApprovalsReviewer::toJson);
    Encode.maybe(json, "sandbox_mode", sandboxMode, SandboxMode::toJson);
    Encode.maybe(
        json, "sandbox_workspace_write", sandboxWorkspaceWrite, SandboxWorkspaceWrite::toJson);
    Encode.maybe(json, "tools", tools, ToolsConfig::toJson);
    Encode.maybe(json, "forced_login_method", forcedLoginMethod, ForcedLoginMethod::toJson);
    Encode.maybe(
        json,
        "forced_chatgpt_workspace_id",
        forcedChatgptWorkspaceId,
        ForcedChatgptWorkspaceIds::toJson);
    Encode.more(json, more);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.modelProvider = modelProvider;
    builder.modelReasoningEffort = modelReasoningEffort;
    builder.modelReasoningSummary = modelReasoningSummary;
    builder.modelVerbosity = modelVerbosity;
    builder.approvalPolicy = approvalPolicy;
    builder.webSearch = webSearch;
    builder.serviceTier = serviceTier;
    builder.reviewModel = reviewModel;
    builder.modelContextWindow = modelContextWindow;
    builder.modelAutoCompactTokenLimit = modelAutoCompactTokenLimit;
    builder.modelAutoCompactTokenLimitScope = modelAutoCompactTokenLimitScope;
    builder.compactPrompt = compactPrompt;
    builder.instructions = instructions;
    builder.developerInstructions = developerInstructions;
    builder.approvalsReviewer = approvalsReviewer;
    builder.sandboxMode = sandboxMode;
    builder.sandboxWorkspaceWrite = sandboxWorkspaceWrite;
    builder.tools = tools;
    builder.forcedLoginMethod = forcedLoginMethod;
    builder.forcedChatgptWorkspaceId = forcedChatgptWorkspaceId;
    builder.more = more;
    return builder;
  }

  /** Makes a {@code Config} step by step. */
  public static final class Builder {
    private Maybe<String> model = Maybe.absent();
    private Maybe<String> modelProvider = Maybe.absent();
    private Maybe<ReasoningEffort> modelReasoningEffort = Maybe.absent();
    private Maybe<ReasoningSummary> modelReasoningSummary = Maybe.absent();
    private Maybe<ModelVerbosity> modelVerbosity = Maybe.absent();
    private Maybe<AskForApproval> approvalPolicy = Maybe.absent();
    private Maybe<WebSearchMode> webSearch = Maybe.absent();
    private Maybe<String> serviceTier = Maybe.absent();
    private Maybe<String> reviewModel = Maybe.absent();
    private Maybe<Long> modelContextWindow = Maybe.absent();
    private Maybe<Long> modelAutoCompactTokenLimit = Maybe.absent();
    private Maybe<AutoCompactTokenLimitScope> modelAutoCompactTokenLimitScope = Maybe.absent();
    private Maybe<String> compactPrompt = Maybe.absent();
    private Maybe<String> instructions = Maybe.absent();
    private Maybe<String> developerInstructions = Maybe.absent();
    private Maybe<ApprovalsReviewer> approvalsReviewer = Maybe.absent();
    private Maybe<SandboxMode> sandboxMode = Maybe.absent();
    private Maybe<SandboxWorkspaceWrite> sandboxWorkspaceWrite = Maybe.absent();
    private Maybe<ToolsConfig> tools = Maybe.absent();
    private Maybe<ForcedLoginMethod> forcedLoginMethod = Maybe.absent();
    private Maybe<ForcedChatgptWorkspaceIds> forcedChatgptWorkspaceId = Maybe.absent();
    private Map<String, JsonNode> more = Map.of();

    private Builder() {}

    /** Sets {@code model}: Name of the model. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /** Sets {@code modelProvider}: Name of the provider of the model. */
    public Builder modelProvider(String modelProvider) {
      this.modelProvider = Maybe.of(modelProvider);
      return this;
    }

    /** Sets {@code modelProvider}, or makes it null or absent. */
    public Builder modelProvider(Maybe<String> modelProvider) {
      this.modelProvider = modelProvider;
      return this;
    }

    /** Sets {@code modelReasoningEffort}: How long the model may think. */
    public Builder modelReasoningEffort(ReasoningEffort modelReasoningEffort) {
      this.modelReasoningEffort = Maybe.of(modelReasoningEffort);
      return this;
    }

    /** Sets {@code modelReasoningEffort}, or makes it null or absent. */
    public Builder modelReasoningEffort(Maybe<ReasoningEffort> modelReasoningEffort) {
      this.modelReasoningEffort = modelReasoningEffort;
      return this;
    }

    /** Sets {@code modelReasoningSummary}: How much of its thinking the model tells. */
    public Builder modelReasoningSummary(ReasoningSummary modelReasoningSummary) {
      this.modelReasoningSummary = Maybe.of(modelReasoningSummary);
      return this;
    }

    /** Sets {@code modelReasoningSummary}, or makes it null or absent. */
    public Builder modelReasoningSummary(Maybe<ReasoningSummary> modelReasoningSummary) {
      this.modelReasoningSummary = modelReasoningSummary;
      return this;
    }

    /** Sets {@code modelVerbosity}: At what length the model answers. */
    public Builder modelVerbosity(ModelVerbosity modelVerbosity) {
      this.modelVerbosity = Maybe.of(modelVerbosity);
      return this;
    }

    /** Sets {@code modelVerbosity}, or makes it null or absent. */
    public Builder modelVerbosity(Maybe<ModelVerbosity> modelVerbosity) {
      this.modelVerbosity = modelVerbosity;
      return this;
    }

    /** Sets {@code approvalPolicy}: When the agent has to ask before it acts. */
    public Builder approvalPolicy(AskForApproval approvalPolicy) {
      this.approvalPolicy = Maybe.of(approvalPolicy);
      return this;
    }

    /** Sets {@code approvalPolicy}, or makes it null or absent. */
    public Builder approvalPolicy(Maybe<AskForApproval> approvalPolicy) {
      this.approvalPolicy = approvalPolicy;
      return this;
    }

    /** Sets {@code webSearch}: How far the model may go on the web. */
    public Builder webSearch(WebSearchMode webSearch) {
      this.webSearch = Maybe.of(webSearch);
      return this;
    }

    /** Sets {@code webSearch}, or makes it null or absent. */
    public Builder webSearch(Maybe<WebSearchMode> webSearch) {
      this.webSearch = webSearch;
      return this;
    }

    /** Sets {@code serviceTier}: Class of service at the model endpoint. */
    public Builder serviceTier(String serviceTier) {
      this.serviceTier = Maybe.of(serviceTier);
      return this;
    }

    /** Sets {@code serviceTier}, or makes it null or absent. */
    public Builder serviceTier(Maybe<String> serviceTier) {
      this.serviceTier = serviceTier;
      return this;
    }

    /** Sets {@code reviewModel}: Name of the model for reviews, where it is another one. */
    public Builder reviewModel(String reviewModel) {
      this.reviewModel = Maybe.of(reviewModel);
      return this;
    }

    /** Sets {@code reviewModel}, or makes it null or absent. */
    public Builder reviewModel(Maybe<String> reviewModel) {
      this.reviewModel = reviewModel;
      return this;
    }

    /** Sets {@code modelContextWindow}: How many tokens the model can take in. */
    public Builder modelContextWindow(long modelContextWindow) {
      this.modelContextWindow = Maybe.of(modelContextWindow);
      return this;
    }

    /** Sets {@code modelContextWindow}, or makes it null or absent. */
    public Builder modelContextWindow(Maybe<Long> modelContextWindow) {
      this.modelContextWindow = modelContextWindow;
      return this;
    }

    /**
     * Sets {@code modelAutoCompactTokenLimit}: The number of tokens at which the history is
     * compacted.
     */
    public Builder modelAutoCompactTokenLimit(long modelAutoCompactTokenLimit) {
      this.modelAutoCompactTokenLimit = Maybe.of(modelAutoCompactTokenLimit);
      return this;
    }

    /** Sets {@code modelAutoCompactTokenLimit}, or makes it null or absent. */
    public Builder modelAutoCompactTokenLimit(Maybe<Long> modelAutoCompactTokenLimit) {
      this.modelAutoCompactTokenLimit = modelAutoCompactTokenLimit;
      return this;
    }

    /**
     * Sets {@code modelAutoCompactTokenLimitScope}: Which tokens count towards the limit at which
     * the history is compacted. All when null.
     */
    public Builder modelAutoCompactTokenLimitScope(
        AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope) {
      this.modelAutoCompactTokenLimitScope = Maybe.of(modelAutoCompactTokenLimitScope);
      return this;
    }

    /** Sets {@code modelAutoCompactTokenLimitScope}, or makes it null or absent. */
    public Builder modelAutoCompactTokenLimitScope(
        Maybe<AutoCompactTokenLimitScope> modelAutoCompactTokenLimitScope) {
      this.modelAutoCompactTokenLimitScope = modelAutoCompactTokenLimitScope;
      return this;
    }

    /**
     * Sets {@code compactPrompt}: Instructions on how to compact, in place of those of the server.
     */
    public Builder compactPrompt(String compactPrompt) {
      this.compactPrompt = Maybe.of(compactPrompt);
      return this;
    }

    /** Sets {@code compactPrompt}, or makes it null or absent. */
    public Builder compactPrompt(Maybe<String> compactPrompt) {
      this.compactPrompt = compactPrompt;
      return this;
    }

    /** Sets {@code instructions}: Instructions for the model. */
    public Builder instructions(String instructions) {
      this.instructions = Maybe.of(instructions);
      return this;
    }

    /** Sets {@code instructions}, or makes it null or absent. */
    public Builder instructions(Maybe<String> instructions) {
      this.instructions = instructions;
      return this;
    }

    /** Sets {@code developerInstructions}: Instructions that go before those of the user. */
    public Builder developerInstructions(String developerInstructions) {
      this.developerInstructions = Maybe.of(developerInstructions);
      return this;
    }

    /** Sets {@code developerInstructions}, or makes it null or absent. */
    public Builder developerInstructions(Maybe<String> developerInstructions) {
      this.developerInstructions = developerInstructions;
      return this;
    }

    /**
     * Sets {@code approvalsReviewer}: Who answers when the agent asks. The meaning of this setting
     * may still change.
     */
    public Builder approvalsReviewer(ApprovalsReviewer approvalsReviewer) {
      this.approvalsReviewer = Maybe.of(approvalsReviewer);
      return this;
    }

    /** Sets {@code approvalsReviewer}, or makes it null or absent. */
    public Builder approvalsReviewer(Maybe<ApprovalsReviewer> approvalsReviewer) {
      this.approvalsReviewer = approvalsReviewer;
      return this;
    }

    /** Sets {@code sandboxMode}: What commands of the agent can reach. */
    public Builder sandboxMode(SandboxMode sandboxMode) {
      this.sandboxMode = Maybe.of(sandboxMode);
      return this;
    }

    /** Sets {@code sandboxMode}, or makes it null or absent. */
    public Builder sandboxMode(Maybe<SandboxMode> sandboxMode) {
      this.sandboxMode = sandboxMode;
      return this;
    }

    /** Sets {@code sandboxWorkspaceWrite}: How wide the sandbox {@code workspace-write} is. */
    public Builder sandboxWorkspaceWrite(SandboxWorkspaceWrite sandboxWorkspaceWrite) {
      this.sandboxWorkspaceWrite = Maybe.of(sandboxWorkspaceWrite);
      return this;
    }

    /** Sets {@code sandboxWorkspaceWrite}, or makes it null or absent. */
    public Builder sandboxWorkspaceWrite(Maybe<SandboxWorkspaceWrite> sandboxWorkspaceWrite) {
      this.sandboxWorkspaceWrite = sandboxWorkspaceWrite;
      return this;
    }

    /** Sets {@code tools}: How single tools of the model are set up. */
    public Builder tools(ToolsConfig tools) {
      this.tools = Maybe.of(tools);
      return this;
    }

    /** Sets {@code tools}, or makes it null or absent. */
    public Builder tools(Maybe<ToolsConfig> tools) {
      this.tools = tools;
      return this;
    }

    /** Sets {@code forcedLoginMethod}: The only way in which the user may sign in. */
    public Builder forcedLoginMethod(ForcedLoginMethod forcedLoginMethod) {
      this.forcedLoginMethod = Maybe.of(forcedLoginMethod);
      return this;
    }

    /** Sets {@code forcedLoginMethod}, or makes it null or absent. */
    public Builder forcedLoginMethod(Maybe<ForcedLoginMethod> forcedLoginMethod) {
      this.forcedLoginMethod = forcedLoginMethod;
      return this;
    }

    /**
     * Sets {@code forcedChatgptWorkspaceId}: The only workspace of ChatGPT that the user may sign
     * in to, or the only ones.
     */
    public Builder forcedChatgptWorkspaceId(ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId) {
      this.forcedChatgptWorkspaceId = Maybe.of(forcedChatgptWorkspaceId);
      return this;
    }

    /** Sets {@code forcedChatgptWorkspaceId}, or makes it null or absent. */
    public Builder forcedChatgptWorkspaceId(
        Maybe<ForcedChatgptWorkspaceIds> forcedChatgptWorkspaceId) {
      this.forcedChatgptWorkspaceId = forcedChatgptWorkspaceId;
      return this;
    }

    /** Sets all other fields, by their names on the wire. */
    public Builder more(Map<String, JsonNode> more) {
      this.more = more;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public Config build() {
      return new Config(
          model,
          modelProvider,
          modelReasoningEffort,
          modelReasoningSummary,
          modelVerbosity,
          approvalPolicy,
          webSearch,
          serviceTier,
          reviewModel,
          modelContextWindow,
          modelAutoCompactTokenLimit,
          modelAutoCompactTokenLimitScope,
          compactPrompt,
          instructions,
          developerInstructions,
          approvalsReviewer,
          sandboxMode,
          sandboxWorkspaceWrite,
          tools,
          forcedLoginMethod,
          forcedChatgptWorkspaceId,
          more);
    }
  }
}
