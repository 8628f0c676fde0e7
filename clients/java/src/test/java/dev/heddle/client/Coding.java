package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decoder;
import dev.heddle.client.core.Encoder;

/** What reads and writes a type. */
record Coding<T>(Decoder<T> decoder, Encoder<T> encoder) {
  JsonNode roundTrip(JsonNode json) {
    return encoder.encode(decoder.decode(json));
  }
}
