package io.quaestor.http.command;

import io.quaestor.access.AccessKey;
import io.quaestor.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys as a table for people. */
final class KeyTable {
  private static final String LINE = "%-14s %-24s %-16s %10s %7s  %-20s  %s%n";

  private KeyTable() {}

  static String of(List<AccessKey> keys, Instant now) {
    if (keys.isEmpty()) {
      return String.format(Locale.ROOT, "There are no keys yet.%n");
    }
    return String.format(
            Locale.ROOT, LINE, "id", "name", "scopes", "per minute", "at once", "made", "state")
        + keys.stream().map(key -> line(key, now)).collect(Collectors.joining());
  }

  private static String line(AccessKey key, Instant now) {
    return String.format(
        Locale.ROOT,
        LINE,
        key.id(),
        key.name(),
        key.scopes().stream().sorted().map(Scope::word).collect(Collectors.joining(",")),
        limit(key.limits().perMinute()),
        limit(key.limits().atOnce()),
        key.createdAt(),
        state(key, now));
  }

  private static String limit(Optional<Integer> limit) {
    return limit.map(String::valueOf).orElse("-");
  }

  private static String state(AccessKey key, Instant now) {
    if (key.revokedAt().isPresent()) {
      return "revoked " + key.revokedAt().get();
    }
    return key.expiresAt()
        .map(end -> (now.isBefore(end) ? "valid until " : "expired ") + end)
        .orElse("valid");
  }
}
