// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The new thread and what holds for it.
 *
 * @param thread The thread.
 * @param model Name of the model.
 * @param modelProvider Name of the provider of the model.
 * @param serviceTier Class of service at the model endpoint.
 * @param disabledPluginIds Plugins that are switched off. Default: {@code []}.
 * @param cwd The working folder.
 * @param instructionSources Files whose instructions the model was given. Default: {@code []}.
 * @param approvalPolicy When the agent has to ask before it acts.
 * @param approvalsReviewer Who answers when it asks.
 * @param sandbox What its commands can reach.
 * @param reasoningEffort How long the model may think.
 */
public record ThreadStartResponse(
    ThreadInfo thread,
    String model,
    String modelProvider,
    Maybe<String> serviceTier,
    Optional<List<String>> disabledPluginIds,
    String cwd,
    Optional<List<String>> instructionSources,
    AskForApproval approvalPolicy,
    ApprovalsReviewer approvalsReviewer,
    SandboxPolicy sandbox,
    Maybe<ReasoningEffort> reasoningEffort)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadStartResponse {
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelProvider, "modelProvider");
    Objects.requireNonNull(serviceTier, "serviceTier");
    Objects.requireNonNull(disabledPluginIds, "disabledPluginIds");
    disabledPluginIds = disabledPluginIds.map(List::copyOf);
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(instructionSources, "instructionSources");
    instructionSources = instructionSources.map(List::copyOf);
    Objects.requireNonNull(approvalPolicy, "approvalPolicy");
    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
    Objects.requireNonNull(sandbox, "sandbox");
    Objects.requireNonNull(reasoningEffort, "reasoningEffort");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadStartResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadStartResponse(
        Decode.required(json, "thread", ThreadInfo::fromJson),
        Decode.required(json, "model", Decode::string),
        Decode.required(json, "modelProvider", Decode::string),
        Decode.maybe(json, "serviceTier", Decode::string),
        Decode.optional(json, "disabledPluginIds", Decode.list(Decode::string)),
        Decode.required(json, "cwd", Decode::string),
        Decode.optional(json, "instructionSources", Decode.list(Decode::string)),
        Decode.required(json, "approvalPolicy", AskForApproval::fromJson),
        Decode.required(json, "approvalsReviewer", ApprovalsReviewer::fromJson),
        Decode.required(json, "sandbox", SandboxPolicy::fromJson),
        Decode.maybe(json, "reasoningEffort", ReasoningEffort::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "thread", thread, ThreadInfo::toJson);
    Encode.required(json, "model", model, Encode::string);
    Encode.required(json, "modelProvider", modelProvider, Encode::string);
    Encode.maybe(json, "serviceTier", serviceTier, Encode::string);
    Encode.optional(json, "disabledPluginIds", disabledPluginIds, Encode.list(Encode::string));
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.optional(json, "instructionSources", instructionSources, Encode.list(Encode::string));
    Encode.required(json, "approvalPolicy", approvalPolicy, AskForApproval::toJson);
    Encode.required(json, "approvalsReviewer", approvalsReviewer, ApprovalsReviewer::toJson);
    Encode.required(json, "sandbox", sandbox, SandboxPolicy::toJson);
    Encode.maybe(json, "reasoningEffort", reasoningEffort, ReasoningEffort::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.thread = thread;
    builder.model = model;
    builder.modelProvider = modelProvider;
    builder.serviceTier = serviceTier;
    builder.disabledPluginIds = disabledPluginIds;
    builder.cwd = cwd;
    builder.instructionSources = instructionSources;
    builder.approvalPolicy = approvalPolicy;
    builder.approvalsReviewer = approvalsReviewer;
    builder.sandbox = sandbox;
    builder.reasoningEffort = reasoningEffort;
    return builder;
  }

  /** Makes a {@code ThreadStartResponse} step by step. */
  public static final class Builder {
    private ThreadInfo thread;
    private String model;
    private String modelProvider;
    private Maybe<String> serviceTier = Maybe.absent();
    private Optional<List<String>> disabledPluginIds = Optional.empty();
    private String cwd;
    private Optional<List<String>> instructionSources = Optional.empty();
    private AskForApproval approvalPolicy;
    private ApprovalsReviewer approvalsReviewer;
    private SandboxPolicy sandbox;
    private Maybe<ReasoningEffort> reasoningEffort = Maybe.absent();

    private Builder() {}

    /** Sets {@code thread}: The thread. */
    public Builder thread(ThreadInfo thread) {
      this.thread = thread;
      return this;
    }

    /** Sets {@code model}: Name of the model. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Sets {@code modelProvider}: Name of the provider of the model. */
    public Builder modelProvider(String modelProvider) {
      this.modelProvider = modelProvider;
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

    /** Sets {@code disabledPluginIds}: Plugins that are switched off. Default: {@code []}. */
    public Builder disabledPluginIds(List<String> disabledPluginIds) {
      this.disabledPluginIds = Optional.of(disabledPluginIds);
      return this;
    }

    /** Sets {@code cwd}: The working folder. */
    public Builder cwd(String cwd) {
      this.cwd = cwd;
      return this;
    }

    /**
     * Sets {@code instructionSources}: Files whose instructions the model was given. Default:
     * {@code []}.
     */
    public Builder instructionSources(List<String> instructionSources) {
      this.instructionSources = Optional.of(instructionSources);
      return this;
    }

    /** Sets {@code approvalPolicy}: When the agent has to ask before it acts. */
    public Builder approvalPolicy(AskForApproval approvalPolicy) {
      this.approvalPolicy = approvalPolicy;
      return this;
    }

    /** Sets {@code approvalsReviewer}: Who answers when it asks. */
    public Builder approvalsReviewer(ApprovalsReviewer approvalsReviewer) {
      this.approvalsReviewer = approvalsReviewer;
      return this;
    }

    /** Sets {@code sandbox}: What its commands can reach. */
    public Builder sandbox(SandboxPolicy sandbox) {
      this.sandbox = sandbox;
      return this;
    }

    /** Sets {@code reasoningEffort}: How long the model may think. */
    public Builder reasoningEffort(ReasoningEffort reasoningEffort) {
      this.reasoningEffort = Maybe.of(reasoningEffort);
      return this;
    }

    /** Sets {@code reasoningEffort}, or makes it null or absent. */
    public Builder reasoningEffort(Maybe<ReasoningEffort> reasoningEffort) {
      this.reasoningEffort = reasoningEffort;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadStartResponse build() {
      return new ThreadStartResponse(
          thread,
          model,
          modelProvider,
          serviceTier,
          disabledPluginIds,
          cwd,
          instructionSources,
          approvalPolicy,
          approvalsReviewer,
          sandbox,
          reasoningEffort);
    }
  }
}
