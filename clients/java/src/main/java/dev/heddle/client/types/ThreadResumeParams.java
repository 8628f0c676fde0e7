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
import java.util.Optional;

/**
 * Which thread to take up again, and what to change in it.
 *
 * @param threadId The thread.
 * @param excludeTurns Answer without the turns, for reading them page by page. With all of them
 *     when left out.
 * @param model Name of the model. The server's own choice when left out.
 * @param modelProvider Name of the provider of the model, as configured at the server.
 * @param serviceTier Class of service at the model endpoint.
 * @param cwd The working folder. That of the server when left out.
 * @param approvalPolicy When the agent has to ask before it acts.
 * @param approvalsReviewer Who answers when it asks.
 * @param sandbox What its commands can reach.
 * @param config Settings of the server to change for this thread, by their dotted names.
 * @param baseInstructions Instructions in place of those that the server gives the model.
 * @param developerInstructions Instructions that go before those of the user.
 * @param personality The tone in which the agent talks. Deprecated. Servers no longer change the
 *     tone.
 */
public record ThreadResumeParams(
    String threadId,
    Optional<Boolean> excludeTurns,
    Maybe<String> model,
    Maybe<String> modelProvider,
    Maybe<String> serviceTier,
    Maybe<String> cwd,
    Maybe<AskForApproval> approvalPolicy,
    Maybe<ApprovalsReviewer> approvalsReviewer,
    Maybe<SandboxMode> sandbox,
    Maybe<Map<String, JsonNode>> config,
    Maybe<String> baseInstructions,
    Maybe<String> developerInstructions,
    Maybe<Personality> personality)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadResumeParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(excludeTurns, "excludeTurns");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelProvider, "modelProvider");
    Objects.requireNonNull(serviceTier, "serviceTier");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(approvalPolicy, "approvalPolicy");
    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
    Objects.requireNonNull(sandbox, "sandbox");
    Objects.requireNonNull(config, "config");
    config = config.map(Values::copyOf);
    Objects.requireNonNull(baseInstructions, "baseInstructions");
    Objects.requireNonNull(developerInstructions, "developerInstructions");
    Objects.requireNonNull(personality, "personality");
  }

  /**
   * The tone in which the agent talks.
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
  public static ThreadResumeParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadResumeParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.optional(json, "excludeTurns", Decode::bool),
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "modelProvider", Decode::string),
        Decode.maybe(json, "serviceTier", Decode::string),
        Decode.maybe(json, "cwd", Decode::string),
        Decode.maybe(json, "approvalPolicy", AskForApproval::fromJson),
        Decode.maybe(json, "approvalsReviewer", ApprovalsReviewer::fromJson),
        Decode.maybe(json, "sandbox", SandboxMode::fromJson),
        Decode.maybe(json, "config", Decode.map(Decode::any)),
        Decode.maybe(json, "baseInstructions", Decode::string),
        Decode.maybe(json, "developerInstructions", Decode::string),
        Decode.maybe(json, "personality", Personality::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.optional(json, "excludeTurns", excludeTurns, Encode::bool);
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "modelProvider", modelProvider, Encode::string);
    Encode.maybe(json, "serviceTier", serviceTier, Encode::string);
    Encode.maybe(json, "cwd", cwd, Encode::string);
    Encode.maybe(json, "approvalPolicy", approvalPolicy, AskForApproval::toJson);
    Encode.maybe(json, "approvalsReviewer", approvalsReviewer, ApprovalsReviewer::toJson);
    Encode.maybe(json, "sandbox", sandbox, SandboxMode::toJson);
    Encode.maybe(json, "config", config, Encode.map(Encode::any));
    Encode.maybe(json, "baseInstructions", baseInstructions, Encode::string);
    Encode.maybe(json, "developerInstructions", developerInstructions, Encode::string);
    Encode.maybe(json, "personality", personality, Personality::toJson);
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
    builder.excludeTurns = excludeTurns;
    builder.model = model;
    builder.modelProvider = modelProvider;
    builder.serviceTier = serviceTier;
    builder.cwd = cwd;
    builder.approvalPolicy = approvalPolicy;
    builder.approvalsReviewer = approvalsReviewer;
    builder.sandbox = sandbox;
    builder.config = config;
    builder.baseInstructions = baseInstructions;
    builder.developerInstructions = developerInstructions;
    builder.personality = personality;
    return builder;
  }

  /** Makes a {@code ThreadResumeParams} step by step. */
  public static final class Builder {
    private String threadId;
    private Optional<Boolean> excludeTurns = Optional.empty();
    private Maybe<String> model = Maybe.absent();
    private Maybe<String> modelProvider = Maybe.absent();
    private Maybe<String> serviceTier = Maybe.absent();
    private Maybe<String> cwd = Maybe.absent();
    private Maybe<AskForApproval> approvalPolicy = Maybe.absent();
    private Maybe<ApprovalsReviewer> approvalsReviewer = Maybe.absent();
    private Maybe<SandboxMode> sandbox = Maybe.absent();
    private Maybe<Map<String, JsonNode>> config = Maybe.absent();
    private Maybe<String> baseInstructions = Maybe.absent();
    private Maybe<String> developerInstructions = Maybe.absent();
    private Maybe<Personality> personality = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /**
     * Sets {@code excludeTurns}: Answer without the turns, for reading them page by page. With all
     * of them when left out.
     */
    public Builder excludeTurns(boolean excludeTurns) {
      this.excludeTurns = Optional.of(excludeTurns);
      return this;
    }

    /** Sets {@code model}: Name of the model. The server's own choice when left out. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /**
     * Sets {@code modelProvider}: Name of the provider of the model, as configured at the server.
     */
    public Builder modelProvider(String modelProvider) {
      this.modelProvider = Maybe.of(modelProvider);
      return this;
    }

    /** Sets {@code modelProvider}, or makes it null or absent. */
    public Builder modelProvider(Maybe<String> modelProvider) {
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

    /** Sets {@code cwd}: The working folder. That of the server when left out. */
    public Builder cwd(String cwd) {
      this.cwd = Maybe.of(cwd);
      return this;
    }

    /** Sets {@code cwd}, or makes it null or absent. */
    public Builder cwd(Maybe<String> cwd) {
      this.cwd = cwd;
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

    /** Sets {@code approvalsReviewer}: Who answers when it asks. */
    public Builder approvalsReviewer(ApprovalsReviewer approvalsReviewer) {
      this.approvalsReviewer = Maybe.of(approvalsReviewer);
      return this;
    }

    /** Sets {@code approvalsReviewer}, or makes it null or absent. */
    public Builder approvalsReviewer(Maybe<ApprovalsReviewer> approvalsReviewer) {
      this.approvalsReviewer = approvalsReviewer;
      return this;
    }

    /** Sets {@code sandbox}: What its commands can reach. */
    public Builder sandbox(SandboxMode sandbox) {
      this.sandbox = Maybe.of(sandbox);
      return this;
    }

    /** Sets {@code sandbox}, or makes it null or absent. */
    public Builder sandbox(Maybe<SandboxMode> sandbox) {
      this.sandbox = sandbox;
      return this;
    }

    /**
     * Sets {@code config}: Settings of the server to change for this thread, by their dotted names.
     */
    public Builder config(Map<String, JsonNode> config) {
      this.config = Maybe.of(config);
      return this;
    }

    /** Sets {@code config}, or makes it null or absent. */
    public Builder config(Maybe<Map<String, JsonNode>> config) {
      this.config = config;
      return this;
    }

    /**
     * Sets {@code baseInstructions}: Instructions in place of those that the server gives the
     * model.
     */
    public Builder baseInstructions(String baseInstructions) {
      this.baseInstructions = Maybe.of(baseInstructions);
      return this;
    }

    /** Sets {@code baseInstructions}, or makes it null or absent. */
    public Builder baseInstructions(Maybe<String> baseInstructions) {
      this.baseInstructions = baseInstructions;
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
     * Sets {@code personality}: The tone in which the agent talks. Deprecated. Servers no longer
     * change the tone.
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

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadResumeParams build() {
      return new ThreadResumeParams(
          threadId,
          excludeTurns,
          model,
          modelProvider,
          serviceTier,
          cwd,
          approvalPolicy,
          approvalsReviewer,
          sandbox,
          config,
          baseInstructions,
          developerInstructions,
          personality);
    }
  }
}
