// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A hosted app, and the account to use it with.
 *
 * @param connectorId Id of the app.
 * @param linkId Id of the linked account; null to use the app without one, where it allows that.
 *     Null when empty.
 */
public record McpResourceReadTarget(String connectorId, Optional<String> linkId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpResourceReadTarget {
    Objects.requireNonNull(connectorId, "connectorId");
    Objects.requireNonNull(linkId, "linkId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpResourceReadTarget fromJson(JsonNode json) {
    Decode.object(json);
    return new McpResourceReadTarget(
        Decode.required(json, "connectorId", Decode::string),
        Decode.orNull(json, "linkId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "connectorId", connectorId, Encode::string);
    Encode.orNull(json, "linkId", linkId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.connectorId = connectorId;
    builder.linkId = linkId;
    return builder;
  }

  /** Makes a {@code McpResourceReadTarget} step by step. */
  public static final class Builder {
    private String connectorId;
    private Optional<String> linkId = Optional.empty();

    private Builder() {}

    /** Sets {@code connectorId}: Id of the app. */
    public Builder connectorId(String connectorId) {
      this.connectorId = connectorId;
      return this;
    }

    /**
     * Sets {@code linkId}: Id of the linked account; null to use the app without one, where it
     * allows that. Null when empty.
     */
    public Builder linkId(String linkId) {
      this.linkId = Optional.of(linkId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpResourceReadTarget build() {
      return new McpResourceReadTarget(connectorId, linkId);
    }
  }
}
