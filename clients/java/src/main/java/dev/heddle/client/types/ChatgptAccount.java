// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;
import java.util.Optional;

/**
 * A person who signed in with ChatGPT.
 *
 * @param email Mail address of the person; null when it is not known. Null when empty.
 * @param planType What the person pays for.
 * @param workspaceName Name of the workspace that was chosen, for people.
 */
public record ChatgptAccount(Optional<String> email, PlanType planType, Maybe<String> workspaceName)
    implements Account {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ChatgptAccount {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(planType, "planType");
    Objects.requireNonNull(workspaceName, "workspaceName");
  }

  /** Always {@code chatgpt}. */
  @Override
  public String type() {
    return "chatgpt";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChatgptAccount fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "chatgpt"));
    return new ChatgptAccount(
        Decode.orNull(json, "email", Decode::string),
        Decode.required(json, "planType", PlanType::fromJson),
        Decode.maybe(json, "workspaceName", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "chatgpt", Encode::string);
    Encode.orNull(json, "email", email, Encode::string);
    Encode.required(json, "planType", planType, PlanType::toJson);
    Encode.maybe(json, "workspaceName", workspaceName, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.email = email;
    builder.planType = planType;
    builder.workspaceName = workspaceName;
    return builder;
  }

  /** Makes a {@code ChatgptAccount} step by step. */
  public static final class Builder {
    private Optional<String> email = Optional.empty();
    private PlanType planType;
    private Maybe<String> workspaceName = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code email}: Mail address of the person; null when it is not known. Null when empty.
     */
    public Builder email(String email) {
      this.email = Optional.of(email);
      return this;
    }

    /** Sets {@code planType}: What the person pays for. */
    public Builder planType(PlanType planType) {
      this.planType = planType;
      return this;
    }

    /** Sets {@code workspaceName}: Name of the workspace that was chosen, for people. */
    public Builder workspaceName(String workspaceName) {
      this.workspaceName = Maybe.of(workspaceName);
      return this;
    }

    /** Sets {@code workspaceName}, or makes it null or absent. */
    public Builder workspaceName(Maybe<String> workspaceName) {
      this.workspaceName = workspaceName;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ChatgptAccount build() {
      return new ChatgptAccount(email, planType, workspaceName);
    }
  }
}
