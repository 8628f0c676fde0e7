// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

/**
 * The decisions that every kind of approval takes. A handler of one kind has more to choose from.
 */
public enum ApprovalDecision {
  /** {@code accept} on the wire. */
  ACCEPT("accept"),
  /** {@code acceptForSession} on the wire. */
  ACCEPT_FOR_SESSION("acceptForSession"),
  /** {@code decline} on the wire. */
  DECLINE("decline"),
  /** {@code cancel} on the wire. */
  CANCEL("cancel");

  private final String value;

  ApprovalDecision(String value) {
    this.value = value;
  }

  /** The text on the wire. */
  public String value() {
    return value;
  }
}
