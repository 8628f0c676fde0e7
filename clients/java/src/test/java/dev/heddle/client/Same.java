package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells whether two values are the same JSON. */
final class Same {
  private Same() {}

  /** Members in any order, numbers by what they are worth; null is not the same as absent. */
  static boolean json(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
      return false;
    }
    if (one.isObject()) {
      return one.properties().stream()
          .allMatch(
              field ->
                  other.has(field.getKey()) && json(field.getValue(), other.get(field.getKey())));
    }
    if (one.isArray()) {
      for (int index = 0; index < one.size(); index++) {
        if (!json(one.get(index), other.get(index))) {
          return false;
        }
      }
      return true;
    }
    return one.equals(other);
  }
}
