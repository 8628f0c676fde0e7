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

/**
 * A file or folder that was found.
 *
 * @param root The folder out of {@code roots} that it was found in.
 * @param path Its path from there.
 * @param matchType What it is.
 * @param fileName The last part of its path.
 * @param score How well it fits; higher is better.
 * @param indices Which characters of {@code path} fit the query, counted from 0, for highlighting.
 */
public record FuzzyFileSearchResult(
    String root,
    String path,
    FuzzyFileSearchMatchType matchType,
    String fileName,
    long score,
    Maybe<List<Long>> indices)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FuzzyFileSearchResult {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(matchType, "matchType");
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(indices, "indices");
    indices = indices.map(List::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FuzzyFileSearchResult fromJson(JsonNode json) {
    Decode.object(json);
    return new FuzzyFileSearchResult(
        Decode.required(json, "root", Decode::string),
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "match_type", FuzzyFileSearchMatchType::fromJson),
        Decode.required(json, "file_name", Decode::string),
        Decode.required(json, "score", Decode::uint32),
        Decode.maybe(json, "indices", Decode.list(Decode::uint32)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "root", root, Encode::string);
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "match_type", matchType, FuzzyFileSearchMatchType::toJson);
    Encode.required(json, "file_name", fileName, Encode::string);
    Encode.required(json, "score", score, Encode::uint32);
    Encode.maybe(json, "indices", indices, Encode.list(Encode::uint32));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.root = root;
    builder.path = path;
    builder.matchType = matchType;
    builder.fileName = fileName;
    builder.score = score;
    builder.indices = indices;
    return builder;
  }

  /** Makes a {@code FuzzyFileSearchResult} step by step. */
  public static final class Builder {
    private String root;
    private String path;
    private FuzzyFileSearchMatchType matchType;
    private String fileName;
    private Long score;
    private Maybe<List<Long>> indices = Maybe.absent();

    private Builder() {}

    /** Sets {@code root}: The folder out of {@code roots} that it was found in. */
    public Builder root(String root) {
      this.root = root;
      return this;
    }

    /** Sets {@code path}: Its path from there. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Sets {@code matchType}: What it is. */
    public Builder matchType(FuzzyFileSearchMatchType matchType) {
      this.matchType = matchType;
      return this;
    }

    /** Sets {@code fileName}: The last part of its path. */
    public Builder fileName(String fileName) {
      this.fileName = fileName;
      return this;
    }

    /** Sets {@code score}: How well it fits; higher is better. */
    public Builder score(long score) {
      this.score = score;
      return this;
    }

    /**
     * Sets {@code indices}: Which characters of {@code path} fit the query, counted from 0, for
     * highlighting.
     */
    public Builder indices(List<Long> indices) {
      this.indices = Maybe.of(indices);
      return this;
    }

    /** Sets {@code indices}, or makes it null or absent. */
    public Builder indices(Maybe<List<Long>> indices) {
      this.indices = indices;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FuzzyFileSearchResult build() {
      return new FuzzyFileSearchResult(
          root, path, matchType, fileName, Objects.requireNonNull(score, "score"), indices);
    }
  }
}
