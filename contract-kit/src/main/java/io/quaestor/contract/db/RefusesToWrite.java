package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The third wall: with the guard gone, what reaches the repository still cannot write. */
interface RefusesToWrite extends Reading {
  /** Statements of this dialect that would change something, run something or reach outside. */
  Stream<String> writesInThisDialect();

  /**
   * Whatever a write could change beside the rows, in a form that {@code equals} compares: files,
   * relations, roles.
   */
  Object surroundings();

  default Stream<String> writes() {
    return Stream.concat(
        Stream.of(
            "DELETE FROM sales_data",
            "DELETE FROM sales_data RETURNING *",
            "UPDATE sales_data SET total = 0",
            "UPDATE sales_data SET total = 0 RETURNING total",
            "INSERT INTO sales_data SELECT * FROM sales_data",
            "INSERT INTO sales_data SELECT * FROM sales_data RETURNING 1",
            "WITH few AS (SELECT * FROM sales_data) INSERT INTO sales_data SELECT * FROM few",
            "WITH few AS (SELECT 1) DELETE FROM sales_data",
            "WITH few AS (SELECT 1) UPDATE sales_data SET total = 0 RETURNING total",
            "WITH gone AS (DELETE FROM sales_data RETURNING *) SELECT * FROM gone",
            "DROP TABLE sales_data",
            "DROP INDEX sales_data_date",
            "ALTER TABLE sales_data ADD COLUMN extra TEXT",
            "ALTER TABLE sales_data RENAME TO sold",
            "CREATE TABLE loot (a INTEGER)",
            "CREATE TABLE loot AS SELECT * FROM sales_data",
            "CREATE TEMPORARY TABLE loot (a INTEGER)",
            "CREATE VIEW loot AS SELECT * FROM sales_data",
            "CREATE INDEX loot ON sales_data (total)",
            "REINDEX sales_data",
            "ANALYZE",
            "VACUUM"),
        writesInThisDialect());
  }

  /** Further texts of this dialect that may be answered with one row, but change nothing. */
  default Stream<String> harmlessInThisDialect() {
    return Stream.empty();
  }

  /** Texts of two statements; whether they fail or the second is dropped, nothing changes. */
  default Stream<String> smuggled() {
    return Stream.concat(
        Stream.of(
            "SELECT 1; DELETE FROM sales_data",
            "SELECT 1; DROP TABLE sales_data; SELECT 2",
            "SELECT ';'; DELETE FROM sales_data -- '",
            "SELECT 1; COMMIT; DELETE FROM sales_data",
            "COMMIT; BEGIN; DELETE FROM sales_data; COMMIT",
            "BEGIN; DELETE FROM sales_data; COMMIT"),
        harmlessInThisDialect());
  }

  @ParameterizedTest
  @MethodSource("writes")
  default void refuses_a_write_and_nothing_has_changed(String sql) {
    List<Object> before = everything();

    assertThatThrownBy(() -> run(sql)).isInstanceOf(QuaestorException.class);

    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("smuggled")
  default void changes_nothing_by_what_is_smuggled_in(String sql) {
    List<Object> before = everything();
    try {
      assertThat(run(sql).rows()).hasSize(1);
    } catch (QuaestorException refused) {
      assertThat(refused).hasMessageNotContaining("jdbc:");
    }
    assertThat(everything()).isEqualTo(before);
  }

  private List<Object> everything() {
    List<List<Cell>> rows =
        run("SELECT COUNT(*), SUM(total), MIN(date), MAX(product_name) FROM sales_data").rows();
    return List.of(rows, repository().dataVersion(), surroundings());
  }
}
