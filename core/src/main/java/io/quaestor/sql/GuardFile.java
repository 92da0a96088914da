package io.quaestor.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the lists that the guard goes by: text files next to this package, # begins a comment line.
 */
final class GuardFile {
  private GuardFile() {}

  /** The lines with something on them, trimmed. */
  static List<String> lines(String name) {
    try (InputStream in = GuardFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the guard's list " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the guard's list " + name + " cannot be read", e);
    }
  }

  /** The list of one dialect, for example {@code functions-sqlite.txt}. */
  static List<String> lines(String subject, Dialect dialect) {
    return lines(
        subject
            + switch (dialect) {
              case SQLITE -> "-sqlite.txt";
              case POSTGRES -> "-postgres.txt";
            });
  }
}
