package dev.heddle.client.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A notification that this package does not know, or whose params it cannot read: of a later
 * version, or of the vendor of the server.
 *
 * @param method as on the wire
 * @param params as they came; empty when there are none
 * @param reason why the params cannot be read; empty when the method is not known
 * @param emittedAtMs when the server sent it, Unix time in milliseconds
 */
public record UnknownEvent(
    String method, Optional<JsonNode> params, Optional<String> reason, OptionalLong emittedAtMs)
    implements TurnEvent {}
