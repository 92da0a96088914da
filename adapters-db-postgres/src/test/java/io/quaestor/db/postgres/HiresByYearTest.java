package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hires, who are partitioned by year and whose ids differ across all years. */
class HiresByYearTest {
  private static final Dataset HIRING = CatalogReader.bundled("hiring").standard();
  private static final Table HIRES = HIRING.table("hired_employees").orElseThrow();

  private final PostgresPlace place = PostgresPlace.onSharedServer();
  private final PostgresDatabase database = PostgresDatabase.open(place.settings(), HIRING);
  private final Owner owner = new Owner(place);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void are_copied_by_the_hundred_thousand() throws SQLException {
    long added =
        database
            .store()
            .append(
                HIRES,
                IntStream.range(0, 200_000).mapToObj(i -> hire(i, 2001 + i % 20)).iterator());

    assertThat(added).isEqualTo(200_000);
    assertThat(owner.rowsByPartition("hired_employees"))
        .hasSize(20)
        .contains("hired_employees_y2001 10000", "hired_employees_y2020 10000");
    assertThat(takenIds()).isEqualTo("200000");
  }

  /** The server never looks at the values of a partitioned table by itself. */
  @ParameterizedTest
  @CsvSource({"10000, true", "9999, false"})
  void are_known_to_the_planner_after_a_load_of_many(int hires, boolean known) throws SQLException {
    load(IntStream.range(0, hires).mapToObj(i -> hire(i, 2001 + i % 2)).toList());

    List<String> columns =
        owner.read(
            "SELECT attname FROM pg_stats WHERE tablename = 'hired_employees' AND inherited");
    assertThat(columns.contains("hire_dt")).isEqualTo(known);
  }

  @Test
  void leave_neither_rows_nor_partitions_behind_when_a_load_fails() throws SQLException {
    load(List.of(hire(1, 2020)));

    assertThatThrownBy(() -> load(List.of(hire(2, 2021), hire(3, 2022), hire(1, 2023))))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_BUSY));

    assertThat(owner.partitions("hired_employees")).containsExactly("hired_employees_y2020");
    assertThat(takenIds()).isEqualTo("1");
  }

  /** A reader that were kept out would give up after five seconds. */
  @Test
  void are_read_while_a_load_with_a_new_year_is_open() {
    load(List.of(hire(1, 2020)));

    database
        .store()
        .write(
            transaction -> {
              transaction.add(HIRES, hire(2, 2021));
              transaction.present(HIRES, HIRES.columns().getFirst(), Set.of(Cell.number(2)));
              assertThat(count()).isEqualTo("1");
              assertThat(Queries.value(database.repository(), "SELECT COUNT(*) FROM departments"))
                  .isEqualTo(Cell.number(0));
              return transaction;
            });

    assertThat(count()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(ints = {2030, 2031})
  void come_from_two_loads_that_bring_new_years_at_once(int year) throws Exception {
    CompletableFuture<Void> other =
        database
            .store()
            .write(
                transaction -> {
                  transaction.add(HIRES, hire(1, 2030));
                  CompletableFuture<Void> second =
                      CompletableFuture.runAsync(() -> load(List.of(hire(2, year))));
                  awaitWaiting();
                  transaction.add(HIRES, hire(3, 2031));
                  return second;
                });
    other.get(60, TimeUnit.SECONDS);

    assertThat(owner.partitions("hired_employees"))
        .containsExactly("hired_employees_y2030", "hired_employees_y2031");
    assertThat(count()).isEqualTo("3");
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        argumentSet("deleted", "DELETE FROM quaestor_data.hired_employees WHERE id = 1", "2"),
        argumentSet("all deleted", "TRUNCATE quaestor_data.hired_employees", ""),
        argumentSet("named anew", "UPDATE quaestor_data.hired_employees SET name = 'Eva'", "1 2"),
        argumentSet("numbered anew", "UPDATE quaestor_data.hired_employees SET id = id + 1", "2 3"),
        argumentSet("swapped", "UPDATE quaestor_data.hired_employees SET id = 3 - id", "1 2"),
        argumentSet(
            "moved to another year",
            "UPDATE quaestor_data.hired_employees"
                + " SET id = id + 7, hire_dt = hire_dt + INTERVAL '1 year' WHERE id = 1",
            "2 8"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void keep_their_ids_taken_for_as_long_as_they_have_them(String change, String taken)
      throws SQLException {
    load(List.of(hire(1, 2020), hire(2, 2021)));

    owner.run(change);

    assertThat(owner.read("SELECT id FROM quaestor_app.hired_employee_id ORDER BY id"))
        .isEqualTo(owner.read("SELECT id FROM quaestor_data.hired_employees ORDER BY id"))
        .isEqualTo(Stream.of(taken.split(" ")).filter(id -> !id.isEmpty()).toList());
  }

  @Test
  void cannot_be_changed_to_share_an_id() {
    load(List.of(hire(1, 2020), hire(2, 2021)));

    assertThatThrownBy(() -> owner.run("UPDATE quaestor_data.hired_employees SET id = 2"))
        .isInstanceOfSatisfying(
            SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("23505"));
  }

  @Test
  void keep_the_list_of_ids_from_the_reader() {
    assertThatThrownBy(
            () ->
                Queries.value(
                    database.repository(), "SELECT COUNT(*) FROM quaestor_app.hired_employee_id"))
        .isInstanceOf(QuaestorException.class)
        .hasMessageContaining("permission denied");
  }

  private static List<Cell> hire(int id, int year) {
    return List.of(
        Cell.number(id),
        Cell.text("Ada"),
        Cell.text(year + "-11-07 02:48:42"),
        Cell.missing(),
        Cell.missing());
  }

  private void load(List<List<Cell>> hires) {
    database.store().append(HIRES, hires.iterator());
  }

  private String count() {
    return Queries.value(database.repository(), "SELECT COUNT(*) FROM hired_employees").plain();
  }

  private String takenIds() throws SQLException {
    return owner.read("SELECT COUNT(*) FROM quaestor_app.hired_employee_id").getFirst();
  }

  /** Until a transaction waits for the lock of another. */
  private void awaitWaiting() {
    try {
      while (owner
          .read(
              "SELECT 1 FROM pg_locks WHERE NOT granted"
                  + " AND relation = 'quaestor_data.hired_employees'::regclass")
          .isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
