package dev.heddle.client.core;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A field that may be absent, null or have a value, three different things on the wire. Who only
 * wants the value reads it like an {@link Optional}.
 *
 * @param <T> the type of the value
 */
public final class Maybe<T> {
  private static final Maybe<?> ABSENT = new Maybe<>(null, false);
  private static final Maybe<?> NULL = new Maybe<>(null, true);

  private final T value;
  private final boolean given;

  private Maybe(T value, boolean given) {
    this.value = value;
    this.given = given;
  }

  /** A field that is left out. */
  @SuppressWarnings("unchecked")
  public static <T> Maybe<T> absent() {
    return (Maybe<T>) ABSENT;
  }

  /** A field that is null. */
  @SuppressWarnings("unchecked")
  public static <T> Maybe<T> ofNull() {
    return (Maybe<T>) NULL;
  }

  /** A field with a value. */
  public static <T> Maybe<T> of(T value) {
    return new Maybe<>(Objects.requireNonNull(value, "value"), true);
  }

  /** A field with a value, or with null. */
  public static <T> Maybe<T> ofNullable(T value) {
    return value == null ? ofNull() : of(value);
  }

  /** Is there a value? */
  public boolean isPresent() {
    return value != null;
  }

  /** Is there no value, be it that the field is null or absent? */
  public boolean isEmpty() {
    return value == null;
  }

  /** Is the field left out? */
  public boolean isAbsent() {
    return !given;
  }

  /** Is the field null? */
  public boolean isNull() {
    return given && value == null;
  }

  /** The value; throws a {@link NoSuchElementException} when there is none. */
  public T orElseThrow() {
    if (value == null) {
      throw new NoSuchElementException(given ? "The field is null." : "The field is absent.");
    }
    return value;
  }

  /** The value, or another where there is none. */
  public T orElse(T other) {
    return value == null ? other : value;
  }

  /** Calls {@code action} with the value, if there is one. */
  public void ifPresent(Consumer<? super T> action) {
    if (value != null) {
      action.accept(value);
    }
  }

  /** The same with what {@code change} makes of the value; absent and null stay what they are. */
  @SuppressWarnings("unchecked")
  public <R> Maybe<R> map(Function<? super T, ? extends R> change) {
    return value == null ? (Maybe<R>) this : of(change.apply(value));
  }

  /** The value; null and absent are the same here. */
  public Optional<T> toOptional() {
    return Optional.ofNullable(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Maybe<?> that
        && given == that.given
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(given, value);
  }

  @Override
  public String toString() {
    return value == null ? (given ? "null" : "absent") : value.toString();
  }
}
