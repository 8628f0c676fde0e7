package dev.heddle.client;

import java.util.List;

/** Server and client have no protocol version in common. */
public final class VersionRefusedException extends RpcException {
  private static final long serialVersionUID = 1L;

  /** What this package speaks. */
  private final transient List<String> offeredVersions;

  /** What the server speaks. */
  private final transient List<String> supportedVersions;

  VersionRefusedException(RpcException answer, List<String> offered, List<String> supported) {
    super(
        answer.code(),
        "The server speaks protocol "
            + String.join(", ", supported)
            + ", this client "
            + String.join(", ", offered)
            + ". Use a client that was generated for one of the versions of the server.",
        answer.data().orElse(null));
    this.offeredVersions = offered;
    this.supportedVersions = supported;
  }

  /** What this client offered, best first. */
  public List<String> offeredVersions() {
    return offeredVersions;
  }

  /** What the server speaks. */
  public List<String> supportedVersions() {
    return supportedVersions;
  }
}
