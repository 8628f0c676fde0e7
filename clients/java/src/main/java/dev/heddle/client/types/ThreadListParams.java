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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which threads to list, and in what order.
 *
 * @param cursor Where to go on: {@code nextCursor} of the page before.
 * @param limit How many at most. The server has a limit of its own.
 * @param sortKey What to sort by. The time of creation when left out.
 * @param sortDirection From which end. The newest first when left out.
 * @param modelProviders Only threads of these providers. All when empty; those of the configured
 *     one when left out.
 * @param sourceKinds Only threads that come from these. Those of people when left out.
 * @param archived Only those in the archive, or only those that are not. The latter when left out.
 * @param cwd Only threads with this working folder.
 * @param searchTerm Only threads whose title or preview contains this.
 * @param originators Only threads that these clients started.
 * @param excludedThreadIds Leave these out.
 * @param sectionId Only threads of this section.
 * @param currentAccountOnly Only threads of the account that is signed in.
 * @param useStateDbOnly Ask the index only, even where it may lag behind the files.
 */
public record ThreadListParams(
    Maybe<String> cursor,
    Maybe<Long> limit,
    Maybe<ThreadSortKey> sortKey,
    Maybe<SortDirection> sortDirection,
    Maybe<List<String>> modelProviders,
    Maybe<List<ThreadSourceKind>> sourceKinds,
    Maybe<Boolean> archived,
    Maybe<WorkingFolderFilter> cwd,
    Maybe<String> searchTerm,
    Maybe<List<String>> originators,
    Maybe<List<String>> excludedThreadIds,
    Maybe<String> sectionId,
    Optional<Boolean> currentAccountOnly,
    Optional<Boolean> useStateDbOnly)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadListParams {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(sortKey, "sortKey");
    Objects.requireNonNull(sortDirection, "sortDirection");
    Objects.requireNonNull(modelProviders, "modelProviders");
    modelProviders = modelProviders.map(List::copyOf);
    Objects.requireNonNull(sourceKinds, "sourceKinds");
    sourceKinds = sourceKinds.map(List::copyOf);
    Objects.requireNonNull(archived, "archived");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(searchTerm, "searchTerm");
    Objects.requireNonNull(originators, "originators");
    originators = originators.map(List::copyOf);
    Objects.requireNonNull(excludedThreadIds, "excludedThreadIds");
    excludedThreadIds = excludedThreadIds.map(List::copyOf);
    Objects.requireNonNull(sectionId, "sectionId");
    Objects.requireNonNull(currentAccountOnly, "currentAccountOnly");
    Objects.requireNonNull(useStateDbOnly, "useStateDbOnly");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadListParams(
        Decode.maybe(json, "cursor", Decode::string),
        Decode.maybe(json, "limit", Decode::uint32),
        Decode.maybe(json, "sortKey", ThreadSortKey::fromJson),
        Decode.maybe(json, "sortDirection", SortDirection::fromJson),
        Decode.maybe(json, "modelProviders", Decode.list(Decode::string)),
        Decode.maybe(json, "sourceKinds", Decode.list(ThreadSourceKind::fromJson)),
        Decode.maybe(json, "archived", Decode::bool),
        Decode.maybe(json, "cwd", WorkingFolderFilter::fromJson),
        Decode.maybe(json, "searchTerm", Decode::string),
        Decode.maybe(json, "originators", Decode.list(Decode::string)),
        Decode.maybe(json, "excludedThreadIds", Decode.list(Decode::string)),
        Decode.maybe(json, "sectionId", Decode::string),
        Decode.optional(json, "currentAccountOnly", Decode::bool),
        Decode.optional(json, "useStateDbOnly", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "cursor", cursor, Encode::string);
    Encode.maybe(json, "limit", limit, Encode::uint32);
    Encode.maybe(json, "sortKey", sortKey, ThreadSortKey::toJson);
    Encode.maybe(json, "sortDirection", sortDirection, SortDirection::toJson);
    Encode.maybe(json, "modelProviders", modelProviders, Encode.list(Encode::string));
    Encode.maybe(json, "sourceKinds", sourceKinds, Encode.list(ThreadSourceKind::toJson));
    Encode.maybe(json, "archived", archived, Encode::bool);
    Encode.maybe(json, "cwd", cwd, WorkingFolderFilter::toJson);
    Encode.maybe(json, "searchTerm", searchTerm, Encode::string);
    Encode.maybe(json, "originators", originators, Encode.list(Encode::string));
    Encode.maybe(json, "excludedThreadIds", excludedThreadIds, Encode.list(Encode::string));
    Encode.maybe(json, "sectionId", sectionId, Encode::string);
    Encode.optional(json, "currentAccountOnly", currentAccountOnly, Encode::bool);
    Encode.optional(json, "useStateDbOnly", useStateDbOnly, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cursor = cursor;
    builder.limit = limit;
    builder.sortKey = sortKey;
    builder.sortDirection = sortDirection;
    builder.modelProviders = modelProviders;
    builder.sourceKinds = sourceKinds;
    builder.archived = archived;
    builder.cwd = cwd;
    builder.searchTerm = searchTerm;
    builder.originators = originators;
    builder.excludedThreadIds = excludedThreadIds;
    builder.sectionId = sectionId;
    builder.currentAccountOnly = currentAccountOnly;
    builder.useStateDbOnly = useStateDbOnly;
    return builder;
  }

  /** Makes a {@code ThreadListParams} step by step. */
  public static final class Builder {
    private Maybe<String> cursor = Maybe.absent();
    private Maybe<Long> limit = Maybe.absent();
    private Maybe<ThreadSortKey> sortKey = Maybe.absent();
    private Maybe<SortDirection> sortDirection = Maybe.absent();
    private Maybe<List<String>> modelProviders = Maybe.absent();
    private Maybe<List<ThreadSourceKind>> sourceKinds = Maybe.absent();
    private Maybe<Boolean> archived = Maybe.absent();
    private Maybe<WorkingFolderFilter> cwd = Maybe.absent();
    private Maybe<String> searchTerm = Maybe.absent();
    private Maybe<List<String>> originators = Maybe.absent();
    private Maybe<List<String>> excludedThreadIds = Maybe.absent();
    private Maybe<String> sectionId = Maybe.absent();
    private Optional<Boolean> currentAccountOnly = Optional.empty();
    private Optional<Boolean> useStateDbOnly = Optional.empty();

    private Builder() {}

    /** Sets {@code cursor}: Where to go on: {@code nextCursor} of the page before. */
    public Builder cursor(String cursor) {
      this.cursor = Maybe.of(cursor);
      return this;
    }

    /** Sets {@code cursor}, or makes it null or absent. */
    public Builder cursor(Maybe<String> cursor) {
      this.cursor = cursor;
      return this;
    }

    /** Sets {@code limit}: How many at most. The server has a limit of its own. */
    public Builder limit(long limit) {
      this.limit = Maybe.of(limit);
      return this;
    }

    /** Sets {@code limit}, or makes it null or absent. */
    public Builder limit(Maybe<Long> limit) {
      this.limit = limit;
      return this;
    }

    /** Sets {@code sortKey}: What to sort by. The time of creation when left out. */
    public Builder sortKey(ThreadSortKey sortKey) {
      this.sortKey = Maybe.of(sortKey);
      return this;
    }

    /** Sets {@code sortKey}, or makes it null or absent. */
    public Builder sortKey(Maybe<ThreadSortKey> sortKey) {
      this.sortKey = sortKey;
      return this;
    }

    /** Sets {@code sortDirection}: From which end. The newest first when left out. */
    public Builder sortDirection(SortDirection sortDirection) {
      this.sortDirection = Maybe.of(sortDirection);
      return this;
    }

    /** Sets {@code sortDirection}, or makes it null or absent. */
    public Builder sortDirection(Maybe<SortDirection> sortDirection) {
      this.sortDirection = sortDirection;
      return this;
    }

    /**
     * Sets {@code modelProviders}: Only threads of these providers. All when empty; those of the
     * configured one when left out.
     */
    public Builder modelProviders(List<String> modelProviders) {
      this.modelProviders = Maybe.of(modelProviders);
      return this;
    }

    /** Sets {@code modelProviders}, or makes it null or absent. */
    public Builder modelProviders(Maybe<List<String>> modelProviders) {
      this.modelProviders = modelProviders;
      return this;
    }

    /**
     * Sets {@code sourceKinds}: Only threads that come from these. Those of people when left out.
     */
    public Builder sourceKinds(List<ThreadSourceKind> sourceKinds) {
      this.sourceKinds = Maybe.of(sourceKinds);
      return this;
    }

    /** Sets {@code sourceKinds}, or makes it null or absent. */
    public Builder sourceKinds(Maybe<List<ThreadSourceKind>> sourceKinds) {
      this.sourceKinds = sourceKinds;
      return this;
    }

    /**
     * Sets {@code archived}: Only those in the archive, or only those that are not. The latter when
     * left out.
     */
    public Builder archived(boolean archived) {
      this.archived = Maybe.of(archived);
      return this;
    }

    /** Sets {@code archived}, or makes it null or absent. */
    public Builder archived(Maybe<Boolean> archived) {
      this.archived = archived;
      return this;
    }

    /** Sets {@code cwd}: Only threads with this working folder. */
    public Builder cwd(WorkingFolderFilter cwd) {
      this.cwd = Maybe.of(cwd);
      return this;
    }

    /** Sets {@code cwd}, or makes it null or absent. */
    public Builder cwd(Maybe<WorkingFolderFilter> cwd) {
      this.cwd = cwd;
      return this;
    }

    /** Sets {@code searchTerm}: Only threads whose title or preview contains this. */
    public Builder searchTerm(String searchTerm) {
      this.searchTerm = Maybe.of(searchTerm);
      return this;
    }

    /** Sets {@code searchTerm}, or makes it null or absent. */
    public Builder searchTerm(Maybe<String> searchTerm) {
      this.searchTerm = searchTerm;
      return this;
    }

    /** Sets {@code originators}: Only threads that these clients started. */
    public Builder originators(List<String> originators) {
      this.originators = Maybe.of(originators);
      return this;
    }

    /** Sets {@code originators}, or makes it null or absent. */
    public Builder originators(Maybe<List<String>> originators) {
      this.originators = originators;
      return this;
    }

    /** Sets {@code excludedThreadIds}: Leave these out. */
    public Builder excludedThreadIds(List<String> excludedThreadIds) {
      this.excludedThreadIds = Maybe.of(excludedThreadIds);
      return this;
    }

    /** Sets {@code excludedThreadIds}, or makes it null or absent. */
    public Builder excludedThreadIds(Maybe<List<String>> excludedThreadIds) {
      this.excludedThreadIds = excludedThreadIds;
      return this;
    }

    /** Sets {@code sectionId}: Only threads of this section. */
    public Builder sectionId(String sectionId) {
      this.sectionId = Maybe.of(sectionId);
      return this;
    }

    /** Sets {@code sectionId}, or makes it null or absent. */
    public Builder sectionId(Maybe<String> sectionId) {
      this.sectionId = sectionId;
      return this;
    }

    /** Sets {@code currentAccountOnly}: Only threads of the account that is signed in. */
    public Builder currentAccountOnly(boolean currentAccountOnly) {
      this.currentAccountOnly = Optional.of(currentAccountOnly);
      return this;
    }

    /** Sets {@code useStateDbOnly}: Ask the index only, even where it may lag behind the files. */
    public Builder useStateDbOnly(boolean useStateDbOnly) {
      this.useStateDbOnly = Optional.of(useStateDbOnly);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadListParams build() {
      return new ThreadListParams(
          cursor,
          limit,
          sortKey,
          sortDirection,
          modelProviders,
          sourceKinds,
          archived,
          cwd,
          searchTerm,
          originators,
          excludedThreadIds,
          sectionId,
          currentAccountOnly,
          useStateDbOnly);
    }
  }
}
