package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.UnaskedDatabase;
import io.quaestor.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogSqlTest {
  private static final String SHOP =
      """
      name: shop
      tables:
        - name: sale
          columns:
            - {name: number, type: text, role: identifier}
            - {name: amount, type: decimal, role: fact, unit: money}
      metrics:
        - {name: revenue, table: sale, expression: SUM(amount), unit: money, additive: true}
      segments:
        - {name: refunds, table: sale, column: number, condition: number LIKE 'R%', words: {}}
      verified_questions:
        - {questions: {en: ["How much?"]}, sql: SELECT SUM(amount) AS revenue FROM sale}
      """;

  @TempDir private Path folder;

  @Test
  void lets_a_dataset_pass_whose_sql_the_guard_accepts() throws Exception {
    Dataset shop = dataset(SHOP);

    assertThat(asked(shop).dataset()).isEqualTo(shop);
  }

  /** It is not looked at again when Quaestor starts. */
  @ParameterizedTest
  @EnumSource
  void the_guard_accepts_what_the_bundled_datasets_compute(Dialect dialect) {
    for (Dataset dataset :
        CatalogReader.bundled("pos", "marketplace", "ai_usage", "hiring").datasets()) {
      CatalogSql catalog =
          new CatalogSql(
              dataset,
              GuardedQueries.over(
                  dataset, new UnaskedDatabase(dialect), QueryLimits.standard(), AuditLog.none()));

      assertThatCode(catalog::check).as(dataset.name()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("slips")
  void says_what_the_guard_would_refuse_before_anybody_asks(String from, String to, String words)
      throws IOException {
    Dataset shop = dataset(SHOP.replace(from, to));

    assertThatThrownBy(() -> asked(shop))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageStartingWith(folder + "/dataset.yaml: " + words);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        argumentSet(
            "a metric of no column",
            "expression: SUM(amount)",
            "expression: SUM(amuont)",
            "metric revenue: there is no column amuont"),
        argumentSet(
            "a metric that is no expression",
            "expression: SUM(amount)",
            "expression: SUM(amount",
            "metric revenue: "),
        argumentSet(
            "a segment of no column",
            "number LIKE",
            "nr LIKE",
            "segment refunds: there is no column nr"),
        argumentSet(
            "a verified question of no table",
            "FROM sale}",
            "FROM sales}",
            "verified question SELECT SUM(amount) AS revenue FROM sales: there is no table sales"));
  }

  private static Quaestor asked(Dataset dataset) throws SQLException {
    try (SmallShop database = new SmallShop()) {
      return Quaestor.over(dataset, database).build();
    }
  }

  private Dataset dataset(String yaml) throws IOException {
    Files.writeString(folder.resolve("dataset.yaml"), yaml);
    return CatalogReader.read(folder);
  }
}
