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
 * The first words of a client on a new connection.
 *
 * @param clientInfo Who the client is.
 * @param capabilities What the client can deal with. Nothing special when left out.
 * @param protocolVersions The protocol versions that the client speaks, the one it likes best
 *     first. A server that knows this field answers with {@code protocolVersion}; one that does not
 *     ignores it.
 */
public record InitializeParams(
    ClientInfo clientInfo,
    Maybe<InitializeCapabilities> capabilities,
    Optional<List<String>> protocolVersions)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public InitializeParams {
    Objects.requireNonNull(clientInfo, "clientInfo");
    Objects.requireNonNull(capabilities, "capabilities");
    Objects.requireNonNull(protocolVersions, "protocolVersions");
    protocolVersions = protocolVersions.map(List::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InitializeParams fromJson(JsonNode json) {
    Decode.object(json);
    return new InitializeParams(
        Decode.required(json, "clientInfo", ClientInfo::fromJson),
        Decode.maybe(json, "capabilities", InitializeCapabilities::fromJson),
        Decode.optional(json, "protocolVersions", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "clientInfo", clientInfo, ClientInfo::toJson);
    Encode.maybe(json, "capabilities", capabilities, InitializeCapabilities::toJson);
    Encode.optional(json, "protocolVersions", protocolVersions, Encode.list(Encode::string));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.clientInfo = clientInfo;
    builder.capabilities = capabilities;
    builder.protocolVersions = protocolVersions;
    return builder;
  }

  /** Makes a {@code InitializeParams} step by step. */
  public static final class Builder {
    private ClientInfo clientInfo;
    private Maybe<InitializeCapabilities> capabilities = Maybe.absent();
    private Optional<List<String>> protocolVersions = Optional.empty();

    private Builder() {}

    /** Sets {@code clientInfo}: Who the client is. */
    public Builder clientInfo(ClientInfo clientInfo) {
      this.clientInfo = clientInfo;
      return this;
    }

    /** Sets {@code capabilities}: What the client can deal with. Nothing special when left out. */
    public Builder capabilities(InitializeCapabilities capabilities) {
      this.capabilities = Maybe.of(capabilities);
      return this;
    }

    /** Sets {@code capabilities}, or makes it null or absent. */
    public Builder capabilities(Maybe<InitializeCapabilities> capabilities) {
      this.capabilities = capabilities;
      return this;
    }

    /**
     * Sets {@code protocolVersions}: The protocol versions that the client speaks, the one it likes
     * best first. A server that knows this field answers with {@code protocolVersion}; one that
     * does not ignores it.
     */
    public Builder protocolVersions(List<String> protocolVersions) {
      this.protocolVersions = Optional.of(protocolVersions);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public InitializeParams build() {
      return new InitializeParams(clientInfo, capabilities, protocolVersions);
    }
  }
}
