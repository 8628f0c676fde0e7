// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * For which folders to list skills.
 *
 * @param cwds The working folders. That of the server when empty or left out.
 * @param forceReload Read all files again, even those that the server remembers.
 */
public record SkillsListParams(Optional<List<String>> cwds, Optional<Boolean> forceReload)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillsListParams {
    Objects.requireNonNull(cwds, "cwds");
    cwds = cwds.map(List::copyOf);
    Objects.requireNonNull(forceReload, "forceReload");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillsListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillsListParams(
        Decode.optional(json, "cwds", Decode.list(Decode::string)),
        Decode.optional(json, "forceReload", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.optional(json, "cwds", cwds, Encode.list(Encode::string));
    Encode.optional(json, "forceReload", forceReload, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cwds = cwds;
    builder.forceReload = forceReload;
    return builder;
  }

  /** Makes a {@code SkillsListParams} step by step. */
  public static final class Builder {
    private Optional<List<String>> cwds = Optional.empty();
    private Optional<Boolean> forceReload = Optional.empty();

    private Builder() {}

    /** Sets {@code cwds}: The working folders. That of the server when empty or left out. */
    public Builder cwds(List<String> cwds) {
      this.cwds = Optional.of(cwds);
      return this;
    }

    /** Sets {@code forceReload}: Read all files again, even those that the server remembers. */
    public Builder forceReload(boolean forceReload) {
      this.forceReload = Optional.of(forceReload);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SkillsListParams build() {
      return new SkillsListParams(cwds, forceReload);
    }
  }
}
