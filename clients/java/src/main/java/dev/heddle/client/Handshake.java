package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Json;
import dev.heddle.client.types.InitializeResponse;
import java.util.ArrayList;
import java.util.List;

/** The first request of a connection. */
final class Handshake {
  private static final String METHOD = "initialize";

  private Handshake() {}

  /** Says who connects and which versions it speaks; a server that negotiates chooses one. */
  static InitializeResponse run(Connection connection, ClientOptions options) {
    JsonNode answer;
    try {
      answer =
          Waiting.on(
              connection.request(METHOD, params(options), json -> json, options.requestTimeout()));
    } catch (RpcException error) {
      throw explained(error);
    }
    checkVersion(answer.path("protocolVersion"), answer);
    InitializeResponse server;
    try {
      server = InitializeResponse.fromJson(answer);
    } catch (DecodeException error) {
      throw new InvalidMessageException(METHOD, answer, error);
    }
    connection.notify("initialized", null);
    return server;
  }

  private static ObjectNode params(ClientOptions options) {
    ObjectNode all = Encode.object();
    all.set("clientInfo", options.clientInfo());
    ObjectNode capabilities = all.putObject("capabilities");
    capabilities.put("experimentalApi", Protocol.EXPERIMENTAL);
    options
        .capabilities()
        .properties()
        .forEach(field -> capabilities.set(field.getKey(), field.getValue()));
    Protocol.SUPPORTED_VERSIONS.forEach(all.putArray("protocolVersions")::add);
    all.retain(Protocol.HANDSHAKE);
    return all;
  }

  /** A server that negotiates must choose what was offered; another is taken as it is. */
  private static void checkVersion(JsonNode version, JsonNode answer) {
    List<String> offered = Protocol.SUPPORTED_VERSIONS;
    if (!offered.isEmpty() && version.isTextual() && !offered.contains(version.textValue())) {
      String why =
          "the server chose protocol "
              + version.textValue()
              + ", offered was "
              + String.join(", ", offered);
      throw new ProtocolViolationException(Json.text(answer), why);
    }
  }

  private static RpcException explained(RpcException error) {
    JsonNode versions = error.data().map(data -> data.get("supportedVersions")).orElse(null);
    if (versions == null || !versions.isArray()) {
      return error;
    }
    List<String> supported = new ArrayList<>();
    versions.forEach(version -> supported.add(version.asText()));
    return new VersionRefusedException(error, Protocol.SUPPORTED_VERSIONS, List.copyOf(supported));
  }
}
