package dev.heddle.client.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON, for the generated types. Nothing is taken for something else: no text for a number.
 */
public final class Decode {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

  private Decode() {}

  /** Calls a decoder. */
  public static <T> T value(JsonNode json, Decoder<T> decoder) {
    return decoder.decode(json);
  }

  /** Checks that it is an object. */
  public static void object(JsonNode json) {
    check(json.isObject(), "an object", json);
  }

  /** A field that has to be there, and not null. */
  public static <T> T required(JsonNode object, String name, Decoder<T> decoder) {
    return field(name, there(object, name), decoder);
  }

  /** A field that has to be there, but may be null. */
  public static <T> Optional<T> orNull(JsonNode object, String name, Decoder<T> decoder) {
    JsonNode json = there(object, name);
    return json.isNull() ? Optional.empty() : Optional.of(field(name, json, decoder));
  }

  /** A field that may be left out; null is the same. */
  public static <T> Optional<T> optional(JsonNode object, String name, Decoder<T> decoder) {
    JsonNode json = object.get(name);
    return json == null || json.isNull()
        ? Optional.empty()
        : Optional.of(field(name, json, decoder));
  }

  /** A field that may be left out or null, which is not the same. */
  public static <T> Maybe<T> maybe(JsonNode object, String name, Decoder<T> decoder) {
    JsonNode json = object.get(name);
    if (json == null) {
      return Maybe.absent();
    }
    return json.isNull() ? Maybe.ofNull() : Maybe.of(field(name, json, decoder));
  }

  /** A field that may be left out, and hold anything. */
  public static Optional<JsonNode> present(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name));
  }

  /** All fields but those with a name of their own. */
  public static Map<String, JsonNode> more(JsonNode object, String... names) {
    Set<String> known = Set.of(names);
    Map<String, JsonNode> more = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              if (!known.contains(field.getKey())) {
                more.put(field.getKey(), field.getValue());
              }
            });
    return more;
  }

  /** The text in a field that tells variants apart; empty when there is none. */
  public static String tag(JsonNode json, String name) {
    return json.path(name).asText("");
  }

  /** Is it an object with one key? */
  public static boolean hasOnlyKey(JsonNode json) {
    return json.isObject() && json.size() == 1;
  }

  /** The only key of an object that has one. */
  public static String onlyKey(JsonNode json) {
    return json.fieldNames().next();
  }

  /** Anything at all. */
  public static JsonNode any(JsonNode json) {
    return json;
  }

  /** A text. */
  public static String string(JsonNode json) {
    check(json.isTextual(), "a string", json);
    return json.textValue();
  }

  /** True or false. */
  public static boolean bool(JsonNode json) {
    check(json.isBoolean(), "a boolean", json);
    return json.booleanValue();
  }

  /** A number. */
  public static double float64(JsonNode json) {
    check(json.isNumber(), "a number", json);
    double value = json.doubleValue();
    check(Double.isFinite(value), "a number that a double can hold", json);
    return value;
  }

  /** A whole number of 8 bits. */
  public static int int8(JsonNode json) {
    return (int) whole(json, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** A whole number of 16 bits. */
  public static int int16(JsonNode json) {
    return (int) whole(json, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** A whole number of 32 bits. */
  public static int int32(JsonNode json) {
    return (int) whole(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A whole number of 64 bits. */
  public static long int64(JsonNode json) {
    return whole(json, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A whole number of 8 bits without a sign. */
  public static int uint8(JsonNode json) {
    return (int) whole(json, 0, 0xff);
  }

  /** A whole number of 16 bits without a sign. */
  public static int uint16(JsonNode json) {
    return (int) whole(json, 0, 0xffff);
  }

  /** A whole number of 32 bits without a sign. */
  public static long uint32(JsonNode json) {
    return whole(json, 0, 0xffff_ffffL);
  }

  /** A whole number of 64 bits without a sign; those that a long cannot hold are refused. */
  public static long uint64(JsonNode json) {
    return whole(json, 0, Long.MAX_VALUE);
  }

  /** One fixed value. */
  public static <T> Decoder<T> literal(Encoder<T> encoder, T value) {
    JsonNode wanted = encoder.encode(value);
    return json -> {
      boolean same =
          wanted.isNumber() && json.isNumber()
              ? wanted.decimalValue().compareTo(json.decimalValue()) == 0
              : wanted.equals(json);
      check(same, wanted.toString(), json);
      return value;
    };
  }

  /** A list. */
  public static <T> Decoder<List<T>> list(Decoder<T> items) {
    return json -> {
      check(json.isArray(), "a list", json);
      List<T> list = new ArrayList<>(json.size());
      for (JsonNode item : json) {
        try {
          list.add(items.decode(item));
        } catch (DecodeException error) {
          throw error.inside("[" + list.size() + "]");
        }
      }
      return list;
    };
  }

  /** An object used as a dictionary. */
  public static <T> Decoder<Map<String, T>> map(Decoder<T> values) {
    return json -> {
      object(json);
      Map<String, T> map = new LinkedHashMap<>();
      json.properties()
          .forEach(
              entry -> map.put(entry.getKey(), field(entry.getKey(), entry.getValue(), values)));
      return map;
    };
  }

  /** A value or null. */
  public static <T> Decoder<Optional<T>> nullable(Decoder<T> decoder) {
    return json -> json.isNull() ? Optional.empty() : Optional.of(decoder.decode(json));
  }

  /** Nothing, whatever is said in its place. */
  public static Void nothing(JsonNode json) {
    return null;
  }

  private static JsonNode there(JsonNode object, String name) {
    JsonNode json = object.get(name);
    if (json == null) {
      throw new DecodeException("the field `" + name + "` is missing");
    }
    return json;
  }

  private static <T> T field(String name, JsonNode json, Decoder<T> decoder) {
    try {
      return decoder.decode(json);
    } catch (DecodeException error) {
      throw error.inside(name);
    }
  }

  private static long whole(JsonNode json, long least, long most) {
    if (json.isIntegralNumber() && json.canConvertToLong()) {
      return checked(json.longValue(), least, most, json);
    }
    check(json.isNumber(), "a whole number", json);
    BigDecimal value = json.decimalValue();
    boolean isWhole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    check(isWhole, "a whole number", json);
    boolean fits = value.compareTo(MOST) <= 0 && value.compareTo(LEAST) >= 0;
    check(fits, "a whole number of at most 64 bits with a sign", json);
    return checked(value.longValueExact(), least, most, json);
  }

  private static long checked(long value, long least, long most, JsonNode json) {
    if (value < least || value > most) {
      check(false, "a whole number from " + least + " to " + most, json);
    }
    return value;
  }

  private static void check(boolean holds, String wanted, JsonNode found) {
    if (!holds) {
      throw new DecodeException("wanted " + wanted + ", found " + shown(found));
    }
  }

  private static String shown(JsonNode json) {
    if (json.isContainerNode()) {
      return json.isObject() ? "an object" : "a list";
    }
    String text = json.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
