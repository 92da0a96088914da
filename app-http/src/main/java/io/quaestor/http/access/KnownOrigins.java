package io.quaestor.http.access;

import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which web pages may call: those served from this machine, at whatever port, and those that the
 * operator named.
 */
@Singleton
final class KnownOrigins {
  static final String THIS_MACHINE = "^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?$";

  private static final Pattern LOCAL = Pattern.compile(THIS_MACHINE);

  private final List<String> named;

  KnownOrigins(ServerSettings settings) {
    this.named = settings.corsOrigins();
  }

  List<String> named() {
    return named;
  }

  /**
   * @param origin as browsers send it: scheme, host and port, or {@code null} in letters
   */
  boolean have(String origin) {
    return named.contains(origin) || LOCAL.matcher(origin).matches();
  }
}
