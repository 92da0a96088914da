package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fourth wall: rows and time are bounded, and the database is as good as new afterwards. */
interface KeepsToLimits extends Reading {
  /** Further ways to keep this dialect busy for ever, as argument sets of one text. */
  default Stream<Arguments> endlessInThisDialect() {
    return Stream.empty();
  }

  default Stream<Arguments> endless() {
    return Stream.concat(
        Stream.of(
            argumentSet("no row ever", "SELECT COUNT(*) FROM (" + ENDLESS + ") AS counted"),
            argumentSet("rows for ever", ENDLESS)),
        endlessInThisDialect());
  }

  @ParameterizedTest(name = "rows={0} skip={1}")
  @CsvSource({
    "1, 0, 2990, 1, true",
    "9, 0, 2990, 9, true",
    "10, 0, 2990, 10, false",
    "11, 0, 2990, 10, false",
    "4, 8, 2998, 2, false",
    "2, 8, 2998, 2, false",
    "4, 2, 2992, 4, true",
  })
  default void cuts_the_result_at_max_rows_and_says_so(
      int maxRows, long skip, int first, int rows, boolean truncated) {
    ResultTable table =
        repository()
            .run(
                query("SELECT total FROM sales_data WHERE total >= 2990 ORDER BY total"),
                PATIENT.page(skip, maxRows));

    assertThat(table.rows()).hasSize(rows);
    assertThat(table.rows().getFirst()).containsExactly(Cell.number(first));
    assertThat(table.truncated()).isEqualTo(truncated);
  }

  @Test
  default void gives_no_rows_beyond_the_last_and_still_its_columns() {
    ResultTable table =
        repository().run(query("SELECT total FROM sales_data"), PATIENT.page(1_000_000, 5));

    assertThat(table.columns()).containsExactly("total");
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.truncated()).isFalse();
  }

  /** A million rows of 500 characters would not fit the memory of a test twice over. */
  @Test
  default void streams_more_rows_than_memory_would_hold() {
    AtomicLong characters = new AtomicLong();
    boolean truncated =
        repository().stream(
            query(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                    + " SELECT '"
                    + "x".repeat(500)
                    + "' FROM n AS a, n AS b"),
            new QueryLimits(Duration.ofMinutes(2), 1).passingOn(),
            counting(characters));

    assertThat(truncated).isFalse();
    assertThat(characters).hasValue(500_000_000L);
  }

  @ParameterizedTest
  @MethodSource("endless")
  default void stops_a_query_without_end_and_serves_the_next(String sql) {
    QueryLimits limits = HASTY.passingOn();

    for (int round = 0; round < 3; round++) {
      assertThatThrownBy(() -> repository().stream(query(sql), limits, counting(new AtomicLong())))
          .satisfies(code(ErrorCode.QUERY_TIMEOUT));
      assertThat(value("SELECT 1")).isEqualTo(Cell.number(1));
    }
  }

  @Test
  default void passes_on_what_the_sink_throws_and_serves_the_next() {
    IllegalStateException failure = new IllegalStateException("the client went away");
    RowSink sink =
        new RowSink() {
          @Override
          public void columns(List<String> names) {}

          @Override
          public void row(List<Cell> cells) {
            throw failure;
          }
        };

    assertThatThrownBy(() -> repository().stream(query(ENDLESS), PATIENT, sink)).isSameAs(failure);
    assertThat(value("SELECT 1")).isEqualTo(Cell.number(1));
  }

  @Test
  default void refuses_a_result_of_more_bytes_than_may_be_and_serves_the_next() {
    QueryLimits limits = new QueryLimits(PATIENT.timeout(), 10_000, 0, 100_000);

    assertThat(repository().run(query("SELECT total FROM sales_data LIMIT 2000"), limits).rows())
        .hasSize(2_000);
    assertThatThrownBy(() -> repository().run(query("SELECT * FROM sales_data LIMIT 2000"), limits))
        .satisfies(code(ErrorCode.QUERY_TOO_LARGE))
        .hasMessageContaining("100000 bytes")
        .hasMessageContaining("QUAESTOR_MAX_RESULT_BYTES");
    assertThat(value("SELECT 1")).isEqualTo(Cell.number(1));
  }

  private static RowSink counting(AtomicLong characters) {
    return new RowSink() {
      @Override
      public void columns(List<String> names) {}

      @Override
      public void row(List<Cell> cells) {
        if (cells.getFirst() instanceof Cell.Text text) {
          characters.addAndGet(text.value().length());
        }
      }
    };
  }
}
