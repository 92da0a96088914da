package io.quaestor.proof;

import io.quaestor.sql.Corpus;
import io.quaestor.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that must do no harm.
 *
 * @param kind of attack
 */
record Text(String kind, String sql) {
  private static final String AIMED = "Aimed at what lies around the data";

  /**
   * The corpus and what is aimed.
   *
   * @param temporary stands where the corpus says {@code /tmp}
   */
  static List<Text> attacks(Dialect dialect, Path temporary, List<String> aimed) {
    return Stream.concat(
            Corpus.everyAttack().stream()
                .filter(attack -> attack.dialect() == dialect)
                .map(
                    attack ->
                        new Text(attack.kind(), attack.text().replace("/tmp/", temporary + "/"))),
            aimed.stream().map(text -> new Text(AIMED, text)))
        .toList();
  }

  static List<Text> endless() {
    return AimedAttacks.endless().stream().map(text -> new Text("Without end", text)).toList();
  }

  /** The same as a text in an honest query, which the guard lets through. */
  Text disguised() {
    return new Text(
        kind,
        "SELECT total FROM sales_data WHERE product_name = '"
            + sql.replace("'", "''").replace("\\", "")
            + "'");
  }
}
