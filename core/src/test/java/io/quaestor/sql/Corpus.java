package io.quaestor.sql;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that the guard is tried on, from the files next to this class. Published as this
 * module's test-jar, for the module {@code guard-proof}.
 */
public final class Corpus {
  private static final Map<Dialect, SqlValidator> VALIDATORS =
      Arrays.stream(Dialect.values())
          .collect(
              Collectors.toMap(dialect -> dialect, dialect -> SqlValidator.over(pos(), dialect)));

  private Corpus() {}

  /** The guard over the point-of-sale dataset, shared by the tests. */
  public static SqlValidator validator(Dialect dialect) {
    return Objects.requireNonNull(VALIDATORS.get(dialect));
  }

  /**
   * A text that must not pass.
   *
   * @param kind the heading that it stands under
   * @param rule the rule that refuses it first
   */
  public record Attack(String kind, Rule rule, Dialect dialect, String text) {}

  static Dataset pos() {
    return CatalogReader.bundled("pos").standard();
  }

  public static List<String> legitimate(Dialect dialect) {
    List<String> queries = new ArrayList<>(queries("legitimate-both.sql"));
    queries.addAll(
        queries(
            switch (dialect) {
              case SQLITE -> "legitimate-sqlite.sql";
              case POSTGRES -> "legitimate-postgres.sql";
            }));
    return queries;
  }

  /** Those of the file and {@link OddTexts}. */
  public static List<Attack> everyAttack() {
    return Stream.concat(attacks().stream(), OddTexts.all().stream().map(OddTexts.Odd::attack))
        .toList();
  }

  /** Those of the file. */
  public static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    String kind = "";
    for (String line : lines("attacks.txt")) {
      if (line.startsWith("# ")) {
        kind = line.substring(2);
      } else if (!line.isBlank()) {
        String[] parts = line.split(" ", 3);
        for (Dialect dialect : Dialect.values()) {
          if (parts[1].contains(dialect.name().substring(0, 1))) {
            attacks.add(new Attack(kind, Rule.valueOf(parts[0]), dialect, parts[2]));
          }
        }
      }
    }
    return attacks;
  }

  /** Each line is a query; lines that begin with a blank belong to the query above. */
  private static List<String> queries(String file) {
    List<String> queries = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith(" ")) {
        queries.add(queries.removeLast() + "\n" + line);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        queries.add(line);
      }
    }
    return queries;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
