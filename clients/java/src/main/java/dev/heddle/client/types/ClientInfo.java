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
import java.util.Objects;

/**
 * Who the client is.
 *
 * @param name Short name of the client program. The server repeats it at the start of its {@code
 *     userAgent}.
 * @param title Name to show to people.
 * @param version Version of the client program, in its own scheme.
 */
public record ClientInfo(String name, Maybe<String> title, String version) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ClientInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClientInfo fromJson(JsonNode json) {
    Decode.object(json);
    return new ClientInfo(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "title", Decode::string),
        Decode.required(json, "version", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.required(json, "version", version, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.title = title;
    builder.version = version;
    return builder;
  }

  /** Makes a {@code ClientInfo} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> title = Maybe.absent();
    private String version;

    private Builder() {}

    /**
     * Sets {@code name}: Short name of the client program. The server repeats it at the start of
     * its {@code userAgent}.
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code title}: Name to show to people. */
    public Builder title(String title) {
      this.title = Maybe.of(title);
      return this;
    }

    /** Sets {@code title}, or makes it null or absent. */
    public Builder title(Maybe<String> title) {
      this.title = title;
      return this;
    }

    /** Sets {@code version}: Version of the client program, in its own scheme. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ClientInfo build() {
      return new ClientInfo(name, title, version);
    }
  }
}
