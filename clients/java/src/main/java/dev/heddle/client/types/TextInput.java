// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of the user.
 *
 * @param text What the user wrote.
 * @param textElements Stretches of the text that stand for something else. Default: {@code []}.
 */
public record TextInput(String text, Optional<List<TextElement>> textElements)
    implements UserInput {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TextInput {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(textElements, "textElements");
    textElements = textElements.map(List::copyOf);
  }

  /** Always {@code text}. */
  @Override
  public String type() {
    return "text";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TextInput fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "text"));
    return new TextInput(
        Decode.required(json, "text", Decode::string),
        Decode.optional(json, "text_elements", Decode.list(TextElement::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "text", Encode::string);
    Encode.required(json, "text", text, Encode::string);
    Encode.optional(json, "text_elements", textElements, Encode.list(TextElement::toJson));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.textElements = textElements;
    return builder;
  }

  /** Makes a {@code TextInput} step by step. */
  public static final class Builder {
    private String text;
    private Optional<List<TextElement>> textElements = Optional.empty();

    private Builder() {}

    /** Sets {@code text}: What the user wrote. */
    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /**
     * Sets {@code textElements}: Stretches of the text that stand for something else. Default:
     * {@code []}.
     */
    public Builder textElements(List<TextElement> textElements) {
      this.textElements = Optional.of(textElements);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TextInput build() {
      return new TextInput(text, textElements);
    }
  }
}
