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
 * The file changes.
 *
 * @param unifiedDiff How it changes, as a unified diff.
 * @param movePath Where it moves to, when it does.
 */
public record UpdateFileChange(String unifiedDiff, Maybe<String> movePath) implements FileChange {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UpdateFileChange {
    Objects.requireNonNull(unifiedDiff, "unifiedDiff");
    Objects.requireNonNull(movePath, "movePath");
  }

  /** Always {@code update}. */
  @Override
  public String type() {
    return "update";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UpdateFileChange fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "update"));
    return new UpdateFileChange(
        Decode.required(json, "unified_diff", Decode::string),
        Decode.maybe(json, "move_path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "update", Encode::string);
    Encode.required(json, "unified_diff", unifiedDiff, Encode::string);
    Encode.maybe(json, "move_path", movePath, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.unifiedDiff = unifiedDiff;
    builder.movePath = movePath;
    return builder;
  }

  /** Makes a {@code UpdateFileChange} step by step. */
  public static final class Builder {
    private String unifiedDiff;
    private Maybe<String> movePath = Maybe.absent();

    private Builder() {}

    /** Sets {@code unifiedDiff}: How it changes, as a unified diff. */
    public Builder unifiedDiff(String unifiedDiff) {
      this.unifiedDiff = unifiedDiff;
      return this;
    }

    /** Sets {@code movePath}: Where it moves to, when it does. */
    public Builder movePath(String movePath) {
      this.movePath = Maybe.of(movePath);
      return this;
    }

    /** Sets {@code movePath}, or makes it null or absent. */
    public Builder movePath(Maybe<String> movePath) {
      this.movePath = movePath;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public UpdateFileChange build() {
      return new UpdateFileChange(unifiedDiff, movePath);
    }
  }
}
