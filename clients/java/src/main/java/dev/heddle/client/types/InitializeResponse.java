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
 * Who the server is.
 *
 * @param userAgent Name and version of the server, as {@code name/version (…)}.
 * @param codexHome Folder in which the server keeps its state.
 * @param platformFamily Family of the operating system of the server: {@code unix} or {@code
 *     windows}.
 * @param platformOs Operating system of the server: {@code linux}, {@code macos}, {@code windows},
 *     and others.
 * @param protocolVersion The version that holds on this connection. Only when the client sent
 *     {@code protocolVersions}.
 */
public record InitializeResponse(
    String userAgent,
    String codexHome,
    String platformFamily,
    String platformOs,
    Optional<String> protocolVersion)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public InitializeResponse {
    Objects.requireNonNull(userAgent, "userAgent");
    Objects.requireNonNull(codexHome, "codexHome");
    Objects.requireNonNull(platformFamily, "platformFamily");
    Objects.requireNonNull(platformOs, "platformOs");
    Objects.requireNonNull(protocolVersion, "protocolVersion");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InitializeResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new InitializeResponse(
        Decode.required(json, "userAgent", Decode::string),
        Decode.required(json, "codexHome", Decode::string),
        Decode.required(json, "platformFamily", Decode::string),
        Decode.required(json, "platformOs", Decode::string),
        Decode.optional(json, "protocolVersion", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "userAgent", userAgent, Encode::string);
    Encode.required(json, "codexHome", codexHome, Encode::string);
    Encode.required(json, "platformFamily", platformFamily, Encode::string);
    Encode.required(json, "platformOs", platformOs, Encode::string);
    Encode.optional(json, "protocolVersion", protocolVersion, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.userAgent = userAgent;
    builder.codexHome = codexHome;
    builder.platformFamily = platformFamily;
    builder.platformOs = platformOs;
    builder.protocolVersion = protocolVersion;
    return builder;
  }

  /** Makes a {@code InitializeResponse} step by step. */
  public static final class Builder {
    private String userAgent;
    private String codexHome;
    private String platformFamily;
    private String platformOs;
    private Optional<String> protocolVersion = Optional.empty();

    private Builder() {}

    /** Sets {@code userAgent}: Name and version of the server, as {@code name/version (…)}. */
    public Builder userAgent(String userAgent) {
      this.userAgent = userAgent;
      return this;
    }

    /** Sets {@code codexHome}: Folder in which the server keeps its state. */
    public Builder codexHome(String codexHome) {
      this.codexHome = codexHome;
      return this;
    }

    /**
     * Sets {@code platformFamily}: Family of the operating system of the server: {@code unix} or
     * {@code windows}.
     */
    public Builder platformFamily(String platformFamily) {
      this.platformFamily = platformFamily;
      return this;
    }

    /**
     * Sets {@code platformOs}: Operating system of the server: {@code linux}, {@code macos}, {@code
     * windows}, and others.
     */
    public Builder platformOs(String platformOs) {
      this.platformOs = platformOs;
      return this;
    }

    /**
     * Sets {@code protocolVersion}: The version that holds on this connection. Only when the client
     * sent {@code protocolVersions}.
     */
    public Builder protocolVersion(String protocolVersion) {
      this.protocolVersion = Optional.of(protocolVersion);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public InitializeResponse build() {
      return new InitializeResponse(
          userAgent, codexHome, platformFamily, platformOs, protocolVersion);
    }
  }
}
