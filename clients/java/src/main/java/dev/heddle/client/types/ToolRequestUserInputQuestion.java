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
import java.util.Optional;

/**
 * One question to the user.
 *
 * @param id Tells the questions of one request apart.
 * @param header What it is about, in a word or two.
 * @param question The question.
 * @param options The answers to choose from. When there are none, the user answers in their own
 *     words.
 * @param isOther Beside the options, the user can answer in their own words. Default: {@code
 *     false}.
 * @param isSecret Do not show the answer while it is typed. Default: {@code false}.
 */
public record ToolRequestUserInputQuestion(
    String id,
    String header,
    String question,
    Maybe<List<ToolRequestUserInputOption>> options,
    Optional<Boolean> isOther,
    Optional<Boolean> isSecret)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ToolRequestUserInputQuestion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(options, "options");
    options = options.map(List::copyOf);
    Objects.requireNonNull(isOther, "isOther");
    Objects.requireNonNull(isSecret, "isSecret");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolRequestUserInputQuestion fromJson(JsonNode json) {
    Decode.object(json);
    return new ToolRequestUserInputQuestion(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "header", Decode::string),
        Decode.required(json, "question", Decode::string),
        Decode.maybe(json, "options", Decode.list(ToolRequestUserInputOption::fromJson)),
        Decode.optional(json, "isOther", Decode::bool),
        Decode.optional(json, "isSecret", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "header", header, Encode::string);
    Encode.required(json, "question", question, Encode::string);
    Encode.maybe(json, "options", options, Encode.list(ToolRequestUserInputOption::toJson));
    Encode.optional(json, "isOther", isOther, Encode::bool);
    Encode.optional(json, "isSecret", isSecret, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.header = header;
    builder.question = question;
    builder.options = options;
    builder.isOther = isOther;
    builder.isSecret = isSecret;
    return builder;
  }

  /** Makes a {@code ToolRequestUserInputQuestion} step by step. */
  public static final class Builder {
    private String id;
    private String header;
    private String question;
    private Maybe<List<ToolRequestUserInputOption>> options = Maybe.absent();
    private Optional<Boolean> isOther = Optional.empty();
    private Optional<Boolean> isSecret = Optional.empty();

    private Builder() {}

    /** Sets {@code id}: Tells the questions of one request apart. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code header}: What it is about, in a word or two. */
    public Builder header(String header) {
      this.header = header;
      return this;
    }

    /** Sets {@code question}: The question. */
    public Builder question(String question) {
      this.question = question;
      return this;
    }

    /**
     * Sets {@code options}: The answers to choose from. When there are none, the user answers in
     * their own words.
     */
    public Builder options(List<ToolRequestUserInputOption> options) {
      this.options = Maybe.of(options);
      return this;
    }

    /** Sets {@code options}, or makes it null or absent. */
    public Builder options(Maybe<List<ToolRequestUserInputOption>> options) {
      this.options = options;
      return this;
    }

    /**
     * Sets {@code isOther}: Beside the options, the user can answer in their own words. Default:
     * {@code false}.
     */
    public Builder isOther(boolean isOther) {
      this.isOther = Optional.of(isOther);
      return this;
    }

    /** Sets {@code isSecret}: Do not show the answer while it is typed. Default: {@code false}. */
    public Builder isSecret(boolean isSecret) {
      this.isSecret = Optional.of(isSecret);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ToolRequestUserInputQuestion build() {
      return new ToolRequestUserInputQuestion(id, header, question, options, isOther, isSecret);
    }
  }
}
