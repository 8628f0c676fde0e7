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
 * How single tools of the model are set up.
 *
 * @param webSearch How the model searches the web. Before 2026-06, whether it may.
 */
public record ToolsConfig(Maybe<WebSearchToolConfig> webSearch) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ToolsConfig {
    Objects.requireNonNull(webSearch, "webSearch");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolsConfig fromJson(JsonNode json) {
    Decode.object(json);
    return new ToolsConfig(Decode.maybe(json, "web_search", WebSearchToolConfig::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "web_search", webSearch, WebSearchToolConfig::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.webSearch = webSearch;
    return builder;
  }

  /** Makes a {@code ToolsConfig} step by step. */
  public static final class Builder {
    private Maybe<WebSearchToolConfig> webSearch = Maybe.absent();

    private Builder() {}

    /** Sets {@code webSearch}: How the model searches the web. Before 2026-06, whether it may. */
    public Builder webSearch(WebSearchToolConfig webSearch) {
      this.webSearch = Maybe.of(webSearch);
      return this;
    }

    /** Sets {@code webSearch}, or makes it null or absent. */
    public Builder webSearch(Maybe<WebSearchToolConfig> webSearch) {
      this.webSearch = webSearch;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ToolsConfig build() {
      return new ToolsConfig(webSearch);
    }
  }
}
