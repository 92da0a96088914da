package io.quaestor.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes what the fuzzer begins with: every text of the corpus as a file, and a dictionary of the
 * words and signs that the guard's own lists know.
 */
final class FuzzSeeds {
  private static final List<String> SPLINTERS =
      List.of(
          "'",
          "\"",
          "''",
          "\\",
          "--",
          "/*",
          "*/",
          ";",
          "\n",
          "\r",
          "\0",
          "\u00a0",
          "$$",
          "?",
          ":x",
          "E'",
          "0x",
          "1e",
          "`",
          " INTO ",
          " FOR UPDATE",
          " IN secret ",
          ", secret ",
          " JOIN x ",
          "||",
          "->>",
          "<>",
          "!~*",
          "::",
          "[",
          "]",
          "(",
          ")",
          "=>",
          " AS secret ",
          "sales_data",
          "product_name",
          "week_day",
          "main.",
          "::regclass",
          "pg_sleep(");

  private FuzzSeeds() {}

  /**
   * @param arguments the folder to write to, which is emptied; then folders that must exist
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (Files.exists(folder)) {
      empty(folder);
    }
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    int number = 0;
    for (String text : texts()) {
      Files.writeString(seeds.resolve("seed-%04d".formatted(number++)), text);
    }
    Files.write(folder.resolve("words.dict"), words().stream().map(FuzzSeeds::entry).toList());
    for (String other : List.of(arguments).subList(1, arguments.length)) {
      Files.createDirectories(Path.of(other));
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  static Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    for (Dialect dialect : Dialect.values()) {
      texts.addAll(Corpus.legitimate(dialect));
    }
    Corpus.attacks().forEach(attack -> texts.add(attack.text()));
    return texts;
  }

  static Collection<String> words() {
    Set<String> words = new TreeSet<>(SPLINTERS);
    words.addAll(PrivateDatabase.PRIVATE_TABLES);
    GuardFile.lines("words.txt").stream()
        .filter(line -> !line.startsWith("["))
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .forEach(word -> words.add(" " + word + " "));
    for (Dialect dialect : Dialect.values()) {
      GuardFile.lines("functions", dialect)
          .forEach(line -> words.add(FunctionList.AllowedFunction.parse(line).name() + "("));
      GuardFile.lines("types", dialect)
          .forEach(line -> words.add(" AS " + line.replaceFirst("\\s*!.*", "") + ")"));
    }
    return words;
  }

  /** A word in the fuzzer's notation: quoted, everything but plain signs as bytes. */
  private static String entry(String word) {
    StringBuilder entry = new StringBuilder("\"");
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= ' ' && b <= '~' && b != '"' && b != '\\';
      entry.append(plain ? String.valueOf((char) b) : "\\x%02X".formatted(b));
    }
    return entry.append('"').toString();
  }
}
