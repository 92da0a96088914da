package io.quaestor.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowWindowTest {
  @ParameterizedTest(name = "most {0}, skip {1}, of {2}: {3}")
  @CsvSource({
    "2, 1, 5, '1 2', true",
    "2, 1, 3, '1 2', false",
    "2, 1, 2, '1', false",
    "2, 3, 2, '', false",
    "2, 0, 0, '', false",
    "5, 0, 2, '0 1', false",
  })
  void skips_then_delivers_then_cuts(
      int most, long skip, int rows, String delivered, boolean more) {
    Kept kept = new Kept();
    RowWindow window =
        new RowWindow(new QueryLimits(Duration.ofSeconds(1), most, skip, 1_000), kept);

    assertThat(window.pass(new Numbered(rows, null))).isEqualTo(more);
    assertThat(kept.names).containsExactly("n");
    assertThat(String.join(" ", kept.rows)).isEqualTo(delivered);
  }

  static Stream<Arguments> sizes() {
    return Stream.of(
        argumentSet("nothing", Cell.missing(), 32),
        argumentSet("a truth", Cell.truth(true), 32),
        argumentSet("an empty text", Cell.text(""), 32),
        argumentSet("a text", Cell.text("ñandú"), 37),
        argumentSet("zero", Cell.number(0), 32),
        argumentSet("a small number", Cell.number(1_000), 33),
        argumentSet("a hundred digits", Cell.number(BigDecimal.TEN.pow(100)), 73));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void counts_the_bytes_of_what_is_delivered(Cell cell, int size) {
    Kept kept = new Kept();
    RowWindow enough = new RowWindow(bytes(3L * size), kept);
    RowWindow tooFew = new RowWindow(bytes(3L * size - 1), kept);

    assertThat(enough.pass(new Numbered(3, cell))).isFalse();
    kept.rows.clear();
    assertThatThrownBy(() -> tooFew.pass(new Numbered(3, cell)))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE))
        .hasMessageContaining("QUAESTOR_MAX_RESULT_BYTES");
    assertThat(kept.rows).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"0", "1000000"})
  void counts_no_bytes_of_what_is_skipped_or_passed_on(long skip) {
    QueryLimits limits = new QueryLimits(Duration.ofSeconds(1), 10, skip, 100);
    QueryLimits wide = skip == 0 ? limits.passingOn() : limits;

    assertThat(
            new RowWindow(wide, new Kept())
                .pass(new Numbered(1_000_000, Cell.text("x".repeat(99)))))
        .isFalse();
  }

  private static QueryLimits bytes(long most) {
    return new QueryLimits(Duration.ofSeconds(1), 10, 0, most);
  }

  /** Rows of one cell: their number from 0, or always the same. */
  private static final class Numbered implements RowSource<RuntimeException> {
    private final int count;
    private final @Nullable Cell cell;
    private int row = -1;

    Numbered(int count, @Nullable Cell cell) {
      this.count = count;
      this.cell = cell;
    }

    @Override
    public List<String> columns() {
      return List.of("n");
    }

    @Override
    public boolean next() {
      return ++row < count;
    }

    @Override
    public Cell cell(int column) {
      return cell == null ? Cell.text(String.valueOf(row)) : cell;
    }
  }

  private static final class Kept implements RowSink {
    private List<String> names = List.of();
    private final List<String> rows = new ArrayList<>();

    @Override
    public void columns(List<String> columns) {
      names = columns;
    }

    @Override
    public void row(List<Cell> cells) {
      rows.add(cells.getFirst() instanceof Cell.Text text ? text.value() : "");
    }
  }
}
