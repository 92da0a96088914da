package io.quaestor.sql;

import java.util.List;
import java.util.Random;

/** Changes texts at random: takes pieces out, doubles them, puts splinters and other texts in. */
final class RandomTexts {
  private static final List<String> SPLINTERS =
      List.of(
          "'",
          "\"",
          "(",
          ")",
          ";",
          "--",
          "/*",
          "*/",
          "\\",
          " INTO x ",
          " FOR UPDATE ",
          "pg_sleep(1)",
          "::",
          "\n",
          "\r",
          "\0",
          "\u00a0",
          " UNION ",
          "SELECT ",
          " FROM ",
          " secret ",
          "[",
          "]",
          "$$",
          "?",
          ":x",
          "E'",
          "0x",
          "1e",
          ".",
          ",",
          "*",
          " IN ",
          " AS ",
          " NOT ",
          "- -",
          "\ud83d",
          "é",
          " WITH ",
          " EXISTS ",
          " IN secret ",
          ", secret ",
          " JOIN x ",
          " AS secret ");

  private final List<String> texts;
  private final Random random;

  RandomTexts(List<String> texts, Random random) {
    this.texts = texts;
    this.random = random;
  }

  /** One of the texts after up to so many changes. */
  String next(int mostChanges) {
    StringBuilder text = new StringBuilder(any(texts));
    int changes = 1 + random.nextInt(mostChanges);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      change(text);
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(12));
    switch (random.nextInt(5)) {
      case 0 -> text.insert(at, any(SPLINTERS));
      case 1 -> text.delete(at, end);
      case 2 -> text.insert(at, text.substring(at, end));
      case 3 -> text.replace(at, end, any(SPLINTERS));
      default -> text.insert(at, any(texts));
    }
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
