// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * Where an agent stands that another one started.
 *
 * @param parentThreadId The thread of the agent that started it.
 * @param depth How many agents stand above it.
 * @param agentPath Its place among the agents.
 * @param agentNickname Its name, for people.
 * @param agentRole What it was started for.
 */
public record SpawnedThread(
    String parentThreadId,
    int depth,
    Maybe<String> agentPath,
    Maybe<String> agentNickname,
    Maybe<String> agentRole)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SpawnedThread {
    Objects.requireNonNull(parentThreadId, "parentThreadId");
    Objects.requireNonNull(agentPath, "agentPath");
    Objects.requireNonNull(agentNickname, "agentNickname");
    Objects.requireNonNull(agentRole, "agentRole");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpawnedThread fromJson(JsonNode json) {
    Decode.object(json);
    return new SpawnedThread(
        Decode.required(json, "parent_thread_id", Decode::string),
        Decode.required(json, "depth", Decode::int32),
        Decode.maybe(json, "agent_path", Decode::string),
        Decode.maybe(json, "agent_nickname", Decode::string),
        Decode.maybe(json, "agent_role", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "parent_thread_id", parentThreadId, Encode::string);
    Encode.required(json, "depth", depth, Encode::int32);
    Encode.maybe(json, "agent_path", agentPath, Encode::string);
    Encode.maybe(json, "agent_nickname", agentNickname, Encode::string);
    Encode.maybe(json, "agent_role", agentRole, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.parentThreadId = parentThreadId;
    builder.depth = depth;
    builder.agentPath = agentPath;
    builder.agentNickname = agentNickname;
    builder.agentRole = agentRole;
    return builder;
  }

  /** Makes a {@code SpawnedThread} step by step. */
  public static final class Builder {
    private String parentThreadId;
    private Integer depth;
    private Maybe<String> agentPath = Maybe.absent();
    private Maybe<String> agentNickname = Maybe.absent();
    private Maybe<String> agentRole = Maybe.absent();

    private Builder() {}

    /** Sets {@code parentThreadId}: The thread of the agent that started it. */
    public Builder parentThreadId(String parentThreadId) {
      this.parentThreadId = parentThreadId;
      return this;
    }

    /** Sets {@code depth}: How many agents stand above it. */
    public Builder depth(int depth) {
      this.depth = depth;
      return this;
    }

    /** Sets {@code agentPath}: Its place among the agents. */
    public Builder agentPath(String agentPath) {
      this.agentPath = Maybe.of(agentPath);
      return this;
    }

    /** Sets {@code agentPath}, or makes it null or absent. */
    public Builder agentPath(Maybe<String> agentPath) {
      this.agentPath = agentPath;
      return this;
    }

    /** Sets {@code agentNickname}: Its name, for people. */
    public Builder agentNickname(String agentNickname) {
      this.agentNickname = Maybe.of(agentNickname);
      return this;
    }

    /** Sets {@code agentNickname}, or makes it null or absent. */
    public Builder agentNickname(Maybe<String> agentNickname) {
      this.agentNickname = agentNickname;
      return this;
    }

    /** Sets {@code agentRole}: What it was started for. */
    public Builder agentRole(String agentRole) {
      this.agentRole = Maybe.of(agentRole);
      return this;
    }

    /** Sets {@code agentRole}, or makes it null or absent. */
    public Builder agentRole(Maybe<String> agentRole) {
      this.agentRole = agentRole;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SpawnedThread build() {
      return new SpawnedThread(
          parentThreadId,
          Objects.requireNonNull(depth, "depth"),
          agentPath,
          agentNickname,
          agentRole);
    }
  }
}
