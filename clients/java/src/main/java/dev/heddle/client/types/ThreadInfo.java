// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A durable conversation between a user and an agent.
 *
 * @param id A UUIDv7; it never changes.
 * @param sessionId The session that the thread belongs to; its own id for a thread started by
 *     itself.
 * @param forkedFromId The thread that its history was taken over from.
 * @param parentThreadId The thread whose agent started it.
 * @param preview The first words of the user; empty before the first turn.
 * @param ephemeral It is not stored, and is gone with the process.
 * @param section The group that the user sorted it into.
 * @param sectionEnteredAt When it came into the section. Unix time in seconds.
 * @param projectId The project that it belongs to. Null when empty.
 * @param historyMode How its history is handed out. As a whole when left out.
 * @param modelProvider Name of the provider of the model.
 * @param model Name of the model.
 * @param reasoningEffort How long the model may think.
 * @param createdAt When it was started. Unix time in seconds.
 * @param updatedAt When something last happened in it. Unix time in seconds.
 * @param recencyAt When the user last did something in it. Unix time in seconds.
 * @param status What it is doing.
 * @param path The file that it is stored in, where it has one of its own.
 * @param cwd The working folder.
 * @param cliVersion Version of the server that started it.
 * @param originator Name of the client that started it.
 * @param source Where it comes from.
 * @param threadSource What it was started for, in the words of the client.
 * @param agentNickname Name of the agent, for people.
 * @param agentRole What the agent was started for.
 * @param gitInfo The state of the git repository when it was started.
 * @param name The name that the user gave it.
 * @param turns Its turns, oldest first. Only in the answers that resume it or read it with its
 *     turns; else empty.
 */
