package io.quaestor.http.settings;

import java.util.regex.Pattern;

/** Names of this machine that no other can use for it. */
final class Loopback {
  private static final Pattern HOSTS =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1|\\[::1]");

  private Loopback() {}

  static boolean isHost(String host) {
    return HOSTS.matcher(host).matches();
  }
}
