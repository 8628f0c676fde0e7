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

/**
 * How the model searches the web.
 *
 * @param contextSize How much of what was found goes into the context of the model.
 * @param allowedDomains Only find pages of these domains.
 * @param location Where the user is.
 */
public record WebSearchToolConfig(
    Maybe<WebSearchContextSize> contextSize,
    Maybe<List<String>> allowedDomains,
    Maybe<WebSearchLocation> location)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WebSearchToolConfig {
    Objects.requireNonNull(contextSize, "contextSize");
    Objects.requireNonNull(allowedDomains, "allowedDomains");
    allowedDomains = allowedDomains.map(List::copyOf);
    Objects.requireNonNull(location, "location");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebSearchToolConfig fromJson(JsonNode json) {
    Decode.object(json);
    return new WebSearchToolConfig(
        Decode.maybe(json, "context_size", WebSearchContextSize::fromJson),
        Decode.maybe(json, "allowed_domains", Decode.list(Decode::string)),
        Decode.maybe(json, "location", WebSearchLocation::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "context_size", contextSize, WebSearchContextSize::toJson);
    Encode.maybe(json, "allowed_domains", allowedDomains, Encode.list(Encode::string));
    Encode.maybe(json, "location", location, WebSearchLocation::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.contextSize = contextSize;
    builder.allowedDomains = allowedDomains;
    builder.location = location;
    return builder;
  }

  /** Makes a {@code WebSearchToolConfig} step by step. */
  public static final class Builder {
    private Maybe<WebSearchContextSize> contextSize = Maybe.absent();
    private Maybe<List<String>> allowedDomains = Maybe.absent();
    private Maybe<WebSearchLocation> location = Maybe.absent();

    private Builder() {}

    /** Sets {@code contextSize}: How much of what was found goes into the context of the model. */
    public Builder contextSize(WebSearchContextSize contextSize) {
      this.contextSize = Maybe.of(contextSize);
      return this;
    }

    /** Sets {@code contextSize}, or makes it null or absent. */
    public Builder contextSize(Maybe<WebSearchContextSize> contextSize) {
      this.contextSize = contextSize;
      return this;
    }

    /** Sets {@code allowedDomains}: Only find pages of these domains. */
    public Builder allowedDomains(List<String> allowedDomains) {
      this.allowedDomains = Maybe.of(allowedDomains);
      return this;
    }

    /** Sets {@code allowedDomains}, or makes it null or absent. */
    public Builder allowedDomains(Maybe<List<String>> allowedDomains) {
      this.allowedDomains = allowedDomains;
      return this;
    }

    /** Sets {@code location}: Where the user is. */
    public Builder location(WebSearchLocation location) {
      this.location = Maybe.of(location);
      return this;
    }

    /** Sets {@code location}, or makes it null or absent. */
    public Builder location(Maybe<WebSearchLocation> location) {
      this.location = location;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WebSearchToolConfig build() {
      return new WebSearchToolConfig(contextSize, allowedDomains, location);
    }
  }
}
