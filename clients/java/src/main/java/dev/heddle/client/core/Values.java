package dev.heddle.client.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Copies that nobody can change, for the generated types. */
public final class Values {
  private Values() {}

  /**
   * A list that stays as it is.
   *
   * @param name what to say when the list is null
   */
  public static <T> List<T> list(List<T> list, String name) {
    return List.copyOf(Objects.requireNonNull(list, name));
  }

  /**
   * A map that stays as it is, in the same order.
   *
   * @param name what to say when the map is null
   */
  public static <T> Map<String, T> map(Map<String, T> map, String name) {
    return copyOf(Objects.requireNonNull(map, name));
  }

  /** A map that stays as it is, in the same order. */
  public static <T> Map<String, T> copyOf(Map<String, T> map) {
    Map<String, T> copy = new LinkedHashMap<>(map);
    copy.forEach(
        (key, value) -> {
          Objects.requireNonNull(key, "key");
          Objects.requireNonNull(value, key);
        });
    return Collections.unmodifiableMap(copy);
  }
}
