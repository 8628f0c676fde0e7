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
 * A model that can be chosen, and what it can do.
 *
 * @param id Tells the entries of the list apart.
 * @param model Name of the model, as a thread or turn takes it.
 * @param displayName Its name, for people.
 * @param description What it is good for, for people.
 * @param modelSpecialty The field that it is made for. Null when it is for all.
 * @param hidden Whether to leave it out where users choose.
 * @param isDefault Whether it is the one to use where none is named.
 * @param supportedReasoningEfforts How long it may think: the choices.
 * @param defaultReasoningEffort How long it thinks where nothing is said.
 * @param inputModalities The input that it can work with. Text and pictures when left out.
 * @param serviceTiers The classes of service to choose from. None when left out.
 * @param defaultServiceTier The class of service where nothing is said.
 * @param additionalSpeedTiers Further speeds that it can be had at, by name. Default: {@code []}.
 *     Deprecated. Mere names say too little. Use {@code serviceTiers}.
 * @param multiAgentVersion Which tools for several agents it gets. Null when the model does not
 *     say.
 * @param availableAccessPrograms The programs that it can be used under. Null when nothing is known
 *     of them.
 * @param supportsPersonality Whether the tone in which it talks can be chosen. Default: {@code
 *     false}. Deprecated. No model offers the choice any more, so that it is always false. There is
 *     nothing instead.
 * @param availabilityNux News about it for the user. Null when there are none.
 * @param upgrade The model to change to. Null when this one is up to date.
 * @param upgradeInfo The same model, and what to tell the user of it.
 */
