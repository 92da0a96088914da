package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.ColumnType;
import io.quaestor.sql.BoundValue;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values go to the database beside the text, each as what its type says. */
interface BindsValues extends Reading {
  @ParameterizedTest
  @MethodSource("boundValues")
  default void finds_the_rows_that_a_value_stands_for(String condition, BoundValue... values) {
    ValidatedQuery query =
        TrustedQueries.of(
            "SELECT ticket_number FROM sales_data WHERE product_name LIKE 'Caf%' AND " + condition,
            repository().dialect(),
            values);

    assertThat(repository().run(query, PATIENT).rows())
        .containsExactly(List.of(Cell.text("NCB 0003-000000001")));
  }

  static Stream<Arguments> boundValues() {
    return Stream.of(
        argumentSet("a text", "product_name = ?", of(text(ReadsCells.SPECIAL))),
        argumentSet(
            "a text in a list", "product_name IN (?, ?)", of(text("x"), text(ReadsCells.SPECIAL))),
        argumentSet(
            "what looks like SQL", "product_name <> ?", of(text("x'; DROP TABLE sales_data; --"))),
        argumentSet("a mark in a text", "product_name <> '?' AND waiter = ?", of(integer(51))),
        argumentSet("a whole number", "waiter = ?", of(integer(51))),
        argumentSet("a large one", "waiter < ?", of(integer(999_999_999_999_999_999L))),
        argumentSet(
            "a decimal", "total = ?", of(value(ColumnType.DECIMAL, Reading.number("-1350.25")))),
        argumentSet("a whole decimal", "total < ?", of(value(ColumnType.DECIMAL, Cell.number(1)))),
        argumentSet(
            "a decimal that is divided",
            "? / 2 = 0.5",
            of(value(ColumnType.DECIMAL, Cell.number(1)))),
        argumentSet("a day", "date = ?", of(value(ColumnType.DATE, Cell.text("2024-11-20")))),
        argumentSet(
            "two days",
            "date >= ? AND date < ?",
            of(
                value(ColumnType.DATE, Cell.text("2024-11-20")),
                value(ColumnType.DATE, Cell.text("2024-11-21")))),
        argumentSet("a time", "hour = ?", of(value(ColumnType.TIME, Cell.text("09:05")))),
        argumentSet("a truth", "(1 = 1) = ?", of(value(ColumnType.BOOLEAN, Cell.truth(true)))),
        argumentSet(
            "nothing in a list",
            "(0 = ? OR product_name IN (?))",
            of(integer(0), value(ColumnType.TEXT, Cell.missing()))),
        argumentSet(
            "nothing that is asked for",
            "(? IS NULL OR total = ?)",
            of(
                value(ColumnType.DECIMAL, Cell.missing()),
                value(ColumnType.DECIMAL, Cell.missing()))));
  }

  @Test
  default void binds_the_number_of_rows() {
    ResultTable rows =
        repository()
            .run(
                TrustedQueries.of(
                    "SELECT total FROM sales_data WHERE total >= 2990 ORDER BY total LIMIT ?",
                    repository().dialect(),
                    integer(2)),
                PATIENT);

    assertThat(rows.column(0)).containsExactly(Cell.number(2990), Cell.number(2991));
  }

  @Test
  default void binds_anew_each_time() {
    for (int total = 0; total < 20; total++) {
      assertThat(
              repository()
                  .run(
                      TrustedQueries.of(
                          "SELECT ticket_number FROM sales_data WHERE total = ?",
                          repository().dialect(),
                          value(ColumnType.DECIMAL, Cell.number(total))),
                      PATIENT)
                  .column(0))
          .contains(Cell.text("FCB " + total));
    }
  }

  private static BoundValue[] of(BoundValue... values) {
    return values;
  }

  private static BoundValue value(ColumnType type, Cell cell) {
    return new BoundValue(type, cell);
  }

  private static BoundValue text(String text) {
    return value(ColumnType.TEXT, Cell.text(text));
  }

  private static BoundValue integer(long number) {
    return value(ColumnType.INTEGER, Cell.number(number));
  }
}
