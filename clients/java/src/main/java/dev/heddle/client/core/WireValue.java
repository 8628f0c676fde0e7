package dev.heddle.client.core;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value of the protocol. Its class has a {@code fromJson} that reads it again. Any Jackson mapper
 * can read and write these values, too.
 */
public interface WireValue {
  /** The value as it stands on the wire. */
  @JsonValue
  JsonNode toJson();
}
