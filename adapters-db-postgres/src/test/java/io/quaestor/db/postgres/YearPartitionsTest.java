package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Table;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tables get partitions by themselves, and which are left to whoever made them. */
class YearPartitionsTest {
  private static final String BY_YEAR =
      "CREATE TABLE quaestor_data.visit (day DATE NOT NULL, shop TEXT NOT NULL)"
          + " PARTITION BY RANGE (day)";
  private static final String BY_MOMENT = BY_YEAR.replace("DATE", "TIMESTAMP");

  private final PostgresPlace place = PostgresPlace.onSharedServer();
  private final PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET);
  private final Owner owner = new Owner(place);

  @AfterEach
  void close() {
    database.close();
  }

  static Stream<Arguments> lookedAfter() {
    return Stream.of(
        argumentSet("days", Visits.OF_DAYS, List.of(BY_YEAR)),
        argumentSet("moments", Visits.OF_MOMENTS, List.of(BY_MOMENT)),
        argumentSet(
            "a key and an index",
            Visits.OF_DAYS,
            List.of(
                BY_YEAR,
                "ALTER TABLE quaestor_data.visit ADD PRIMARY KEY (shop, day)",
                "CREATE INDEX visit_shop ON quaestor_data.visit (shop)")),
        argumentSet(
            "columns that the catalog does not know",
            Visits.OF_DAYS,
            List.of(
                BY_YEAR,
                "ALTER TABLE quaestor_data.visit ADD number BIGINT GENERATED ALWAYS AS IDENTITY",
                "ALTER TABLE quaestor_data.visit ADD at TIMESTAMPTZ NOT NULL DEFAULT now()")),
        argumentSet(
            "a reference",
            Visits.OF_DAYS,
            List.of(
                BY_YEAR,
                "CREATE TABLE quaestor_data.shop (name TEXT PRIMARY KEY)",
                "INSERT INTO quaestor_data.shop VALUES ('Palermo')",
                "ALTER TABLE quaestor_data.visit"
                    + " ADD FOREIGN KEY (shop) REFERENCES quaestor_data.shop (name)")));
  }

  @ParameterizedTest
  @MethodSource("lookedAfter")
  void gives_each_year_a_partition_of_its_own(Table table, List<String> migration)
      throws SQLException {
    owner.run(migration.toArray(String[]::new));

    load(table, "2021-01-01", "2021-12-31", "2020-12-31", "0001-01-01", "9999-12-31");
    load(table, "2020-01-01", "2022-01-01");

    assertThat(owner.rowsByPartition("visit"))
        .containsExactly(
            "visit_y0001 1", "visit_y2020 2", "visit_y2021 2", "visit_y2022 1", "visit_y9999 1");
    assertThat(Queries.value(database.repository(), "SELECT COUNT(*) FROM visit").plain())
        .isEqualTo("7");
  }

  @Test
  void leaves_years_alone_that_somebody_else_made_a_partition_for() throws SQLException {
    owner.run(
        BY_YEAR,
        partition("before", "FOR VALUES FROM (MINVALUE) TO ('2000-01-01')"),
        partition("spring", "FOR VALUES FROM ('2021-03-01') TO ('2021-06-01')"));

    load(Visits.OF_DAYS, "1969-07-20", "2021-04-01", "2000-01-01");

    assertThat(owner.rowsByPartition("visit"))
        .containsExactly("before 1", "spring 1", "visit_y2000 1");
    assertRefused(Visits.OF_DAYS, "2021-07-01");
  }

  static Stream<Arguments> leftAlone() {
    return Stream.of(
        argumentSet("a list", BY_YEAR.replace("RANGE", "LIST")),
        argumentSet("two columns", BY_YEAR.replace("(day)", "(day, shop)")),
        argumentSet("an expression", BY_YEAR.replace("(day)", "((day + 1))")),
        argumentSet("a text", BY_YEAR.replace("day DATE", "day TEXT")),
        argumentSet("a zoned moment", BY_YEAR.replace("day DATE", "day TIMESTAMPTZ")),
        argumentSet("a column of no date", BY_YEAR.replace("RANGE (day)", "RANGE (shop)")));
  }

  @ParameterizedTest
  @MethodSource("leftAlone")
  void makes_no_partition_where_there_is_another_way(String migration) throws SQLException {
    owner.run(migration);

    assertRefused(Visits.OF_DAYS, "2021-07-01");

    assertThat(owner.partitions("visit")).isEmpty();
  }

  @Test
  void makes_no_partition_where_there_is_a_default() throws SQLException {
    owner.run(BY_YEAR, partition("rest", "DEFAULT"));

    load(Visits.OF_DAYS, "2021-07-01");

    assertThat(owner.rowsByPartition("visit")).containsExactly("rest 1");
  }

  @Test
  void names_what_stands_in_the_way() throws SQLException {
    owner.run(BY_YEAR, "CREATE TABLE quaestor_data.visit_y2021 (day DATE)");

    assertThatThrownBy(() -> load(Visits.OF_DAYS, "2021-07-01"))
        .hasMessageContaining("visit_y2021");
  }

  @Test
  void asks_for_each_table_of_a_transaction() throws SQLException {
    owner.run(BY_YEAR);

    database
        .store()
        .write(
            transaction -> {
              for (String day : List.of("2021-07-01", "2022-07-01", "2021-07-02")) {
                transaction.add(Visits.OF_DAYS, Visits.on(day));
                transaction.add(Sales.TABLE, Sales.lines(1).next());
              }
              return transaction;
            });

    assertThat(owner.rowsByPartition("visit")).containsExactly("visit_y2021 2", "visit_y2022 1");
    assertThat(Queries.value(database.repository(), "SELECT COUNT(*) FROM sales_data").plain())
        .isEqualTo("3");
  }

  private static String partition(String name, String bound) {
    return "CREATE TABLE quaestor_data.%s PARTITION OF quaestor_data.visit %s"
        .formatted(name, bound);
  }

  private void load(Table table, String... days) {
    database.store().append(table, Stream.of(days).map(Visits::on).iterator());
  }

  private void assertRefused(Table table, String day) {
    assertThatThrownBy(() -> load(table, day))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_FAILED));
  }
}
