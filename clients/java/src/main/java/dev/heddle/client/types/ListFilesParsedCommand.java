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
 * The command lists files.
 *
 * @param cmd The part of the command line that does it.
 * @param path The folder; the working folder when null.
 */
public record ListFilesParsedCommand(String cmd, Maybe<String> path) implements ParsedCommand {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ListFilesParsedCommand {
    Objects.requireNonNull(cmd, "cmd");
    Objects.requireNonNull(path, "path");
  }

  /** Always {@code list_files}. */
  @Override
  public String type() {
    return "list_files";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ListFilesParsedCommand fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "list_files"));
    return new ListFilesParsedCommand(
        Decode.required(json, "cmd", Decode::string), Decode.maybe(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "list_files", Encode::string);
    Encode.required(json, "cmd", cmd, Encode::string);
    Encode.maybe(json, "path", path, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cmd = cmd;
    builder.path = path;
    return builder;
  }

  /** Makes a {@code ListFilesParsedCommand} step by step. */
  public static final class Builder {
    private String cmd;
    private Maybe<String> path = Maybe.absent();

    private Builder() {}

    /** Sets {@code cmd}: The part of the command line that does it. */
    public Builder cmd(String cmd) {
      this.cmd = cmd;
      return this;
    }

    /** Sets {@code path}: The folder; the working folder when null. */
    public Builder path(String path) {
      this.path = Maybe.of(path);
      return this;
    }

    /** Sets {@code path}, or makes it null or absent. */
    public Builder path(Maybe<String> path) {
      this.path = path;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ListFilesParsedCommand build() {
      return new ListFilesParsedCommand(cmd, path);
    }
  }
}
