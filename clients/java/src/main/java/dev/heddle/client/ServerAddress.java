package dev.heddle.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where a server listens for WebSockets, and what it wants to be told. */
public final class ServerAddress {
  private final URI uri;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private ServerAddress(URI uri) {
    this.uri = Objects.requireNonNull(uri, "uri");
  }

  /** An address, as {@code ws://127.0.0.1:4500}. */
  public static ServerAddress of(String uri) {
    return of(URI.create(uri));
  }

  /** An address, as {@code ws://127.0.0.1:4500}. */
  public static ServerAddress of(URI uri) {
    return new ServerAddress(uri);
  }

  /** The token that lets this client in. */
  public ServerAddress bearerToken(String token) {
    return header("Authorization", "Bearer " + Objects.requireNonNull(token, "token"));
  }

  /** A header of the HTTP request that opens the connection. */
  public ServerAddress header(String name, String value) {
    headers.put(name, Objects.requireNonNull(value, "value"));
    return this;
  }

  URI uri() {
    return uri;
  }

  Map<String, String> headers() {
    return headers;
  }
}
