package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values come back as cells, columns under the names that the query gives them. */
interface ReadsCells extends Reading {
  /** A product whose one line shows each type. */
  String SPECIAL = "Café \"d'été\" \\ 10% — ñandú 🧉";

  /** What the dialect makes of a comparison that holds. */
  default Cell truth() {
    return Cell.truth(true);
  }

  @Test
  default void reads_days_times_texts_and_numbers_as_they_were_stored() {
    ResultTable table =
        run("SELECT * FROM sales_data WHERE product_name LIKE 'Caf%' ORDER BY ticket_number");

    assertThat(table.columns())
        .containsExactly(
            "date",
            "week_day",
            "hour",
            "ticket_number",
            "waiter",
            "product_name",
            "quantity",
            "unitary_price",
            "total");
    assertThat(table.rows())
        .containsExactly(Sales.line("NCB 0003-000000001", SPECIAL, "-0.5", "-1350.25"));
  }

  @Test
  default void reads_sql_null_as_a_missing_cell() {
    assertThat(run("SELECT NULL AS a, MAX(total) AS b FROM sales_data WHERE waiter = -1").rows())
        .containsExactly(List.of(Cell.missing(), Cell.missing()));
  }

  @Test
  default void reads_a_truth_as_the_dialect_has_it() {
    assertThat(value("SELECT 2 > 1")).isEqualTo(truth());
  }

  @Test
  default void adds_up_cents_exactly() {
    assertThat(value("SELECT SUM(total) FROM sales_data WHERE ticket_number = 'CENTS'"))
        .isEqualTo(Reading.number("0.3"));
  }

  @Test
  default void keeps_the_fraction_when_whole_amounts_are_divided() {
    assertThat(value("SELECT SUM(total) / 2 FROM sales_data WHERE ticket_number IN ('FCB 5')"))
        .isEqualTo(Reading.number("2.5"));
  }

  @Test
  default void reads_whole_numbers_beyond_the_reach_of_a_double() {
    assertThat(value("SELECT 9007199254740993")).isEqualTo(Reading.number("9007199254740993"));
  }

  @Test
  default void lets_two_columns_bear_the_same_name() {
    ResultTable table = run("SELECT 1 AS n, 'x' AS n");

    assertThat(table.columns()).containsExactly("n", "n");
    assertThat(table.rows()).containsExactly(List.of(Cell.number(1), Cell.text("x")));
  }

  @Test
  default void names_the_columns_of_a_result_without_rows() {
    ResultTable table = run("SELECT date, total AS amount FROM sales_data WHERE 1 = 0");

    assertThat(table.columns()).containsExactly("date", "amount");
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.truncated()).isFalse();
  }

  @Test
  default void keeps_the_order_of_the_query() {
    assertThat(run("SELECT total FROM sales_data WHERE total > 2994 ORDER BY total DESC").column(0))
        .containsExactly(
            Cell.number(2999),
            Cell.number(2998),
            Cell.number(2997),
            Cell.number(2996),
            Cell.number(2995));
  }
}
