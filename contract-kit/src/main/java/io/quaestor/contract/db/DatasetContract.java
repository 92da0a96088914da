package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesStore;
import io.quaestor.sample.SampleFiles;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That a database has a place for every dataset that comes with Quaestor, and says what is wrong
 * with one that somebody has added.
 */
public abstract class DatasetContract extends OpenedDatabases {
  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void takes_a_row_for_each_table_and_finds_each_of_its_values(String name) {
    Dataset dataset = CatalogReader.bundled(name).standard();
    SalesDatabase database = open(dataset);

    database
        .store()
        .write(
            transaction -> {
              tables(dataset).forEach(table -> transaction.add(table, row(table)));
              return dataset;
            });

    assertThat(dataset.tables())
        .allSatisfy(table -> assertThat(count(database, table.name())).isEqualTo(1))
        .filteredOn(table -> !table.view())
        .allSatisfy(
            table ->
                assertThat(table.columns())
                    .allSatisfy(
                        column ->
                            assertThat(present(database.store(), table, column))
                                .as(table.name() + "." + column.name())
                                .containsExactly(value(column))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void computes_what_the_catalog_says_of_it(String name) {
    Dataset dataset = CatalogReader.bundled(name).standard();
    SalesDatabase database = open(dataset);

    for (Metric metric : dataset.metrics()) {
      assertThat(read(database, "SELECT " + metric.expression() + " FROM " + metric.table()))
          .as(metric.name())
          .hasSize(1);
    }
    for (Segment segment : dataset.segments()) {
      assertThat(
              read(database, "SELECT * FROM " + segment.table() + " WHERE " + segment.condition()))
          .as(segment.name())
          .isEmpty();
    }
    dataset
        .verifiedQuestions()
        .forEach(question -> assertThat(read(database, question.sql())).hasSizeLessThan(2));
  }

  @Test
  void names_a_column_that_no_migration_makes(@TempDir Path folder) throws IOException {
    OwnDataset own = new OwnDataset(folder);
    own.renamesItsColumnInTheCatalogAlone();

    assertRefused(own, ErrorCode.CATALOG_INVALID)
        .hasMessageContainingAll(
            folder + "/dataset.yaml: table visit: it has the column path here, and in migrations/",
            " it has only page, seconds; mend this file, or add a migration");
  }

  @Test
  void names_the_migration_and_the_line_where_it_fails(@TempDir Path folder) throws IOException {
    OwnDataset own = new OwnDataset(folder);
    own.hasAMigrationThatFailsInItsThirdLine();

    assertRefused(own, ErrorCode.CONFIGURATION_INVALID)
        .hasMessageContainingAll(
            folder + "/migrations/",
            "/V2__more.sql fails at line 3: ",
            "syntax error",
            "; mend the file and start again");
  }

  @Test
  void says_what_to_do_with_a_migration_that_changed_after_it_ran(@TempDir Path folder)
      throws IOException {
    OwnDataset own = new OwnDataset(folder);
    open(own.dataset()).close();
    own.changesAMigrationThatHasRun();

    assertRefused(own, ErrorCode.CONFIGURATION_INVALID)
        .hasMessageContainingAll(
            folder + "/migrations/",
            "version 1",
            "put back what has changed, and write what is new in a file of the next version")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "home,soon | /sample/visit.csv: line 3, column seconds: expected a whole number",
        "home,-1 | /sample: the database refused the rows",
      })
  void names_the_sample_that_does_not_fit(String row, String words, @TempDir Path folder)
      throws IOException {
    OwnDataset own = new OwnDataset(folder);
    own.hasASample(String.join("\n", "page,seconds", "home,1", row));
    SalesDatabase database = open(own.dataset());

    assertThatThrownBy(() -> SampleFiles.of(own.dataset()).fillWhenEmpty(database.store()))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageStartingWith(folder + words);
  }

  private AbstractThrowableAssert<?, ?> assertRefused(OwnDataset own, ErrorCode code) {
    return assertThatThrownBy(() -> open(own.dataset()))
        .isInstanceOfSatisfying(
            QuaestorException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static List<Table> tables(Dataset dataset) {
    return dataset.tables().stream().filter(table -> !table.view()).toList();
  }

  private static Set<Cell> present(SalesStore store, Table table, Column column) {
    return store.write(transaction -> transaction.present(table, column, Set.of(value(column))));
  }

  private static List<Cell> row(Table table) {
    return table.columns().stream().map(DatasetContract::value).toList();
  }

  /** The same for columns of one type, so that references lead somewhere. */
  private static Cell value(Column column) {
    List<String> allowed = column.rules().allowedValues();
    return switch (column.type()) {
      case TEXT -> Cell.text(allowed.isEmpty() ? "ñ 1" : allowed.getFirst());
      case INTEGER -> Cell.number(999_999_999_999_999_999L);
      case DECIMAL -> Cell.number(new BigDecimal("1234.25"));
      case DATE -> Cell.text("2024-11-20");
      case TIME -> Cell.text("09:05");
      case TIMESTAMP -> Cell.text("2024-11-20 16:55:01");
      case BOOLEAN -> Cell.truth(true);
    };
  }
}
