package dev.heddle.client.core;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads a value.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface Decoder<T> {
  /** Reads a value; throws a {@link DecodeException} when the JSON is none. */
  T decode(JsonNode json);
}
