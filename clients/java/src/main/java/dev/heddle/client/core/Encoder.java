package dev.heddle.client.core;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes a value.
 *
 * @param <T> what it writes
 */
@FunctionalInterface
public interface Encoder<T> {
  /** The value as JSON. */
  JsonNode encode(T value);
}
