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
 * The model opens a page.
 *
 * @param url Address of the page.
 */
public record WebSearchOpenPage(Maybe<String> url) implements WebSearchAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WebSearchOpenPage {
    Objects.requireNonNull(url, "url");
  }

  /** Always {@code openPage}. */
  @Override
  public String type() {
    return "openPage";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebSearchOpenPage fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "openPage"));
    return new WebSearchOpenPage(Decode.maybe(json, "url", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "openPage", Encode::string);
    Encode.maybe(json, "url", url, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    return builder;
  }

  /** Makes a {@code WebSearchOpenPage} step by step. */
  public static final class Builder {
    private Maybe<String> url = Maybe.absent();

    private Builder() {}

    /** Sets {@code url}: Address of the page. */
    public Builder url(String url) {
      this.url = Maybe.of(url);
      return this;
    }

    /** Sets {@code url}, or makes it null or absent. */
    public Builder url(Maybe<String> url) {
      this.url = url;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WebSearchOpenPage build() {
      return new WebSearchOpenPage(url);
    }
  }
}
