// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * A hook that sets an agent to work.
 *
 * @param key The name under which the configuration keeps whether it is trusted and switched on.
 * @param eventName What it runs on.
 * @param matcher A pattern that narrows that down, such as one for names of tools. Null when it
 *     always runs.
 * @param timeoutSec How long it may run. In seconds.
 * @param statusMessage What to show while it runs.
 * @param displayOrder Its place in a list; the smallest comes first.
 * @param source Who set it up.
 * @param sourcePath The file that it is set up in.
 * @param pluginId The plugin that brought it.
 * @param isManaged Whether an administrator prescribes it.
 * @param enabled Whether it is switched on.
 * @param currentHash A hash of how it is set up. Trust is given to this hash.
 * @param trustStatus Whether it may run.
 * @param additionalContextLimit How many tokens it may add to what the model knows; more than that
 *     is put into a file. 2,500 when null, no limit when 0.
 * @param environmentId The machine whose rules brought it. Null when it does not come from those.
 */
public record AgentHookMetadata(
    String key,
    HookEventName eventName,
    Maybe<String> matcher,
    long timeoutSec,
    Maybe<String> statusMessage,
    long displayOrder,
    HookSource source,
    String sourcePath,
    Maybe<String> pluginId,
    boolean isManaged,
    boolean enabled,
    String currentHash,
    HookTrustStatus trustStatus,
    Maybe<Long> additionalContextLimit,
    Maybe<String> environmentId)
    implements HookMetadata {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AgentHookMetadata {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(eventName, "eventName");
    Objects.requireNonNull(matcher, "matcher");
    Objects.requireNonNull(statusMessage, "statusMessage");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sourcePath, "sourcePath");
    Objects.requireNonNull(pluginId, "pluginId");
    Objects.requireNonNull(currentHash, "currentHash");
    Objects.requireNonNull(trustStatus, "trustStatus");
    Objects.requireNonNull(additionalContextLimit, "additionalContextLimit");
    Objects.requireNonNull(environmentId, "environmentId");
  }

  /** Always {@code agent}. */
  @Override
  public String handlerType() {
    return "agent";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgentHookMetadata fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "handlerType", Decode.literal(Encode::string, "agent"));
    return new AgentHookMetadata(
        Decode.required(json, "key", Decode::string),
        Decode.required(json, "eventName", HookEventName::fromJson),
        Decode.maybe(json, "matcher", Decode::string),
        Decode.required(json, "timeoutSec", Decode::uint64),
        Decode.maybe(json, "statusMessage", Decode::string),
        Decode.required(json, "displayOrder", Decode::int64),
        Decode.required(json, "source", HookSource::fromJson),
        Decode.required(json, "sourcePath", Decode::string),
        Decode.maybe(json, "pluginId", Decode::string),
        Decode.required(json, "isManaged", Decode::bool),
        Decode.required(json, "enabled", Decode::bool),
        Decode.required(json, "currentHash", Decode::string),
        Decode.required(json, "trustStatus", HookTrustStatus::fromJson),
        Decode.maybe(json, "additionalContextLimit", Decode::uint64),
        Decode.maybe(json, "environmentId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "handlerType", "agent", Encode::string);
    Encode.required(json, "key", key, Encode::string);
    Encode.required(json, "eventName", eventName, HookEventName::toJson);
    Encode.maybe(json, "matcher", matcher, Encode::string);
    Encode.required(json, "timeoutSec", timeoutSec, Encode::uint64);
    Encode.maybe(json, "statusMessage", statusMessage, Encode::string);
    Encode.required(json, "displayOrder", displayOrder, Encode::int64);
    Encode.required(json, "source", source, HookSource::toJson);
    Encode.required(json, "sourcePath", sourcePath, Encode::string);
    Encode.maybe(json, "pluginId", pluginId, Encode::string);
    Encode.required(json, "isManaged", isManaged, Encode::bool);
    Encode.required(json, "enabled", enabled, Encode::bool);
    Encode.required(json, "currentHash", currentHash, Encode::string);
    Encode.required(json, "trustStatus", trustStatus, HookTrustStatus::toJson);
    Encode.maybe(json, "additionalContextLimit", additionalContextLimit, Encode::uint64);
    Encode.maybe(json, "environmentId", environmentId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.eventName = eventName;
    builder.matcher = matcher;
    builder.timeoutSec = timeoutSec;
    builder.statusMessage = statusMessage;
    builder.displayOrder = displayOrder;
    builder.source = source;
    builder.sourcePath = sourcePath;
    builder.pluginId = pluginId;
    builder.isManaged = isManaged;
    builder.enabled = enabled;
    builder.currentHash = currentHash;
    builder.trustStatus = trustStatus;
    builder.additionalContextLimit = additionalContextLimit;
    builder.environmentId = environmentId;
    return builder;
  }

  /** Makes a {@code AgentHookMetadata} step by step. */
  public static final class Builder {
    private String key;
    private HookEventName eventName;
    private Maybe<String> matcher = Maybe.absent();
    private Long timeoutSec;
    private Maybe<String> statusMessage = Maybe.absent();
    private Long displayOrder;
    private HookSource source;
    private String sourcePath;
    private Maybe<String> pluginId = Maybe.absent();
    private Boolean isManaged;
    private Boolean enabled;
    private String currentHash;
    private HookTrustStatus trustStatus;
    private Maybe<Long> additionalContextLimit = Maybe.absent();
    private Maybe<String> environmentId = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code key}: The name under which the configuration keeps whether it is trusted and
     * switched on.
     */
    public Builder key(String key) {
      this.key = key;
      return this;
    }

    /** Sets {@code eventName}: What it runs on. */
    public Builder eventName(HookEventName eventName) {
      this.eventName = eventName;
      return this;
    }

    /**
     * Sets {@code matcher}: A pattern that narrows that down, such as one for names of tools. Null
     * when it always runs.
     */
    public Builder matcher(String matcher) {
      this.matcher = Maybe.of(matcher);
      return this;
    }

    /** Sets {@code matcher}, or makes it null or absent. */
    public Builder matcher(Maybe<String> matcher) {
      this.matcher = matcher;
      return this;
    }

    /** Sets {@code timeoutSec}: How long it may run. In seconds. */
    public Builder timeoutSec(long timeoutSec) {
      this.timeoutSec = timeoutSec;
      return this;
    }

    /** Sets {@code statusMessage}: What to show while it runs. */
    public Builder statusMessage(String statusMessage) {
      this.statusMessage = Maybe.of(statusMessage);
      return this;
    }

    /** Sets {@code statusMessage}, or makes it null or absent. */
    public Builder statusMessage(Maybe<String> statusMessage) {
      this.statusMessage = statusMessage;
      return this;
    }

    /** Sets {@code displayOrder}: Its place in a list; the smallest comes first. */
    public Builder displayOrder(long displayOrder) {
      this.displayOrder = displayOrder;
      return this;
    }

    /** Sets {@code source}: Who set it up. */
    public Builder source(HookSource source) {
      this.source = source;
      return this;
    }

    /** Sets {@code sourcePath}: The file that it is set up in. */
    public Builder sourcePath(String sourcePath) {
      this.sourcePath = sourcePath;
      return this;
    }

    /** Sets {@code pluginId}: The plugin that brought it. */
    public Builder pluginId(String pluginId) {
      this.pluginId = Maybe.of(pluginId);
      return this;
    }

    /** Sets {@code pluginId}, or makes it null or absent. */
    public Builder pluginId(Maybe<String> pluginId) {
      this.pluginId = pluginId;
      return this;
    }

    /** Sets {@code isManaged}: Whether an administrator prescribes it. */
    public Builder isManaged(boolean isManaged) {
      this.isManaged = isManaged;
      return this;
    }

    /** Sets {@code enabled}: Whether it is switched on. */
    public Builder enabled(boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Sets {@code currentHash}: A hash of how it is set up. Trust is given to this hash. */
    public Builder currentHash(String currentHash) {
      this.currentHash = currentHash;
      return this;
    }

    /** Sets {@code trustStatus}: Whether it may run. */
    public Builder trustStatus(HookTrustStatus trustStatus) {
      this.trustStatus = trustStatus;
      return this;
    }

    /**
     * Sets {@code additionalContextLimit}: How many tokens it may add to what the model knows; more
     * than that is put into a file. 2,500 when null, no limit when 0.
     */
    public Builder additionalContextLimit(long additionalContextLimit) {
      this.additionalContextLimit = Maybe.of(additionalContextLimit);
      return this;
    }

    /** Sets {@code additionalContextLimit}, or makes it null or absent. */
    public Builder additionalContextLimit(Maybe<Long> additionalContextLimit) {
      this.additionalContextLimit = additionalContextLimit;
      return this;
    }

    /**
     * Sets {@code environmentId}: The machine whose rules brought it. Null when it does not come
     * from those.
     */
    public Builder environmentId(String environmentId) {
      this.environmentId = Maybe.of(environmentId);
      return this;
    }

    /** Sets {@code environmentId}, or makes it null or absent. */
    public Builder environmentId(Maybe<String> environmentId) {
      this.environmentId = environmentId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AgentHookMetadata build() {
      return new AgentHookMetadata(
          key,
          eventName,
          matcher,
          Objects.requireNonNull(timeoutSec, "timeoutSec"),
          statusMessage,
          Objects.requireNonNull(displayOrder, "displayOrder"),
          source,
          sourcePath,
          pluginId,
          Objects.requireNonNull(isManaged, "isManaged"),
          Objects.requireNonNull(enabled, "enabled"),
          currentHash,
          trustStatus,
          additionalContextLimit,
          environmentId);
    }
  }
}
