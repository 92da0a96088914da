package io.quaestor.http.settings;

import java.time.Duration;
import java.util.List;

/**
 * Where the server listens and what it offers there.
 *
 * @param port 0 for any free one
 * @param basePath the prefix of all paths, with a slash before it and none behind; empty for none
 * @param corsOrigins origins of web pages allowed besides those on localhost
 * @param mcp whether assistants may use the server as a tool
 * @param clientTimeout for clients to send what they have begun to send
 */
public record ServerSettings(
    String host,
    int port,
    String basePath,
    List<String> corsOrigins,
    boolean mcp,
    Duration clientTimeout) {
  public ServerSettings {
    corsOrigins = List.copyOf(corsOrigins);
  }
}
