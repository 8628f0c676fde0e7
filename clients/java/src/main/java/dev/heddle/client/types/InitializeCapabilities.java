// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the client can deal with.
 *
 * @param experimentalApi The client wants methods and fields that are still experimental. Without
 *     it, using one is an error. Default: {@code false}.
 * @param optOutNotificationMethods Exact names of notifications that must not be sent on this
 *     connection. Unknown names are ignored.
 * @param requestAttestation The client can answer requests to attest itself. Default: {@code
 *     false}.
 * @param explicitGatewayOauth The client starts the sign-in at a gateway itself, so that the server
 *     must not.
 * @param mcpServerOpenaiFormElicitation The client can show the forms that tool servers ask people
 *     to fill in.
 * @param requiredHumanApproval A person sits at the client and can decide approvals.
 * @param extensions Capabilities beyond this protocol, by the name of the extension.
 */
public record InitializeCapabilities(
    Optional<Boolean> experimentalApi,
    Maybe<List<String>> optOutNotificationMethods,
    Optional<Boolean> requestAttestation,
    Optional<Boolean> explicitGatewayOauth,
    Optional<Boolean> mcpServerOpenaiFormElicitation,
    Optional<Boolean> requiredHumanApproval,
    Maybe<Map<String, JsonNode>> extensions)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public InitializeCapabilities {
    Objects.requireNonNull(experimentalApi, "experimentalApi");
    Objects.requireNonNull(optOutNotificationMethods, "optOutNotificationMethods");
    optOutNotificationMethods = optOutNotificationMethods.map(List::copyOf);
    Objects.requireNonNull(requestAttestation, "requestAttestation");
    Objects.requireNonNull(explicitGatewayOauth, "explicitGatewayOauth");
    Objects.requireNonNull(mcpServerOpenaiFormElicitation, "mcpServerOpenaiFormElicitation");
    Objects.requireNonNull(requiredHumanApproval, "requiredHumanApproval");
    Objects.requireNonNull(extensions, "extensions");
    extensions = extensions.map(Values::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InitializeCapabilities fromJson(JsonNode json) {
    Decode.object(json);
    return new InitializeCapabilities(
        Decode.optional(json, "experimentalApi", Decode::bool),
        Decode.maybe(json, "optOutNotificationMethods", Decode.list(Decode::string)),
        Decode.optional(json, "requestAttestation", Decode::bool),
        Decode.optional(json, "explicitGatewayOauth", Decode::bool),
        Decode.optional(json, "mcpServerOpenaiFormElicitation", Decode::bool),
        Decode.optional(json, "requiredHumanApproval", Decode::bool),
        Decode.maybe(json, "extensions", Decode.map(Decode::any)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.optional(json, "experimentalApi", experimentalApi, Encode::bool);
    Encode.maybe(
        json, "optOutNotificationMethods", optOutNotificationMethods, Encode.list(Encode::string));
    Encode.optional(json, "requestAttestation", requestAttestation, Encode::bool);
    Encode.optional(json, "explicitGatewayOauth", explicitGatewayOauth, Encode::bool);
    Encode.optional(
        json, "mcpServerOpenaiFormElicitation", mcpServerOpenaiFormElicitation, Encode::bool);
    Encode.optional(json, "requiredHumanApproval", requiredHumanApproval, Encode::bool);
    Encode.maybe(json, "extensions", extensions, Encode.map(Encode::any));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.experimentalApi = experimentalApi;
    builder.optOutNotificationMethods = optOutNotificationMethods;
    builder.requestAttestation = requestAttestation;
    builder.explicitGatewayOauth = explicitGatewayOauth;
    builder.mcpServerOpenaiFormElicitation = mcpServerOpenaiFormElicitation;
    builder.requiredHumanApproval = requiredHumanApproval;
    builder.extensions = extensions;
    return builder;
  }

  /** Makes a {@code InitializeCapabilities} step by step. */
  public static final class Builder {
    private Optional<Boolean> experimentalApi = Optional.empty();
    private Maybe<List<String>> optOutNotificationMethods = Maybe.absent();
    private Optional<Boolean> requestAttestation = Optional.empty();
    private Optional<Boolean> explicitGatewayOauth = Optional.empty();
    private Optional<Boolean> mcpServerOpenaiFormElicitation = Optional.empty();
    private Optional<Boolean> requiredHumanApproval = Optional.empty();
    private Maybe<Map<String, JsonNode>> extensions = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code experimentalApi}: The client wants methods and fields that are still
     * experimental. Without it, using one is an error. Default: {@code false}.
     */
    public Builder experimentalApi(boolean experimentalApi) {
      this.experimentalApi = Optional.of(experimentalApi);
      return this;
    }

    /**
     * Sets {@code optOutNotificationMethods}: Exact names of notifications that must not be sent on
     * this connection. Unknown names are ignored.
     */
    public Builder optOutNotificationMethods(List<String> optOutNotificationMethods) {
      this.optOutNotificationMethods = Maybe.of(optOutNotificationMethods);
      return this;
    }

    /** Sets {@code optOutNotificationMethods}, or makes it null or absent. */
    public Builder optOutNotificationMethods(Maybe<List<String>> optOutNotificationMethods) {
      this.optOutNotificationMethods = optOutNotificationMethods;
      return this;
    }

    /**
     * Sets {@code requestAttestation}: The client can answer requests to attest itself. Default:
     * {@code false}.
     */
    public Builder requestAttestation(boolean requestAttestation) {
      this.requestAttestation = Optional.of(requestAttestation);
      return this;
    }

    /**
     * Sets {@code explicitGatewayOauth}: The client starts the sign-in at a gateway itself, so that
     * the server must not.
     */
    public Builder explicitGatewayOauth(boolean explicitGatewayOauth) {
      this.explicitGatewayOauth = Optional.of(explicitGatewayOauth);
      return this;
    }

    /**
     * Sets {@code mcpServerOpenaiFormElicitation}: The client can show the forms that tool servers
     * ask people to fill in.
     */
    public Builder mcpServerOpenaiFormElicitation(boolean mcpServerOpenaiFormElicitation) {
      this.mcpServerOpenaiFormElicitation = Optional.of(mcpServerOpenaiFormElicitation);
      return this;
    }

    /** Sets {@code requiredHumanApproval}: A person sits at the client and can decide approvals. */
    public Builder requiredHumanApproval(boolean requiredHumanApproval) {
      this.requiredHumanApproval = Optional.of(requiredHumanApproval);
      return this;
    }

    /** Sets {@code extensions}: Capabilities beyond this protocol, by the name of the extension. */
    public Builder extensions(Map<String, JsonNode> extensions) {
      this.extensions = Maybe.of(extensions);
      return this;
    }

    /** Sets {@code extensions}, or makes it null or absent. */
    public Builder extensions(Maybe<Map<String, JsonNode>> extensions) {
      this.extensions = extensions;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public InitializeCapabilities build() {
      return new InitializeCapabilities(
          experimentalApi,
          optOutNotificationMethods,
          requestAttestation,
          explicitGatewayOauth,
          mcpServerOpenaiFormElicitation,
          requiredHumanApproval,
          extensions);
    }
  }
}
