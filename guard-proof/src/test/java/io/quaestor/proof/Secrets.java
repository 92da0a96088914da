package io.quaestor.proof;

import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what a query gives for words that were planted where it must not read. The words stand
 * in no attack, so whoever says one has read it.
 */
final class Secrets implements RowSink {
  /** Planted as text everywhere: in tables, files, settings, large objects. */
  static final String WORD = "zebra-umbrella";

  private static final List<String> SIGNS =
      List.of(
          WORD,
          HexFormat.of().formatHex(WORD.getBytes(StandardCharsets.UTF_8)),
          // How PostgreSQL keeps passwords.
          "scram-sha-256$",
          // How the system's file of users begins.
          "root:x:0");

  private final Set<String> heard = new TreeSet<>();

  @Override
  public void columns(List<String> names) {
    names.forEach(this::listen);
  }

  @Override
  public void row(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell instanceof Cell.Text text) {
        listen(text.value());
      }
    }
  }

  /** Messages speak as well. */
  void listenToMessages(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      listen(String.valueOf(cause.getMessage()));
    }
  }

  List<String> heard() {
    return heard.stream().map(sign -> "read a secret: " + sign).toList();
  }

  private void listen(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    SIGNS.stream().filter(low::contains).forEach(heard::add);
  }
}
