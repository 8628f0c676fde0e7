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
 * What the next turn of a thread will be run with.
 *
 * @param model Name of the model.
 * @param modelProvider Name of the provider of the model.
 * @param serviceTier Class of service at the model endpoint.
 * @param effort How long the model may think.
 * @param summary How much of its thinking the model tells.
 * @param personality The tone in which the agent talks. Deprecated. Servers no longer change the
 *     tone.
 * @param collaborationMode The way of working.
 * @param disabledPluginIds Plugins that are switched off. Default: {@code []}.
 * @param cwd The working folder.
 * @param approvalPolicy When the agent has to ask before it acts.
 * @param approvalsReviewer Who answers when it asks.
 * @param sandboxPolicy What its commands can reach.
 * @param activePermissionProfile The named set of permissions in force.
 */
public record ThreadSettings(
    String model,
    String modelProvider,
    Maybe<String> serviceTier,
    Maybe<ReasoningEffort> effort,
    Maybe<ReasoningSummary> summary,
    Maybe<Personality> personality,
    CollaborationMode collaborationMode,
    Optional<List<String>> disabledPluginIds,
    String cwd,
    AskForApproval approvalPolicy,
    ApprovalsReviewer approvalsReviewer,
    SandboxPolicy sandboxPolicy,
    Maybe<ActivePermissionProfile> activePermissionProfile)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadSettings {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelProvider, "modelProvider");
    Objects.requireNonNull(serviceTier, "serviceTier");
    Objects.requireNonNull(effort, "effort");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(personality, "personality");
    Objects.requireNonNull(collaborationMode, "collaborationMode");
    Objects.requireNonNull(disabledPluginIds, "disabledPluginIds");
    disabledPluginIds = disabledPluginIds.map(List::copyOf);
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(approvalPolicy, "approvalPolicy");
    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
    Objects.requireNonNull(sandboxPolicy, "sandboxPolicy");
    Objects.requireNonNull(activePermissionProfile, "activePermissionProfile");
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
  public static ThreadSettings fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadSettings(
        Decode.required(json, "model", Decode::string),
        Decode.required(json, "modelProvider", Decode::string),
        Decode.maybe(json, "serviceTier", Decode::string),
        Decode.maybe(json, "effort", ReasoningEffort::fromJson),
        Decode.maybe(json, "summary", ReasoningSummary::fromJson),
        Decode.maybe(json, "personality", Personality::fromJson),
        Decode.required(json, "collaborationMode", CollaborationMode::fromJson),
        Decode.optional(json, "disabledPluginIds", Decode.list(Decode::string)),
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "approvalPolicy", AskForApproval::fromJson),
        Decode.required(json, "approvalsReviewer", ApprovalsReviewer::fromJson),
        Decode.required(json, "sandboxPolicy", SandboxPolicy::fromJson),
        Decode.maybe(json, "activePermissionProfile", ActivePermissionProfile::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "model", model, Encode::string);
    Encode.required(json, "modelProvider", modelProvider, Encode::string);
    Encode.maybe(json, "serviceTier", serviceTier, Encode::string);
    Encode.maybe(json, "effort", effort, ReasoningEffort::toJson);
    Encode.maybe(json, "summary", summary, ReasoningSummary::toJson);
    Encode.maybe(json, "personality", personality, Personality::toJson);
    Encode.required(json, "collaborationMode", collaborationMode, CollaborationMode::toJson);
    Encode.optional(json, "disabledPluginIds", disabledPluginIds, Encode.list(Encode::string));
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "approvalPolicy", approvalPolicy, AskForApproval::toJson);
    Encode.required(json, "approvalsReviewer", approvalsReviewer, ApprovalsReviewer::toJson);
    Encode.required(json, "sandboxPolicy", sandboxPolicy, SandboxPolicy::toJson);
    Encode.maybe(
        json, "activePermissionProfile", activePermissionProfile, ActivePermissionProfile::toJson);
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
    builder.serviceTier = serviceTier;
    builder.effort = effort;
    builder.summary = summary;
    builder.personality = personality;
    builder.collaborationMode = collaborationMode;
    builder.disabledPluginIds = disabledPluginIds;
    builder.cwd = cwd;
    builder.approvalPolicy = approvalPolicy;
    builder.approvalsReviewer = approvalsReviewer;
    builder.sandboxPolicy = sandboxPolicy;
    builder.activePermissionProfile = activePermissionProfile;
    return builder;
  }

  /** Makes a {@code ThreadSettings} step by step. */
  public static final class Builder {
    private String model;
    private String modelProvider;
    private Maybe<String> serviceTier = Maybe.absent();
    private Maybe<ReasoningEffort> effort = Maybe.absent();
    private Maybe<ReasoningSummary> summary = Maybe.absent();
    private Maybe<Personality> personality = Maybe.absent();
    private CollaborationMode collaborationMode;
    private Optional<List<String>> disabledPluginIds = Optional.empty();
    private String cwd;
    private AskForApproval approvalPolicy;
    private ApprovalsReviewer approvalsReviewer;
    private SandboxPolicy sandboxPolicy;
    private Maybe<ActivePermissionProfile> activePermissionProfile = Maybe.absent();

    private Builder() {}

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

    /** Sets {@code effort}: How long the model may think. */
    public Builder effort(ReasoningEffort effort) {
      this.effort = Maybe.of(effort);
      return this;
    }

    /** Sets {@code effort}, or makes it null or absent. */
    public Builder effort(Maybe<ReasoningEffort> effort) {
      this.effort = effort;
      return this;
    }

    /** Sets {@code summary}: How much of its thinking the model tells. */
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

    /** Sets {@code collaborationMode}: The way of working. */
    public Builder collaborationMode(CollaborationMode collaborationMode) {
      this.collaborationMode = collaborationMode;
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

    /** Sets {@code sandboxPolicy}: What its commands can reach. */
    public Builder sandboxPolicy(SandboxPolicy sandboxPolicy) {
      this.sandboxPolicy = sandboxPolicy;
      return this;
    }

    /** Sets {@code activePermissionProfile}: The named set of permissions in force. */
    public Builder activePermissionProfile(ActivePermissionProfile activePermissionProfile) {
      this.activePermissionProfile = Maybe.of(activePermissionProfile);
      return this;
    }

    /** Sets {@code activePermissionProfile}, or makes it null or absent. */
    public Builder activePermissionProfile(Maybe<ActivePermissionProfile> activePermissionProfile) {
      this.activePermissionProfile = activePermissionProfile;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadSettings build() {
      return new ThreadSettings(
          model,
          modelProvider,
          serviceTier,
          effort,
          summary,
          personality,
          collaborationMode,
          disabledPluginIds,
          cwd,
          approvalPolicy,
          approvalsReviewer,
          sandboxPolicy,
          activePermissionProfile);
    }
  }
}
