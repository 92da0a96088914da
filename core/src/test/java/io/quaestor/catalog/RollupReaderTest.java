package io.quaestor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RollupReaderTest {
  private static final String SHOP =
      """
      name: shop
      tables:
        - name: sale
          columns:
            - {name: day, type: date, role: date}
            - {name: paid, type: timestamp, role: identifier}
            - {name: product, type: text, role: dimension, key: true}
            - {name: number, type: text, role: identifier}
            - {name: amount, type: decimal, role: fact, unit: money}
        - name: visit
          columns: [{name: page, type: text, role: dimension}]
      metrics:
        - {name: revenue, table: sale, expression: SUM(amount), unit: money, additive: true}
        - {name: lines, table: sale, expression: COUNT( * ), unit: count, additive: true}
        - {name: orders, table: sale, expression: COUNT(DISTINCT number), unit: count}
        - {name: mean, table: sale, expression: "SUM(amount) * 1.0 / NULLIF(COUNT(*), 0)"}
        - {name: different, table: sale, expression: SUM(DISTINCT amount), additive: true}
        - {name: numbered, table: sale, expression: COUNT(amount), additive: true}
        - {name: unreadable, table: sale, expression: "SUM(amount", additive: true}
        - {name: paid_sum, table: sale, expression: SUM(amount)}
        - {name: visits, table: visit, expression: COUNT(*), additive: true}
        - {name: product, table: sale, expression: COUNT(*), additive: true}
      rollups:
      """;

  @TempDir Path folder;

  @Test
  void reads_what_it_names() throws IOException {
    Rollup rollup =
        read("{name: daily, description: Each day., table: sale, by: [day, {column: paid, grain: month},"
                + " product], metrics: [revenue, lines]}")
            .rollups()
            .getFirst();

    assertThat(rollup.by())
        .extracting(by -> by.column().name(), Rollup.By::grain, Rollup.By::isExact)
        .containsExactly(
            tuple("day", Optional.of(Grain.DAY), true),
            tuple("paid", Optional.of(Grain.MONTH), false),
            tuple("product", Optional.empty(), true));
    assertThat(rollup.metrics()).extracting(Metric::name).containsExactly("revenue", "lines");
  }

  @Test
  void is_a_table_for_readers_and_no_table_of_the_dataset() throws IOException {
    Dataset dataset = read("{name: daily, table: sale, by: [product], metrics: [revenue, lines]}");

    assertThat(dataset.tables()).extracting(Table::name).containsExactly("sale", "visit");
    assertThat(dataset.rollupsAmong(Set.of("sale", "daily"))).isEqualTo(dataset.rollups());
    assertThat(dataset.rollups().getFirst().asTable().columns())
        .extracting(Column::name, Column::type, column -> column.rules().key())
        .containsExactly(
            tuple("product", ColumnType.TEXT, false),
            tuple("revenue", ColumnType.DECIMAL, false),
            tuple("lines", ColumnType.INTEGER, false));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("a table that is not there", "sales", "[day]", "[revenue]", "no table sales"),
        mistake("a column that is not there", "sale", "[shop]", "[revenue]", "no column shop"),
        mistake("a metric that is not there", "sale", "[day]", "[profit]", "no metric profit"),
        mistake("a metric of another table", "sale", "[day]", "[visits]", "not of the table sale"),
        mistake("different values", "sale", "[day]", "[orders]", "cannot be added up again"),
        mistake("a ratio", "sale", "[day]", "[mean]", "roll up both its parts"),
        mistake("a sum of different values", "sale", "[day]", "[different]", "cannot be added up"),
        mistake("a count of a column", "sale", "[day]", "[numbered]", "cannot be added up again"),
        mistake("no expression", "sale", "[day]", "[unreadable]", "cannot be read: SUM(amount"),
        mistake("no promise to add up", "sale", "[day]", "[paid_sum]", "additive: true"),
        mistake("a grain of a text", "sale", "[{column: product, grain: day}]", "[lines]", "grain"),
        mistake("moments without a grain", "sale", "[paid]", "[lines]", "needs a grain"),
        mistake("two columns of a name", "sale", "[product]", "[product]", "two of the column"),
        mistake("nothing to tell apart", "sale", "[]", "[lines]", "needs by and metrics"),
        mistake("nothing to add up", "sale", "[day]", "[]", "needs by and metrics"));
  }

  private static Arguments mistake(
      String name, String table, String by, String metrics, String said) {
    String yaml = "{name: daily, table: %s, by: %s, metrics: %s}".formatted(table, by, metrics);
    return argumentSet(name, yaml, said);
  }

  static Stream<Arguments> names() {
    return Stream.of("sale", "Daily", "quaestor_state", "sqlite_x")
        .map(
            name ->
                argumentSet(
                    "the name " + name,
                    "{name: %s, table: sale, by: [day], metrics: [lines]}".formatted(name),
                    name));
  }

  @ParameterizedTest
  @MethodSource({"mistakes", "names"})
  void says_what_is_wrong(String yaml, String said) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageContaining(said);
  }

  @Test
  void refuses_a_name_that_another_dataset_has() throws IOException {
    Dataset shop = read("{name: sales, table: sale, by: [day], metrics: [lines]}");
    Dataset marketplace = CatalogReader.bundled("marketplace").standard();

    assertThatThrownBy(() -> new Catalog(List.of(marketplace, shop)))
        .hasMessageContaining("a table or a rollup sales");
  }

  private Dataset read(String rollup) throws IOException {
    Files.writeString(folder.resolve("dataset.yaml"), SHOP + "  - " + rollup + "\n");
    return CatalogReader.read(folder);
  }
}
