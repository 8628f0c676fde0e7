package dev.heddle.client.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON, for the generated types. */
public final class Encode {
  private Encode() {}

  /** An object without fields. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Calls an encoder. */
  public static <T> JsonNode value(T value, Encoder<T> encoder) {
    return encoder.encode(value);
  }

  /** A field that is always there. */
  public static <T> void required(ObjectNode object, String name, T value, Encoder<T> encoder) {
    object.set(name, encoder.encode(value));
  }

  /** A field that is always there, null when it is empty. */
  public static <T> void orNull(
      ObjectNode object, String name, Optional<T> value, Encoder<T> encoder) {
    object.set(name, nullable(encoder).encode(value));
  }

  /** A field that is left out when it is empty. */
  public static <T> void optional(
      ObjectNode object, String name, Optional<T> value, Encoder<T> encoder) {
    value.ifPresent(present -> object.set(name, encoder.encode(present)));
  }

  /** A field that is left out when it is absent. */
  public static <T> void maybe(ObjectNode object, String name, Maybe<T> value, Encoder<T> encoder) {
    if (!value.isAbsent()) {
      object.set(
          name, value.isNull() ? NullNode.getInstance() : encoder.encode(value.orElse(null)));
    }
  }

  /** A field that may hold anything, left out when it is empty. */
  public static void present(ObjectNode object, String name, Optional<JsonNode> value) {
    value.ifPresent(present -> object.set(name, present));
  }

  /** Fields without a name of their own; those that have one stay as they are. */
  public static void more(ObjectNode object, Map<String, JsonNode> more) {
    more.forEach(object::putIfAbsent);
  }

  /** Null, for results that tell nothing. */
  public static JsonNode nothing(Void value) {
    return NullNode.getInstance();
  }

  /** Anything at all. */
  public static JsonNode any(JsonNode json) {
    return json;
  }

  /** A text. */
  public static JsonNode string(String value) {
    return TextNode.valueOf(value);
  }

  /** True or false. */
  public static JsonNode bool(boolean value) {
    return BooleanNode.valueOf(value);
  }

  /** A number; throws an {@link IllegalArgumentException} for what JSON cannot say. */
  public static JsonNode float64(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number for " + value + ".");
    }
    return DoubleNode.valueOf(value);
  }

  /** A whole number. */
  public static JsonNode int8(int value) {
    return inside(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** A whole number. */
  public static JsonNode int16(int value) {
    return inside(value, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** A whole number. */
  public static JsonNode int32(int value) {
    return IntNode.valueOf(value);
  }

  /** A whole number. */
  public static JsonNode int64(long value) {
    return LongNode.valueOf(value);
  }

  /** A whole number without a sign. */
  public static JsonNode uint8(int value) {
    return inside(value, 0, 0xff);
  }

  /** A whole number without a sign. */
  public static JsonNode uint16(int value) {
    return inside(value, 0, 0xffff);
  }

  /** A whole number without a sign. */
  public static JsonNode uint32(long value) {
    return inside(value, 0, 0xffff_ffffL);
  }

  /** A whole number without a sign. */
  public static JsonNode uint64(long value) {
    return inside(value, 0, Long.MAX_VALUE);
  }

  /** A list. */
  public static <T> Encoder<List<T>> list(Encoder<T> items) {
    return list -> {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(list.size());
      list.forEach(item -> array.add(items.encode(item)));
      return array;
    };
  }

  /** An object used as a dictionary. */
  public static <T> Encoder<Map<String, T>> map(Encoder<T> values) {
    return map -> {
      ObjectNode object = object();
      map.forEach((key, value) -> object.set(key, values.encode(value)));
      return object;
    };
  }

  /** A value or null. */
  public static <T> Encoder<Optional<T>> nullable(Encoder<T> encoder) {
    return value -> value.map(encoder::encode).orElse(NullNode.getInstance());
  }

  private static JsonNode inside(long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          value + " is not a number from " + least + " to " + most + ", as the protocol wants it.");
    }
    return LongNode.valueOf(value);
  }
}
