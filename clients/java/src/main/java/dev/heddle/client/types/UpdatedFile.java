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
 * @param movePath Where the file moves to, when it does.
 */
public record UpdatedFile(Maybe<String> movePath) implements PatchChangeKind {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UpdatedFile {
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
  public static UpdatedFile fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "update"));
    return new UpdatedFile(Decode.maybe(json, "move_path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "update", Encode::string);
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
    builder.movePath = movePath;
    return builder;
  }

  /** Makes a {@code UpdatedFile} step by step. */
  public static final class Builder {
    private Maybe<String> movePath = Maybe.absent();

    private Builder() {}

    /** Sets {@code movePath}: Where the file moves to, when it does. */
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
    public UpdatedFile build() {
      return new UpdatedFile(movePath);
    }
  }
}