public record ThreadInfo(
    String id,
    String sessionId,
    Maybe<String> forkedFromId,
    Maybe<String> parentThreadId,
    String preview,
    boolean ephemeral,
    Maybe<ThreadSection> section,
    Maybe<Long> sectionEnteredAt,
    Optional<String> projectId,
    Optional<ThreadHistoryMode> historyMode,
    String modelProvider,
    Maybe<String> model,
    Maybe<ReasoningEffort> reasoningEffort,
    long createdAt,
    long updatedAt,
    Maybe<Long> recencyAt,
    ThreadStatus status,
    Maybe<String> path,
    String cwd,
    String cliVersion,
    Maybe<String> originator,
    SessionSource source,
    Maybe<String> threadSource,
    Maybe<String> agentNickname,
    Maybe<String> agentRole,
    Maybe<GitInfo> gitInfo,
    Maybe<String> name,
    List<Turn> turns)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadInfo {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sessionId, "sessionId");
    Objects.requireNonNull(forkedFromId, "forkedFromId");
    Objects.requireNonNull(parentThreadId, "parentThreadId");
    Objects.requireNonNull(preview, "preview");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(sectionEnteredAt, "sectionEnteredAt");
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(historyMode, "historyMode");
    Objects.requireNonNull(modelProvider, "modelProvider");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(reasoningEffort, "reasoningEffort");
    Objects.requireNonNull(recencyAt, "recencyAt");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(cliVersion, "cliVersion");
    Objects.requireNonNull(originator, "originator");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(threadSource, "threadSource");
    Objects.requireNonNull(agentNickname, "agentNickname");
    Objects.requireNonNull(agentRole, "agentRole");
    Objects.requireNonNull(gitInfo, "gitInfo");
    Objects.requireNonNull(name, "name");
    turns = Values.list(turns, "turns");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadInfo fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadInfo(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "sessionId", Decode::string),
        Decode.maybe(json, "forkedFromId", Decode::string),
        Decode.maybe(json, "parentThreadId", Decode::string),
        Decode.required(json, "preview", Decode::string),
        Decode.required(json, "ephemeral", Decode::bool),
        Decode.maybe(json, "section", ThreadSection::fromJson),
        Decode.maybe(json, "sectionEnteredAt", Decode::int64),
        Decode.orNull(json, "projectId", Decode::string),
        Decode.optional(json, "historyMode", ThreadHistoryMode::fromJson),
        Decode.required(json, "modelProvider", Decode::string),
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "reasoningEffort", ReasoningEffort::fromJson),
        Decode.required(json, "createdAt", Decode::int64),
        Decode.required(json, "updatedAt", Decode::int64),
        Decode.maybe(json, "recencyAt", Decode::int64),
        Decode.required(json, "status", ThreadStatus::fromJson),
        Decode.maybe(json, "path", Decode::string),
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "cliVersion", Decode::string),
        Decode.maybe(json, "originator", Decode::string),
        Decode.required(json, "source", SessionSource::fromJson),
        Decode.maybe(json, "threadSource", Decode::string),
        Decode.maybe(json, "agentNickname", Decode::string),
        Decode.maybe(json, "agentRole", Decode::string),
        Decode.maybe(json, "gitInfo", GitInfo::fromJson),
        Decode.maybe(json, "name", Decode::string),
        Decode.required(json, "turns", Decode.list(Turn::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "sessionId", sessionId, Encode::string);
    Encode.maybe(json, "forkedFromId", forkedFromId, Encode::string);
    Encode.maybe(json, "parentThreadId", parentThreadId, Encode::string);
    Encode.required(json, "preview", preview, Encode::string);
    Encode.required(json, "ephemeral", ephemeral, Encode::bool);
    Encode.maybe(json, "section", section, ThreadSection::toJson);
    Encode.maybe(json, "sectionEnteredAt", sectionEnteredAt, Encode::int64);
    Encode.orNull(json, "projectId", projectId, Encode::string);
    Encode.optional(json, "historyMode", historyMode, ThreadHistoryMode::toJson);
    Encode.required(json, "modelProvider", modelProvider, Encode::string);
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "reasoningEffort", reasoningEffort, ReasoningEffort::toJson);
    Encode.required(json, "createdAt", createdAt, Encode::int64);
    Encode.required(json, "updatedAt", updatedAt, Encode::int64);
    Encode.maybe(json, "recencyAt", recencyAt, Encode::int64);
    Encode.required(json, "status", status, ThreadStatus::toJson);
    Encode.maybe(json, "path", path, Encode::string);
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "cliVersion", cliVersion, Encode::string);
    Encode.maybe(json, "originator", originator, Encode::string);
    Encode.required(json, "source", source, SessionSource::toJson);
    Encode.maybe(json, "threadSource", threadSource, Encode::string);
    Encode.maybe(json, "agentNickname", agentNickname, Encode::string);
    Encode.maybe(json, "agentRole", agentRole, Encode::string);
    Encode.maybe(json, "gitInfo", gitInfo, GitInfo::toJson);
    Encode.maybe(json, "name", name, Encode::string);
    Encode.required(json, "turns", turns, Encode.list(Turn::toJson));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.sessionId = sessionId;
    builder.forkedFromId = forkedFromId;
    builder.parentThreadId = parentThreadId;
    builder.preview = preview;
    builder.ephemeral = ephemeral;
    builder.section = section;
    builder.sectionEnteredAt = sectionEnteredAt;
    builder.projectId = projectId;
    builder.historyMode = historyMode;
    builder.modelProvider = modelProvider;
    builder.model = model;
    builder.reasoningEffort = reasoningEffort;
    builder.createdAt = createdAt;
    builder.updatedAt = updatedAt;
    builder.recencyAt = recencyAt;
    builder.status = status;
    builder.path = path;
    builder.cwd = cwd;
    builder.cliVersion = cliVersion;
    builder.originator = originator;
    builder.source = source;
    builder.threadSource = threadSource;
    builder.agentNickname = agentNickname;
    builder.agentRole = agentRole;
    builder.gitInfo = gitInfo;
    builder.name = name;
    builder.turns = turns;
    return builder;
  }

  /** Makes a {@code ThreadInfo} step by step. */
  public static final class Builder {
    private String id;
    private String sessionId;
    private Maybe<String> forkedFromId = Maybe.absent();
    private Maybe<String> parentThreadId = Maybe.absent();
    private String preview;
    private Boolean ephemeral;
    private Maybe<ThreadSection> section = Maybe.absent();
    private Maybe<Long> sectionEnteredAt = Maybe.absent();
    private Optional<String> projectId = Optional.empty();
    private Optional<ThreadHistoryMode> historyMode = Optional.empty();
    private String modelProvider;
    private Maybe<String> model = Maybe.absent();
    private Maybe<ReasoningEffort> reasoningEffort = Maybe.absent();
    private Long createdAt;
    private Long updatedAt;
    private Maybe<Long> recencyAt = Maybe.absent();
    private ThreadStatus status;
    private Maybe<String> path = Maybe.absent();
    private String cwd;
    private String cliVersion;
    private Maybe<String> originator = Maybe.absent();
    private SessionSource source;
    private Maybe<String> threadSource = Maybe.absent();
    private Maybe<String> agentNickname = Maybe.absent();
    private Maybe<String> agentRole = Maybe.absent();
    private Maybe<GitInfo> gitInfo = Maybe.absent();
    private Maybe<String> name = Maybe.absent();
    private List<Turn> turns;

    private Builder() {}

    /** Sets {@code id}: A UUIDv7; it never changes. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * Sets {@code sessionId}: The session that the thread belongs to; its own id for a thread
     * started by itself.
     */
    public Builder sessionId(String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** Sets {@code forkedFromId}: The thread that its history was taken over from. */
    public Builder forkedFromId(String forkedFromId) {
      this.forkedFromId = Maybe.of(forkedFromId);
      return this;
    }

    /** Sets {@code forkedFromId}, or makes it null or absent. */
    public Builder forkedFromId(Maybe<String> forkedFromId) {
      this.forkedFromId = forkedFromId;
      return this;
    }

    /** Sets {@code parentThreadId}: The thread whose agent started it. */
    public Builder parentThreadId(String parentThreadId) {
      this.parentThreadId = Maybe.of(parentThreadId);
      return this;
    }

    /** Sets {@code parentThreadId}, or makes it null or absent. */
    public Builder parentThreadId(Maybe<String> parentThreadId) {
      this.parentThreadId = parentThreadId;
      return this;
    }

    /** Sets {@code preview}: The first words of the user; empty before the first turn. */
    public Builder preview(String preview) {
      this.preview = preview;
      return this;
    }

    /** Sets {@code ephemeral}: It is not stored, and is gone with the process. */
    public Builder ephemeral(boolean ephemeral) {
      this.ephemeral = ephemeral;
      return this;
    }

    /** Sets {@code section}: The group that the user sorted it into. */
    public Builder section(ThreadSection section) {
      this.section = Maybe.of(section);
      return this;
    }

    /** Sets {@code section}, or makes it null or absent. */
    public Builder section(Maybe<ThreadSection> section) {
      this.section = section;
      return this;
    }

    /** Sets {@code sectionEnteredAt}: When it came into the section. Unix time in seconds. */
    public Builder sectionEnteredAt(long sectionEnteredAt) {
      this.sectionEnteredAt = Maybe.of(sectionEnteredAt);
      return this;
    }

    /** Sets {@code sectionEnteredAt}, or makes it null or absent. */
    public Builder sectionEnteredAt(Maybe<Long> sectionEnteredAt) {
      this.sectionEnteredAt = sectionEnteredAt;
      return this;
    }

    /** Sets {@code projectId}: The project that it belongs to. Null when empty. */
    public Builder projectId(String projectId) {
      this.projectId = Optional.of(projectId);
      return this;
    }

    /** Sets {@code historyMode}: How its history is handed out. As a whole when left out. */
    public Builder historyMode(ThreadHistoryMode historyMode) {
      this.historyMode = Optional.of(historyMode);
      return this;
    }

    /** Sets {@code modelProvider}: Name of the provider of the model. */
    public Builder modelProvider(String modelProvider) {
      this.modelProvider = modelProvider;
      return this;
    }

    /** Sets {@code model}: Name of the model. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /** Sets {@code reasoningEffort}: How long the model may think. */
    public Builder reasoningEffort(ReasoningEffort reasoningEffort) {
      this.reasoningEffort = Maybe.of(reasoningEffort);
      return this;
    }

    /** Sets {@code reasoningEffort}, or makes it null or absent. */
    public Builder reasoningEffort(Maybe<ReasoningEffort> reasoningEffort) {
      this.reasoningEffort = reasoningEffort;
      return this;
    }

    /** Sets {@code createdAt}: When it was started. Unix time in seconds. */
    public Builder createdAt(long createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Sets {@code updatedAt}: When something last happened in it. Unix time in seconds. */
    public Builder updatedAt(long updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    /** Sets {@code recencyAt}: When the user last did something in it. Unix time in seconds. */
    public Builder recencyAt(long recencyAt) {
      this.recencyAt = Maybe.of(recencyAt);
      return this;
    }

    /** Sets {@code recencyAt}, or makes it null or absent. */
    public Builder recencyAt(Maybe<Long> recencyAt) {
      this.recencyAt = recencyAt;
      return this;
    }

    /** Sets {@code status}: What it is doing. */
    public Builder status(ThreadStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code path}: The file that it is stored in, where it has one of its own. */
    public Builder path(String path) {
      this.path = Maybe.of(path);
      return this;
    }

    /** Sets {@code path}, or makes it null or absent. */
    public Builder path(Maybe<String> path) {
      this.path = path;
      return this;
    }

    /** Sets {@code cwd}: The working folder. */
    public Builder cwd(String cwd) {
      this.cwd = cwd;
      return this;
    }

    /** Sets {@code cliVersion}: Version of the server that started it. */
    public Builder cliVersion(String cliVersion) {
      this.cliVersion = cliVersion;
      return this;
    }

    /** Sets {@code originator}: Name of the client that started it. */
    public Builder originator(String originator) {
      this.originator = Maybe.of(originator);
      return this;
    }

    /** Sets {@code originator}, or makes it null or absent. */
    public Builder originator(Maybe<String> originator) {
      this.originator = originator;
      return this;
    }

    /** Sets {@code source}: Where it comes from. */
    public Builder source(SessionSource source) {
      this.source = source;
      return this;
    }

    /** Sets {@code threadSource}: What it was started for, in the words of the client. */
    public Builder threadSource(String threadSource) {
      this.threadSource = Maybe.of(threadSource);
      return this;
    }

    /** Sets {@code threadSource}, or makes it null or absent. */
    public Builder threadSource(Maybe<String> threadSource) {
      this.threadSource = threadSource;
      return this;
    }

    /** Sets {@code agentNickname}: Name of the agent, for people. */
    public Builder agentNickname(String agentNickname) {
      this.agentNickname = Maybe.of(agentNickname);
      return this;
    }

    /** Sets {@code agentNickname}, or makes it null or absent. */
    public Builder agentNickname(Maybe<String> agentNickname) {
      this.agentNickname = agentNickname;
      return this;
    }

    /** Sets {@code agentRole}: What the agent was started for. */
    public Builder agentRole(String agentRole) {
      this.agentRole = Maybe.of(agentRole);
      return this;
    }

    /** Sets {@code agentRole}, or makes it null or absent. */
    public Builder agentRole(Maybe<String> agentRole) {
      this.agentRole = agentRole;
      return this;
    }

    /** Sets {@code gitInfo}: The state of the git repository when it was started. */
    public Builder gitInfo(GitInfo gitInfo) {
      this.gitInfo = Maybe.of(gitInfo);
      return this;
    }

    /** Sets {@code gitInfo}, or makes it null or absent. */
    public Builder gitInfo(Maybe<GitInfo> gitInfo) {
      this.gitInfo = gitInfo;
      return this;
    }

    /** Sets {@code name}: The name that the user gave it. */
    public Builder name(String name) {
      this.name = Maybe.of(name);
      return this;
    }

    /** Sets {@code name}, or makes it null or absent. */
    public Builder name(Maybe<String> name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code turns}: Its turns, oldest first. Only in the answers that resume it or read it
     * with its turns; else empty.
     */
    public Builder turns(List<Turn> turns) {
      this.turns = turns;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadInfo build() {
      return new ThreadInfo(
          id,
          sessionId,
          forkedFromId,
          parentThreadId,
          preview,
          Objects.requireNonNull(ephemeral, "ephemeral"),
          section,
          sectionEnteredAt,
          projectId,
          historyMode,
          modelProvider,
          model,
          reasoningEffort,
          Objects.requireNonNull(createdAt, "createdAt"),
          Objects.requireNonNull(updatedAt, "updatedAt"),
          recencyAt,
          status,
          path,
          cwd,
          cliVersion,
          originator,
          source,
          threadSource,
          agentNickname,
          agentRole,
          gitInfo,
          name,
          turns);
    }
  }
}
