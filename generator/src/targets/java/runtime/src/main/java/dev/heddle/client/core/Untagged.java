package dev.heddle.client.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells the members of unions without a tag apart, for the generated types. */
public final class Untagged {
  private Untagged() {}

  /**
   * Reads a value as the member that fits. An object is of the closest kind: one whose fields are
   * all there and whose constants have their value; of several, the one that knows most of the
   * texts, and then of the fields.
   *
   * @param unknown makes the value when none fits
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <U> U read(
      JsonNode json, Function<JsonNode, ? extends U> unknown, Choice<? extends U>... choices) {
    Stream<Choice<? extends U>> inOrder = Arrays.stream(choices);
    if (json.isObject()) {
      inOrder =
          inOrder
              .filter(choice -> choice.fits(json))
              .sorted(Comparator.comparing(choice -> choice.distance(json)));
    }
    for (Choice<? extends U> choice : (Iterable<Choice<? extends U>>) inOrder::iterator) {
      try {
        return choice.decoder.decode(json);
      } catch (DecodeException notThisOne) {
        continue;
      }
    }
    return unknown.apply(json);
  }

  /** A member that is told by trying. */
  public static <T> Choice<T> value(Decoder<T> decoder) {
    return new Choice<>(decoder, List.of());
  }

  /**
   * A member that is told by trying, with something around it.
   *
   * @param around makes the member
   */
  public static <V, T> Choice<T> value(Decoder<V> decoder, Function<V, T> around) {
    return value(json -> around.apply(decoder.decode(json)));
  }

  /** An object with these fields. */
  public static <T> Choice<T> object(Decoder<T> decoder, Field... fields) {
    return new Choice<>(decoder, List.of(fields));
  }

  /** A field that has to be there. */
  public static Field required(String name, String... texts) {
    return new Field(name, true, false, Set.of(texts));
  }

  /** A field that has to be there with one of these texts. */
  public static Field constant(String name, String... texts) {
    return new Field(name, true, true, Set.of(texts));
  }

  /** A field that may be left out. */
  public static Field optional(String name, String... texts) {
    return new Field(name, false, false, Set.of(texts));
  }

  /**
   * A field by which an object is told.
   *
   * @param name as on the wire
   * @param isRequired must it be there?
   * @param isFixed must it be one of the texts?
   * @param texts those that are known
   */
  public record Field(String name, boolean isRequired, boolean isFixed, Set<String> texts) {
    private boolean fits(JsonNode object) {
      JsonNode json = object.get(name);
      return json == null ? !isRequired : !isFixed || knows(json);
    }

    private int points(JsonNode object) {
      JsonNode json = object.get(name);
      if (json == null) {
        return 0;
      }
      // One text weighs more than all fields.
      int forText = texts.isEmpty() ? 0 : knows(json) ? 1_000 : -1_000;
      return forText + 1;
    }

    private boolean knows(JsonNode json) {
      return json.isTextual() && texts.contains(json.textValue());
    }
  }

  /**
   * A member of a union.
   *
   * @param <T> its type
   */
  public static final class Choice<T> {
    private final Decoder<T> decoder;
    private final List<Field> fields;

    private Choice(Decoder<T> decoder, List<Field> fields) {
      this.decoder = decoder;
      this.fields = fields;
    }

    private boolean fits(JsonNode object) {
      return fields.stream().allMatch(field -> field.fits(object));
    }

    private int distance(JsonNode object) {
      return -fields.stream().mapToInt(field -> field.points(object)).sum();
    }
  }
}
