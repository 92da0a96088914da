package io.quaestor.http.server;

import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;

/**
 * The prefix that all paths have for clients and none has for the routes, so that routes, files and
 * sockets need not know it.
 */
@Singleton
public final class BasePath {
  /** Stands before paths that lack the prefix, so that no route answers them. */
  private static final String OUTSIDE = "/:outside";

  private final String prefix;

  public BasePath(ServerSettings settings) {
    this.prefix = settings.basePath();
  }

  boolean isEmpty() {
    return prefix.isEmpty();
  }

  /** The path, with its query if it has one, as the routes know it. */
  String inner(String uri) {
    if (!uri.startsWith(prefix)) {
      return OUTSIDE + uri;
    }
    String rest = uri.substring(prefix.length());
    if (rest.isEmpty() || rest.startsWith("?")) {
      return "/" + rest;
    }
    return rest.startsWith("/") ? rest : OUTSIDE + uri;
  }

  /** The path as the client knows it: the reverse of {@link #inner}. */
  public String outer(String path) {
    return path.startsWith(OUTSIDE) ? path.substring(OUTSIDE.length()) : prefix + path;
  }
}
