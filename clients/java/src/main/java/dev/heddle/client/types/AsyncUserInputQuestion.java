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
 * A question that the agent leaves for the user while it goes on.
 *
 * @param title The question.
 * @param options Answers to choose from.
 */
public record AsyncUserInputQuestion(String title, Maybe<List<String>> options)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AsyncUserInputQuestion {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(options, "options");
    options = options.map(List::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AsyncUserInputQuestion fromJson(JsonNode json) {
    Decode.object(json);
    return new AsyncUserInputQuestion(
        Decode.required(json, "title", Decode::string),
        Decode.maybe(json, "options", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "title", title, Encode::string);
    Encode.maybe(json, "options", options, Encode.list(Encode::string));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.options = options;
    return builder;
  }

  /** Makes a {@code AsyncUserInputQuestion} step by step. */
  public static final class Builder {
    private String title;
    private Maybe<List<String>> options = Maybe.absent();

    private Builder() {}

    /** Sets {@code title}: The question. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Sets {@code options}: Answers to choose from. */
    public Builder options(List<String> options) {
      this.options = Maybe.of(options);
      return this;
    }

    /** Sets {@code options}, or makes it null or absent. */
    public Builder options(Maybe<List<String>> options) {
      this.options = options;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AsyncUserInputQuestion build() {
      return new AsyncUserInputQuestion(title, options);
    }
  }
}
