package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refused query is told in the database's own words, by which a person or a model mends it. */
interface SaysWhatFailed extends Reading {
  /** A query that fails in this dialect on the value of a cell and whose message quotes it. */
  String failsOnACell();

  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet("a column that is not there", "SELECT colour FROM sales_data", "colour"),
        argumentSet("a table that is not there", "SELECT 1 FROM invoices", "invoices"),
        argumentSet(
            "a function that is not there",
            "SELECT frobnicate(total) FROM sales_data",
            "frobnicate"),
        argumentSet("a word out of place", "SELECT total FROM sales_data WHERE AND", "AND"),
        argumentSet(
            "an aggregate out of place",
            "SELECT 1 FROM sales_data WHERE SUM(total) > 1",
            "aggregate"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  default void tells_a_mistake_in_the_words_of_the_database(String sql, String word) {
    assertThatThrownBy(() -> run(sql))
        .satisfies(code(ErrorCode.QUERY_FAILED))
        .message()
        .containsIgnoringCase(word)
        .doesNotContain("SQLException", "SQLITE_", "jdbc:", "org.postgresql");
  }

  @Test
  default void tells_nothing_of_what_the_cells_hold() {
    assertThatThrownBy(() -> run(failsOnACell()))
        .satisfies(code(ErrorCode.QUERY_FAILED))
        .message()
        .doesNotContain("Caf", "ñandú");
  }
}
