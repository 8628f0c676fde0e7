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
 * The model looks for something in a page.
 *
 * @param url Address of the page.
 * @param pattern What to look for.
 */
public record WebSearchFindInPage(Maybe<String> url, Maybe<String> pattern)
    implements WebSearchAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WebSearchFindInPage {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(pattern, "pattern");
  }

  /** Always {@code findInPage}. */
  @Override
  public String type() {
    return "findInPage";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebSearchFindInPage fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "findInPage"));
    return new WebSearchFindInPage(
        Decode.maybe(json, "url", Decode::string), Decode.maybe(json, "pattern", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "findInPage", Encode::string);
    Encode.maybe(json, "url", url, Encode::string);
    Encode.maybe(json, "pattern", pattern, Encode::string);
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
    builder.pattern = pattern;
    return builder;
  }

  /** Makes a {@code WebSearchFindInPage} step by step. */
  public static final class Builder {
    private Maybe<String> url = Maybe.absent();
    private Maybe<String> pattern = Maybe.absent();

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

    /** Sets {@code pattern}: What to look for. */
    public Builder pattern(String pattern) {
      this.pattern = Maybe.of(pattern);
      return this;
    }

    /** Sets {@code pattern}, or makes it null or absent. */
    public Builder pattern(Maybe<String> pattern) {
      this.pattern = pattern;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WebSearchFindInPage build() {
      return new WebSearchFindInPage(url, pattern);
    }
  }
}
