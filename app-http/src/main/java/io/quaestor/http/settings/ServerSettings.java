package io.quaestor.http.settings;

import java.util.List;

/**
 * Where the server listens and to whom.
 *
 * @param port 0 for any free one
 * @param apiKeys clients must send one of them; empty when everybody who gets through is let in
 * @param basePath the prefix of all paths, with a slash before it and none behind; empty for none
 * @param corsOrigins origins of web pages allowed besides those on localhost
 * @param mcp whether assistants may use the server as a tool
 */
public record ServerSettings(
    String host,
    int port,
    List<ApiKey> apiKeys,
    String basePath,
    List<String> corsOrigins,
    boolean mcp) {
  public ServerSettings {
    apiKeys = List.copyOf(apiKeys);
    corsOrigins = List.copyOf(corsOrigins);
  }
}
