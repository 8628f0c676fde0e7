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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says, and what is to change from this turn on. While a turn runs, the input joins
 * that turn.
 *
 * @param threadId The thread.
 * @param input What the user says.
 * @param clientUserMessageId An id for the message, so that sending it again does no harm.
 * @param cwd The working folder from now on.
 * @param approvalPolicy When the agent has to ask, from now on.
 * @param approvalsReviewer Who answers when it asks, from now on.
 * @param sandboxPolicy What its commands can reach, from now on.
 * @param model Name of the model from now on.
 * @param serviceTier Class of service from now on.
 * @param serviceTierForTurn Class of service for this turn only.
 * @param effort How long the model may think, from now on.
 * @param summary How much of its thinking it tells, from now on.
 * @param personality The tone in which the agent talks, from now on. Deprecated. Servers no longer
 *     change the tone.
 * @param outputSchema JSON Schema that the final answer of this turn has to follow.
 * @param disabledPluginIds Plugins to switch off.
 * @param parentTurnId The turn that started this one.
 * @param rootTurnId The turn that this one goes back to.
 * @param turnTrigger What started the turn, in the words of the client.
 * @param toolOutput The output of a tool, in place of words of the user.
 */
public record TurnStartParams(
    String threadId,
    List<UserInput> input,
    Maybe<String> clientUserMessageId,
    Maybe<String> cwd,
    Maybe<AskForApproval> approvalPolicy,
    Maybe<ApprovalsReviewer> approvalsReviewer,
    Maybe<SandboxPolicy> sandboxPolicy,
    Maybe<String> model,
    Maybe<String> serviceTier,
    Maybe<String> serviceTierForTurn,
    Maybe<ReasoningEffort> effort,
    Maybe<ReasoningSummary> summary,
    Maybe<Personality> personality,
    Optional<JsonNode> outputSchema,
    Maybe<List<String>> disabledPluginIds,
    Maybe<String> parentTurnId,
    Maybe<String> rootTurnId,
    Maybe<String> turnTrigger,
    Maybe<TurnToolOutput> toolOutput)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnStartParams {
    Objects.requireNonNull(threadId, "threadId");
    input = Values.list(input, "input");
    Objects.requireNonNull(clientUserMessageId, "clientUserMessageId");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(approvalPolicy, "approvalPolicy");
    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
    Objects.requireNonNull(sandboxPolicy, "sandboxPolicy");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(serviceTier, "serviceTier");
    Objects.requireNonNull(serviceTierForTurn, "serviceTierForTurn");
    Objects.requireNonNull(effort, "effort");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(personality, "personality");
    Objects.requireNonNull(outputSchema, "outputSchema");
    Objects.requireNonNull(disabledPluginIds, "disabledPluginIds");
    disabledPluginIds = disabledPluginIds.map(List::copyOf);
    Objects.requireNonNull(parentTurnId, "parentTurnId");
    Objects.requireNonNull(rootTurnId, "rootTurnId");
    Objects.requireNonNull(turnTrigger, "turnTrigger");
    Objects.requireNonNull(toolOutput, "toolOutput");
  }

  /**
   * The tone in which the agent talks, from now on.
   *
   * @deprecated Servers no longer change the tone.
   */
  @Override
  @Deprecated
  public Maybe<Personality> personality() {
    return personality;
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnStartParams fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnStartParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "input", Decode.list(UserInput::fromJson)),
        Decode.maybe(json, "clientUserMessageId", Decode::string),
        Decode.maybe(json, "cwd", Decode::string),
        Decode.maybe(json, "approvalPolicy", AskForApproval::fromJson),
        Decode.maybe(json, "approvalsReviewer", ApprovalsReviewer::fromJson),
        Decode.maybe(json, "sandboxPolicy", SandboxPolicy::fromJson),
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "serviceTier", Decode::string),
        Decode.maybe(json, "serviceTierForTurn", Decode::string),
        Decode.maybe(json, "effort", ReasoningEffort::fromJson),
        Decode.maybe(json, "summary", ReasoningSummary::fromJson),
        Decode.maybe(json, "personality", Personality::fromJson),
        Decode.present(json, "outputSchema"),
        Decode.maybe(json, "disabledPluginIds", Decode.list(Decode::string)),
        Decode.maybe(json, "parentTurnId", Decode::string),
        Decode.maybe(json, "rootTurnId", Decode::string),
        Decode.maybe(json, "turnTrigger", Decode::string),
        Decode.maybe(json, "toolOutput", TurnToolOutput::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "input", input, Encode.list(UserInput::toJson));
    Encode.maybe(json, "clientUserMessageId", clientUserMessageId, Encode::string);
    Encode.maybe(json, "cwd", cwd, Encode::string);
    Encode.maybe(json, "approvalPolicy", approvalPolicy, AskForApproval::toJson);
    Encode.maybe(json, "approvalsReviewer", approvalsReviewer, ApprovalsReviewer::toJson);
    Encode.maybe(json, "sandboxPolicy", sandboxPolicy, SandboxPolicy::toJson);
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "serviceTier", serviceTier, Encode::string);
    Encode.maybe(json, "serviceTierForTurn", serviceTierForTurn, Encode::string);
    Encode.maybe(json, "effort", effort, ReasoningEffort::toJson);
    Encode.maybe(json, "summary", summary, ReasoningSummary::toJson);
    Encode.maybe(json, "personality", personality, Personality::toJson);
    Encode.present(json, "outputSchema", outputSchema);
    Encode.maybe(json, "disabledPluginIds", disabledPluginIds, Encode.list(Encode::string));
    Encode.maybe(json, "parentTurnId", parentTurnId, Encode::string);
    Encode.maybe(json, "rootTurnId", rootTurnId, Encode::string);
    Encode.maybe(json, "turnTrigger", turnTrigger, Encode::string);
    Encode.maybe(json, "toolOutput", toolOutput, TurnToolOutput::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.threadId = threadId;
    builder.input = input;
    builder.clientUserMessageId = clientUserMessageId;
    builder.cwd = cwd;
    builder.approvalPolicy = approvalPolicy;
    builder.approvalsReviewer = approvalsReviewer;
    builder.sandboxPolicy = sandboxPolicy;
    builder.model = model;
    builder.serviceTier = serviceTier;
    builder.serviceTierForTurn = serviceTierForTurn;
    builder.effort = effort;
    builder.summary = summary;
    builder.personality = personality;
    builder.outputSchema = outputSchema;
    builder.disabledPluginIds = disabledPluginIds;
    builder.parentTurnId = parentTurnId;
    builder.rootTurnId = rootTurnId;
    builder.turnTrigger = turnTrigger;
    builder.toolOutput = toolOutput;
    return builder;
  }

  /** Makes a {@code TurnStartParams} step by step. */
  public static final class Builder {
    private String threadId;
    private List<UserInput> input;
    private Maybe<String> clientUserMessageId = Maybe.absent();
    private Maybe<String> cwd = Maybe.absent();
    private Maybe<AskForApproval> approvalPolicy = Maybe.absent();
    private Maybe<ApprovalsReviewer> approvalsReviewer = Maybe.absent();
    private Maybe<SandboxPolicy> sandboxPolicy = Maybe.absent();
    private Maybe<String> model = Maybe.absent();
    private Maybe<String> serviceTier = Maybe.absent();
    private Maybe<String> serviceTierForTurn = Maybe.absent();
    private Maybe<ReasoningEffort> effort = Maybe.absent();
    private Maybe<ReasoningSummary> summary = Maybe.absent();
    private Maybe<Personality> personality = Maybe.absent();
    private Optional<JsonNode> outputSchema = Optional.empty();
    private Maybe<List<String>> disabledPluginIds = Maybe.absent();
    private Maybe<String> parentTurnId = Maybe.absent();
    private Maybe<String> rootTurnId = Maybe.absent();
    private Maybe<String> turnTrigger = Maybe.absent();
    private Maybe<TurnToolOutput> toolOutput = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code input}: What the user says. */
    public Builder input(List<UserInput> input) {
      this.input = input;
      return this;
    }

    /**
     * Sets {@code clientUserMessageId}: An id for the message, so that sending it again does no
     * harm.
     */
    public Builder clientUserMessageId(String clientUserMessageId) {
      this.clientUserMessageId = Maybe.of(clientUserMessageId);
      return this;
    }

    /** Sets {@code clientUserMessageId}, or makes it null or absent. */
    public Builder clientUserMessageId(Maybe<String> clientUserMessageId) {
      this.clientUserMessageId = clientUserMessageId;
      return this;
    }

    /** Sets {@code cwd}: The working folder from now on. */
    public Builder cwd(String cwd) {
      this.cwd = Maybe.of(cwd);
      return this;
    }

    /** Sets {@code cwd}, or makes it null or absent. */
    public Builder cwd(Maybe<String> cwd) {
      this.cwd = cwd;
      return this;
    }

    /** Sets {@code approvalPolicy}: When the agent has to ask, from now on. */
    public Builder approvalPolicy(AskForApproval approvalPolicy) {
      this.approvalPolicy = Maybe.of(approvalPolicy);
      return this;
    }

    /** Sets {@code approvalPolicy}, or makes it null or absent. */
    public Builder approvalPolicy(Maybe<AskForApproval> approvalPolicy) {
      this.approvalPolicy = approvalPolicy;
      return this;
    }

    /** Sets {@code approvalsReviewer}: Who answers when it asks, from now on. */
    public Builder approvalsReviewer(ApprovalsReviewer approvalsReviewer) {
      this.approvalsReviewer = Maybe.of(approvalsReviewer);
      return this;
    }

    /** Sets {@code approvalsReviewer}, or makes it null or absent. */
    public Builder approvalsReviewer(Maybe<ApprovalsReviewer> approvalsReviewer) {
      this.approvalsReviewer = approvalsReviewer;
      return this;
    }

    /** Sets {@code sandboxPolicy}: What its commands can reach, from now on. */
    public Builder sandboxPolicy(SandboxPolicy sandboxPolicy) {
      this.sandboxPolicy = Maybe.of(sandboxPolicy);
      return this;
    }

    /** Sets {@code sandboxPolicy}, or makes it null or absent. */
    public Builder sandboxPolicy(Maybe<SandboxPolicy> sandboxPolicy) {
      this.sandboxPolicy = sandboxPolicy;
      return this;
    }

    /** Sets {@code model}: Name of the model from now on. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /** Sets {@code serviceTier}: Class of service from now on. */
    public Builder serviceTier(String serviceTier) {
      this.serviceTier = Maybe.of(serviceTier);
      return this;
    }

    /** Sets {@code serviceTier}, or makes it null or absent. */
    public Builder serviceTier(Maybe<String> serviceTier) {
      this.serviceTier = serviceTier;
      return this;
    }

    /** Sets {@code serviceTierForTurn}: Class of service for this turn only. */
    public Builder serviceTierForTurn(String serviceTierForTurn) {
      this.serviceTierForTurn = Maybe.of(serviceTierForTurn);
      return this;
    }

    /** Sets {@code serviceTierForTurn}, or makes it null or absent. */
    public Builder serviceTierForTurn(Maybe<String> serviceTierForTurn) {
      this.serviceTierForTurn = serviceTierForTurn;
      return this;
    }

    /** Sets {@code effort}: How long the model may think, from now on. */
    public Builder effort(ReasoningEffort effort) {
      this.effort = Maybe.of(effort);
      return this;
    }

    /** Sets {@code effort}, or makes it null or absent. */
    public Builder effort(Maybe<ReasoningEffort> effort) {
      this.effort = effort;
      return this;
    }

    /** Sets {@code summary}: How much of its thinking it tells, from now on. */
    public Builder summary(ReasoningSummary summary) {
      this.summary = Maybe.of(summary);
      return this;
    }

    /** Sets {@code summary}, or makes it null or absent. */
    public Builder summary(Maybe<ReasoningSummary> summary) {
      this.summary = summary;
      return this;
    }

    /**
     * Sets {@code personality}: The tone in which the agent talks, from now on. Deprecated. Servers
     * no longer change the tone.
     *
     * @deprecated Servers no longer change the tone.
     */
    @Deprecated
    public Builder personality(Personality personality) {
      this.personality = Maybe.of(personality);
      return this;
    }

    /**
     * Sets {@code personality}, or makes it null or absent.
     *
     * @deprecated Servers no longer change the tone.
     */
    @Deprecated
    public Builder personality(Maybe<Personality> personality) {
      this.personality = personality;
      return this;
    }

    /** Sets {@code outputSchema}: JSON Schema that the final answer of this turn has to follow. */
    public Builder outputSchema(JsonNode outputSchema) {
      this.outputSchema = Optional.of(outputSchema);
      return this;
    }

    /** Sets {@code disabledPluginIds}: Plugins to switch off. */
    public Builder disabledPluginIds(List<String> disabledPluginIds) {
      this.disabledPluginIds = Maybe.of(disabledPluginIds);
      return this;
    }

    /** Sets {@code disabledPluginIds}, or makes it null or absent. */
    public Builder disabledPluginIds(Maybe<List<String>> disabledPluginIds) {
      this.disabledPluginIds = disabledPluginIds;
      return this;
    }

    /** Sets {@code parentTurnId}: The turn that started this one. */
    public Builder parentTurnId(String parentTurnId) {
      this.parentTurnId = Maybe.of(parentTurnId);
      return this;
    }

    /** Sets {@code parentTurnId}, or makes it null or absent. */
    public Builder parentTurnId(Maybe<String> parentTurnId) {
      this.parentTurnId = parentTurnId;
      return this;
    }

    /** Sets {@code rootTurnId}: The turn that this one goes back to. */
    public Builder rootTurnId(String rootTurnId) {
      this.rootTurnId = Maybe.of(rootTurnId);
      return this;
    }

    /** Sets {@code rootTurnId}, or makes it null or absent. */
    public Builder rootTurnId(Maybe<String> rootTurnId) {
      this.rootTurnId = rootTurnId;
      return this;
    }

    /** Sets {@code turnTrigger}: What started the turn, in the words of the client. */
    public Builder turnTrigger(String turnTrigger) {
      this.turnTrigger = Maybe.of(turnTrigger);
      return this;
    }

    /** Sets {@code turnTrigger}, or makes it null or absent. */
    public Builder turnTrigger(Maybe<String> turnTrigger) {
      this.turnTrigger = turnTrigger;
      return this;
    }

    /** Sets {@code toolOutput}: The output of a tool, in place of words of the user. */
    public Builder toolOutput(TurnToolOutput toolOutput) {
      this.toolOutput = Maybe.of(toolOutput);
      return this;
    }

    /** Sets {@code toolOutput}, or makes it null or absent. */
    public Builder toolOutput(Maybe<TurnToolOutput> toolOutput) {
      this.toolOutput = toolOutput;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TurnStartParams build() {
      return new TurnStartParams(
          threadId,
          input,
          clientUserMessageId,
          cwd,
          approvalPolicy,
          approvalsReviewer,
          sandboxPolicy,
          model,
          serviceTier,
          serviceTierForTurn,
          effort,
          summary,
          personality,
          outputSchema,
          disabledPluginIds,
          parentTurnId,
          rootTurnId,
          turnTrigger,
          toolOutput);
    }
  }
}