public record Model(
    String id,
    String model,
    String displayName,
    String description,
    Maybe<String> modelSpecialty,
    boolean hidden,
    boolean isDefault,
    List<ReasoningEffortOption> supportedReasoningEfforts,
    ReasoningEffort defaultReasoningEffort,
    Optional<List<InputModality>> inputModalities,
    Optional<List<ModelServiceTier>> serviceTiers,
    Maybe<String> defaultServiceTier,
    Optional<List<String>> additionalSpeedTiers,
    Maybe<MultiAgentVersion> multiAgentVersion,
    Maybe<ModelAccessPrograms> availableAccessPrograms,
    Optional<Boolean> supportsPersonality,
    Maybe<ModelAvailabilityNux> availabilityNux,
    Maybe<String> upgrade,
    Maybe<ModelUpgradeInfo> upgradeInfo)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public Model {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(modelSpecialty, "modelSpecialty");
    supportedReasoningEfforts = Values.list(supportedReasoningEfforts, "supportedReasoningEfforts");
    Objects.requireNonNull(defaultReasoningEffort, "defaultReasoningEffort");
    Objects.requireNonNull(inputModalities, "inputModalities");
    inputModalities = inputModalities.map(List::copyOf);
    Objects.requireNonNull(serviceTiers, "serviceTiers");
    serviceTiers = serviceTiers.map(List::copyOf);
    Objects.requireNonNull(defaultServiceTier, "defaultServiceTier");
    Objects.requireNonNull(additionalSpeedTiers, "additionalSpeedTiers");
    additionalSpeedTiers = additionalSpeedTiers.map(List::copyOf);
    Objects.requireNonNull(multiAgentVersion, "multiAgentVersion");
    Objects.requireNonNull(availableAccessPrograms, "availableAccessPrograms");
    Objects.requireNonNull(supportsPersonality, "supportsPersonality");
    Objects.requireNonNull(availabilityNux, "availabilityNux");
    Objects.requireNonNull(upgrade, "upgrade");
    Objects.requireNonNull(upgradeInfo, "upgradeInfo");
  }

  /**
   * Further speeds that it can be had at, by name. Default: {@code []}.
   *
   * @deprecated Mere names say too little. Use {@code serviceTiers}.
   */
  @Override
  @Deprecated
  public Optional<List<String>> additionalSpeedTiers() {
    return additionalSpeedTiers;
  }

  /**
   * Whether the tone in which it talks can be chosen. Default: {@code false}.
   *
   * @deprecated No model offers the choice any more, so that it is always false. There is nothing
   *     instead.
   */
  @Override
  @Deprecated
  public Optional<Boolean> supportsPersonality() {
    return supportsPersonality;
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Model fromJson(JsonNode json) {
    Decode.object(json);
    return new Model(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "model", Decode::string),
        Decode.required(json, "displayName", Decode::string),
        Decode.required(json, "description", Decode::string),
        Decode.maybe(json, "modelSpecialty", Decode::string),
        Decode.required(json, "hidden", Decode::bool),
        Decode.required(json, "isDefault", Decode::bool),
        Decode.required(
            json, "supportedReasoningEfforts", Decode.list(ReasoningEffortOption::fromJson)),
        Decode.required(json, "defaultReasoningEffort", ReasoningEffort::fromJson),
        Decode.optional(json, "inputModalities", Decode.list(InputModality::fromJson)),
        Decode.optional(json, "serviceTiers", Decode.list(ModelServiceTier::fromJson)),
        Decode.maybe(json, "defaultServiceTier", Decode::string),
        Decode.optional(json, "additionalSpeedTiers", Decode.list(Decode::string)),
        Decode.maybe(json, "multiAgentVersion", MultiAgentVersion::fromJson),
        Decode.maybe(json, "availableAccessPrograms", ModelAccessPrograms::fromJson),
        Decode.optional(json, "supportsPersonality", Decode::bool),
        Decode.maybe(json, "availabilityNux", ModelAvailabilityNux::fromJson),
        Decode.maybe(json, "upgrade", Decode::string),
        Decode.maybe(json, "upgradeInfo", ModelUpgradeInfo::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "model", model, Encode::string);
    Encode.required(json, "displayName", displayName, Encode::string);
    Encode.required(json, "description", description, Encode::string);
    Encode.maybe(json, "modelSpecialty", modelSpecialty, Encode::string);
    Encode.required(json, "hidden", hidden, Encode::bool);
    Encode.required(json, "isDefault", isDefault, Encode::bool);
    Encode.required(
        json,
        "supportedReasoningEfforts",
        supportedReasoningEfforts,
        Encode.list(ReasoningEffortOption::toJson));
    Encode.required(
        json, "defaultReasoningEffort", defaultReasoningEffort, ReasoningEffort::toJson);
    Encode.optional(json, "inputModalities", inputModalities, Encode.list(InputModality::toJson));
    Encode.optional(json, "serviceTiers", serviceTiers, Encode.list(ModelServiceTier::toJson));
    Encode.maybe(json, "defaultServiceTier", defaultServiceTier, Encode::string);
    Encode.optional(
        json, "additionalSpeedTiers", additionalSpeedTiers, Encode.list(Encode::string));
    Encode.maybe(json, "multiAgentVersion", multiAgentVersion, MultiAgentVersion::toJson);
    Encode.maybe(
        json, "availableAccessPrograms", availableAccessPrograms, ModelAccessPrograms::toJson);
    Encode.optional(json, "supportsPersonality", supportsPersonality, Encode::bool);
    Encode.maybe(json, "availabilityNux", availabilityNux, ModelAvailabilityNux::toJson);
    Encode.maybe(json, "upgrade", upgrade, Encode::string);
    Encode.maybe(json, "upgradeInfo", upgradeInfo, ModelUpgradeInfo::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.model = model;
    builder.displayName = displayName;
    builder.description = description;
    builder.modelSpecialty = modelSpecialty;
    builder.hidden = hidden;
    builder.isDefault = isDefault;
    builder.supportedReasoningEfforts = supportedReasoningEfforts;
    builder.defaultReasoningEffort = defaultReasoningEffort;
    builder.inputModalities = inputModalities;
    builder.serviceTiers = serviceTiers;
    builder.defaultServiceTier = defaultServiceTier;
    builder.additionalSpeedTiers = additionalSpeedTiers;
    builder.multiAgentVersion = multiAgentVersion;
    builder.availableAccessPrograms = availableAccessPrograms;
    builder.supportsPersonality = supportsPersonality;
    builder.availabilityNux = availabilityNux;
    builder.upgrade = upgrade;
    builder.upgradeInfo = upgradeInfo;
    return builder;
  }

  /** Makes a {@code Model} step by step. */
  public static final class Builder {
    private String id;
    private String model;
    private String displayName;
    private String description;
    private Maybe<String> modelSpecialty = Maybe.absent();
    private Boolean hidden;
    private Boolean isDefault;
    private List<ReasoningEffortOption> supportedReasoningEfforts;
    private ReasoningEffort defaultReasoningEffort;
    private Optional<List<InputModality>> inputModalities = Optional.empty();
    private Optional<List<ModelServiceTier>> serviceTiers = Optional.empty();
    private Maybe<String> defaultServiceTier = Maybe.absent();
    private Optional<List<String>> additionalSpeedTiers = Optional.empty();
    private Maybe<MultiAgentVersion> multiAgentVersion = Maybe.absent();
    private Maybe<ModelAccessPrograms> availableAccessPrograms = Maybe.absent();
    private Optional<Boolean> supportsPersonality = Optional.empty();
    private Maybe<ModelAvailabilityNux> availabilityNux = Maybe.absent();
    private Maybe<String> upgrade = Maybe.absent();
    private Maybe<ModelUpgradeInfo> upgradeInfo = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Tells the entries of the list apart. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code model}: Name of the model, as a thread or turn takes it. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Sets {@code displayName}: Its name, for people. */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** Sets {@code description}: What it is good for, for people. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@code modelSpecialty}: The field that it is made for. Null when it is for all. */
    public Builder modelSpecialty(String modelSpecialty) {
      this.modelSpecialty = Maybe.of(modelSpecialty);
      return this;
    }

    /** Sets {@code modelSpecialty}, or makes it null or absent. */
    public Builder modelSpecialty(Maybe<String> modelSpecialty) {
      this.modelSpecialty = modelSpecialty;
      return this;
    }

    /** Sets {@code hidden}: Whether to leave it out where users choose. */
    public Builder hidden(boolean hidden) {
      this.hidden = hidden;
      return this;
    }

    /** Sets {@code isDefault}: Whether it is the one to use where none is named. */
    public Builder isDefault(boolean isDefault) {
      this.isDefault = isDefault;
      return this;
    }

    /** Sets {@code supportedReasoningEfforts}: How long it may think: the choices. */
    public Builder supportedReasoningEfforts(
        List<ReasoningEffortOption> supportedReasoningEfforts) {
      this.supportedReasoningEfforts = supportedReasoningEfforts;
      return this;
    }

    /** Sets {@code defaultReasoningEffort}: How long it thinks where nothing is said. */
    public Builder defaultReasoningEffort(ReasoningEffort defaultReasoningEffort) {
      this.defaultReasoningEffort = defaultReasoningEffort;
      return this;
    }

    /**
     * Sets {@code inputModalities}: The input that it can work with. Text and pictures when left
     * out.
     */
    public Builder inputModalities(List<InputModality> inputModalities) {
      this.inputModalities = Optional.of(inputModalities);
      return this;
    }

    /** Sets {@code serviceTiers}: The classes of service to choose from. None when left out. */
    public Builder serviceTiers(List<ModelServiceTier> serviceTiers) {
      this.serviceTiers = Optional.of(serviceTiers);
      return this;
    }

    /** Sets {@code defaultServiceTier}: The class of service where nothing is said. */
    public Builder defaultServiceTier(String defaultServiceTier) {
      this.defaultServiceTier = Maybe.of(defaultServiceTier);
      return this;
    }

    /** Sets {@code defaultServiceTier}, or makes it null or absent. */
    public Builder defaultServiceTier(Maybe<String> defaultServiceTier) {
      this.defaultServiceTier = defaultServiceTier;
      return this;
    }

    /**
     * Sets {@code additionalSpeedTiers}: Further speeds that it can be had at, by name. Default:
     * {@code []}. Deprecated. Mere names say too little. Use {@code serviceTiers}.
     *
     * @deprecated Mere names say too little. Use {@code serviceTiers}.
     */
    @Deprecated
    public Builder additionalSpeedTiers(List<String> additionalSpeedTiers) {
      this.additionalSpeedTiers = Optional.of(additionalSpeedTiers);
      return this;
    }

    /**
     * Sets {@code multiAgentVersion}: Which tools for several agents it gets. Null when the model
     * does not say.
     */
    public Builder multiAgentVersion(MultiAgentVersion multiAgentVersion) {
      this.multiAgentVersion = Maybe.of(multiAgentVersion);
      return this;
    }

    /** Sets {@code multiAgentVersion}, or makes it null or absent. */
    public Builder multiAgentVersion(Maybe<MultiAgentVersion> multiAgentVersion) {
      this.multiAgentVersion = multiAgentVersion;
      return this;
    }

    /**
     * Sets {@code availableAccessPrograms}: The programs that it can be used under. Null when
     * nothing is known of them.
     */
    public Builder availableAccessPrograms(ModelAccessPrograms availableAccessPrograms) {
      this.availableAccessPrograms = Maybe.of(availableAccessPrograms);
      return this;
    }

    /** Sets {@code availableAccessPrograms}, or makes it null or absent. */
    public Builder availableAccessPrograms(Maybe<ModelAccessPrograms> availableAccessPrograms) {
      this.availableAccessPrograms = availableAccessPrograms;
      return this;
    }

    /**
     * Sets {@code supportsPersonality}: Whether the tone in which it talks can be chosen. Default:
     * {@code false}. Deprecated. No model offers the choice any more, so that it is always false.
     * There is nothing instead.
     *
     * @deprecated No model offers the choice any more, so that it is always false. There is nothing
     *     instead.
     */
    @Deprecated
    public Builder supportsPersonality(boolean supportsPersonality) {
      this.supportsPersonality = Optional.of(supportsPersonality);
      return this;
    }

    /** Sets {@code availabilityNux}: News about it for the user. Null when there are none. */
    public Builder availabilityNux(ModelAvailabilityNux availabilityNux) {
      this.availabilityNux = Maybe.of(availabilityNux);
      return this;
    }

    /** Sets {@code availabilityNux}, or makes it null or absent. */
    public Builder availabilityNux(Maybe<ModelAvailabilityNux> availabilityNux) {
      this.availabilityNux = availabilityNux;
      return this;
    }

    /** Sets {@code upgrade}: The model to change to. Null when this one is up to date. */
    public Builder upgrade(String upgrade) {
      this.upgrade = Maybe.of(upgrade);
      return this;
    }

    /** Sets {@code upgrade}, or makes it null or absent. */
    public Builder upgrade(Maybe<String> upgrade) {
      this.upgrade = upgrade;
      return this;
    }

    /** Sets {@code upgradeInfo}: The same model, and what to tell the user of it. */
    public Builder upgradeInfo(ModelUpgradeInfo upgradeInfo) {
      this.upgradeInfo = Maybe.of(upgradeInfo);
      return this;
    }

    /** Sets {@code upgradeInfo}, or makes it null or absent. */
    public Builder upgradeInfo(Maybe<ModelUpgradeInfo> upgradeInfo) {
      this.upgradeInfo = upgradeInfo;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public Model build() {
      return new Model(
          id,
          model,
          displayName,
          description,
          modelSpecialty,
          Objects.requireNonNull(hidden, "hidden"),
          Objects.requireNonNull(isDefault, "isDefault"),
          supportedReasoningEfforts,
          defaultReasoningEffort,
          inputModalities,
          serviceTiers,
          defaultServiceTier,
          additionalSpeedTiers,
          multiAgentVersion,
          availableAccessPrograms,
          supportsPersonality,
          availabilityNux,
          upgrade,
          upgradeInfo);
    }
  }
}
