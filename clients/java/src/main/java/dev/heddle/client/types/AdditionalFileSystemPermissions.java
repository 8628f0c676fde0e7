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
 * Access to files beyond what the sandbox allows.
 *
 * @param entries Rules about files.
 * @param globScanMaxDepth How many folders deep to look for files that fit a pattern. Matters only
 *     on systems where the sandbox has to be given every such file beforehand. At least 1.
 * @param read Files and folders that can be read. Deprecated. The older form, which is to go. Use
 *     {@code entries}.
 * @param write Files and folders that can be changed. Deprecated. The older form, which is to go.
 *     Use {@code entries}.
 */
public record AdditionalFileSystemPermissions(
    Maybe<List<FileSystemSandboxEntry>> entries,
    Maybe<Long> globScanMaxDepth,
    Maybe<List<String>> read,
    Maybe<List<String>> write)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AdditionalFileSystemPermissions {
    Objects.requireNonNull(entries, "entries");
    entries = entries.map(List::copyOf);
    Objects.requireNonNull(globScanMaxDepth, "globScanMaxDepth");
    Objects.requireNonNull(read, "read");
    read = read.map(List::copyOf);
    Objects.requireNonNull(write, "write");
    write = write.map(List::copyOf);
  }

  /**
   * Files and folders that can be read.
   *
   * @deprecated The older form, which is to go. Use {@code entries}.
   */
  @Override
  @Deprecated
  public Maybe<List<String>> read() {
    return read;
  }

  /**
   * Files and folders that can be changed.
   *
   * @deprecated The older form, which is to go. Use {@code entries}.
   */
  @Override
  @Deprecated
  public Maybe<List<String>> write() {
    return write;
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdditionalFileSystemPermissions fromJson(JsonNode json) {
    Decode.object(json);
    return new AdditionalFileSystemPermissions(
        Decode.maybe(json, "entries", Decode.list(FileSystemSandboxEntry::fromJson)),
        Decode.maybe(json, "globScanMaxDepth", Decode::uint64),
        Decode.maybe(json, "read", Decode.list(Decode::string)),
        Decode.maybe(json, "write", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "entries", entries, Encode.list(FileSystemSandboxEntry::toJson));
    Encode.maybe(json, "globScanMaxDepth", globScanMaxDepth, Encode::uint64);
    Encode.maybe(json, "read", read, Encode.list(Encode::string));
    Encode.maybe(json, "write", write, Encode.list(Encode::string));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.entries = entries;
    builder.globScanMaxDepth = globScanMaxDepth;
    builder.read = read;
    builder.write = write;
    return builder;
  }

  /** Makes a {@code AdditionalFileSystemPermissions} step by step. */
  public static final class Builder {
    private Maybe<List<FileSystemSandboxEntry>> entries = Maybe.absent();
    private Maybe<Long> globScanMaxDepth = Maybe.absent();
    private Maybe<List<String>> read = Maybe.absent();
    private Maybe<List<String>> write = Maybe.absent();

    private Builder() {}

    /** Sets {@code entries}: Rules about files. */
    public Builder entries(List<FileSystemSandboxEntry> entries) {
      this.entries = Maybe.of(entries);
      return this;
    }

    /** Sets {@code entries}, or makes it null or absent. */
    public Builder entries(Maybe<List<FileSystemSandboxEntry>> entries) {
      this.entries = entries;
      return this;
    }

    /**
     * Sets {@code globScanMaxDepth}: How many folders deep to look for files that fit a pattern.
     * Matters only on systems where the sandbox has to be given every such file beforehand. At
     * least 1.
     */
    public Builder globScanMaxDepth(long globScanMaxDepth) {
      this.globScanMaxDepth = Maybe.of(globScanMaxDepth);
      return this;
    }

    /** Sets {@code globScanMaxDepth}, or makes it null or absent. */
    public Builder globScanMaxDepth(Maybe<Long> globScanMaxDepth) {
      this.globScanMaxDepth = globScanMaxDepth;
      return this;
    }

    /**
     * Sets {@code read}: Files and folders that can be read. Deprecated. The older form, which is
     * to go. Use {@code entries}.
     *
     * @deprecated The older form, which is to go. Use {@code entries}.
     */
    @Deprecated
    public Builder read(List<String> read) {
      this.read = Maybe.of(read);
      return this;
    }

    /**
     * Sets {@code read}, or makes it null or absent.
     *
     * @deprecated The older form, which is to go. Use {@code entries}.
     */
    @Deprecated
    public Builder read(Maybe<List<String>> read) {
      this.read = read;
      return this;
    }

    /**
     * Sets {@code write}: Files and folders that can be changed. Deprecated. The older form, which
     * is to go. Use {@code entries}.
     *
     * @deprecated The older form, which is to go. Use {@code entries}.
     */
    @Deprecated
    public Builder write(List<String> write) {
      this.write = Maybe.of(write);
      return this;
    }

    /**
     * Sets {@code write}, or makes it null or absent.
     *
     * @deprecated The older form, which is to go. Use {@code entries}.
     */
    @Deprecated
    public Builder write(Maybe<List<String>> write) {
      this.write = write;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AdditionalFileSystemPermissions build() {
      return new AdditionalFileSystemPermissions(entries, globScanMaxDepth, read, write);
    }
  }
}
