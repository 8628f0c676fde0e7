// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import java.util.List;
import java.util.Set;

/** What this package speaks. */
public final class Protocol {
  /** The protocol version that the types of this package describe. */
  public static final String PROTOCOL_VERSION = "2026-11";

  /** What the handshake offers to a server that negotiates, best first. */
  public static final List<String> SUPPORTED_VERSIONS = List.of(PROTOCOL_VERSION);

  /** Does this package have what needs the capability {@code experimentalApi}? */
  public static final boolean EXPERIMENTAL = false;

  /** The version of this package. */
  public static final String PACKAGE_VERSION = "2026.11.0";

  /** The fields that the first request has. */
  static final Set<String> HANDSHAKE = Set.of("capabilities", "clientInfo", "protocolVersions");

  private Protocol() {}

  /** The answer to a request that nobody handles; null when it is refused. */
  static String defaultAnswer(String method) {
    return switch (method) {
      case "item/tool/call" -> "{\"success\":false,\"contentItems\":[]}";
      case "item/commandExecution/requestApproval" -> "{\"decision\":\"decline\"}";
      case "item/fileChange/requestApproval" -> "{\"decision\":\"decline\"}";
      case "item/permissions/requestApproval" -> "{\"permissions\":{}}";
      case "item/tool/requestUserInput" -> "{\"answers\":{}}";
      case "execCommandApproval" ->
          "{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}";
      case "applyPatchApproval" ->
          "{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}";
      case "mcpServer/elicitation/request" -> "{\"action\":\"decline\"}";
      default -> null;
    };
  }
}
