package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link SalesStore} does the same way. Extend it and hand over an empty place. */
public abstract class SalesStoreContract extends OpenedDatabases {
  private @Nullable SalesDatabase database;

  @BeforeEach
  void open() {
    database = open(Sales.DATASET);
  }

  @Test
  void adds_rows_counts_them_and_raises_the_version_by_one() {
    long before = version();

    assertThat(store().append(Sales.TABLE, Sales.lines(250))).isEqualTo(250);

    assertThat(version()).isEqualTo(before + 1);
    assertThat(read("SELECT COUNT(*), SUM(total) FROM sales_data"))
        .containsExactly(List.of(Cell.number(250), Cell.number(31_125)));
  }

  @Test
  void adds_nothing_from_an_empty_iterator_and_leaves_the_version() {
    long before = version();

    assertThat(store().append(Sales.TABLE, Collections.emptyIterator())).isZero();
    assertThat(store().fillWhenEmpty(Sales.TABLE, Collections::emptyIterator)).isZero();

    assertThat(version()).isEqualTo(before);
  }

  @Test
  void says_which_version_a_commit_made() {
    List<OptionalLong> versions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      versions.add(store().commit(SalesStoreContract::addLine).version());
    }

    assertThat(versions)
        .containsExactly(OptionalLong.of(1), OptionalLong.of(2), OptionalLong.of(3));
    assertThat(store().commit(transaction -> "nothing").version()).isEmpty();
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void says_a_version_of_its_own_to_each_thread_and_process() throws Exception {
    try (SalesDatabase other = place().open()) {
      List<OptionalLong> versions =
          Together.atOnce(
              8,
              number ->
                  (number % 2 == 0 ? store() : other.store())
                      .commit(SalesStoreContract::addLine)
                      .version());

      assertThat(versions.stream().map(OptionalLong::getAsLong))
          .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        argumentSet("a refund", "-3", "-8100", "Alfajor"),
        argumentSet("half a piece", "0.5", "1350", "Alfajor"),
        argumentSet("cents", "1", "123456789012.34", "Alfajor"),
        argumentSet("nothing charged", "1", "0", "Alfajor"),
        argumentSet("quotes", "1", "1", "l'\"alfajor\" ''x"),
        argumentSet("backslashes", "1", "1", "\\N \\n \\\\ \\."),
        argumentSet("only a backslash and a dot", "1", "1", "\\."),
        argumentSet("the sign of a NULL", "1", "1", "\\N"),
        argumentSet("tabs and ends of lines", "1", "1", "a\tb\nc\rd\r\ne\u000bf\b\f"),
        argumentSet("commas and semicolons", "1", "1", "a,b;c--d/*e*/"),
        argumentSet("an empty text", "1", "1", ""),
        argumentSet("blanks around", "1", "1", "  a  "),
        argumentSet("other alphabets", "1", "1", "ñandú Ελλάδα 日本 🧉 e\u0301"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_back_what_was_stored(String quantity, String total, String product) {
    List<Cell> line = Sales.line("FCB 1", product, quantity, total);

    store().append(Sales.TABLE, List.of(line).iterator());

    assertThat(read("SELECT * FROM sales_data")).containsExactly(line);
  }

  @Test
  void stores_a_hundred_thousand_rows() {
    assertThat(store().append(Sales.TABLE, Sales.lines(100_000))).isEqualTo(100_000);

    assertThat(read("SELECT COUNT(*), COUNT(DISTINCT ticket_number), SUM(total) FROM sales_data"))
        .containsExactly(
            List.of(Cell.number(100_000), Cell.number(100_000), Cell.number(4_999_950_000L)));
  }

  @Test
  void leaves_nothing_behind_when_the_iterator_throws() {
    store().append(Sales.TABLE, Sales.lines(10));
    long before = version();
    IllegalStateException failure = new IllegalStateException("line 5,001 cannot be read");

    assertThatThrownBy(() -> store().append(Sales.TABLE, breaking(5_000, failure)))
        .isSameAs(failure);

    assertThat(version()).isEqualTo(before);
    assertThat(read("SELECT COUNT(*) FROM sales_data")).containsExactly(List.of(Cell.number(10)));
    assertThat(store().append(Sales.TABLE, Sales.lines(1))).isEqualTo(1);
  }

  @Test
  void leaves_nothing_behind_when_the_database_refuses_a_row() {
    List<Cell> withoutDate = new ArrayList<>(Sales.line("FCB 1", "Alfajor de maicena", "1", "1"));
    withoutDate.set(0, Cell.missing());
    List<List<Cell>> rows = new ArrayList<>();
    Sales.lines(300).forEachRemaining(rows::add);
    rows.add(withoutDate);

    assertThatThrownBy(() -> store().append(Sales.TABLE, rows.iterator()))
        .satisfies(code(ErrorCode.QUERY_FAILED))
        .message()
        .contains("date")
        .doesNotContain("Alfajor de maicena");

    assertThat(read("SELECT COUNT(*) FROM sales_data")).containsExactly(List.of(Cell.number(0)));
  }

  @Test
  void adds_the_rows_of_all_threads() throws Exception {
    long before = version();

    assertThat(Together.atOnce(8, number -> store().append(Sales.TABLE, Sales.lines(100))))
        .containsOnly(100L);

    assertThat(version()).isEqualTo(before + 8);
    assertThat(read("SELECT COUNT(*) FROM sales_data")).containsExactly(List.of(Cell.number(800)));
  }

  @Test
  void fills_an_empty_table_once() {
    assertThat(store().fillWhenEmpty(Sales.TABLE, () -> Sales.lines(250))).isEqualTo(250);
    long filled = version();

    assertThat(
            store()
                .fillWhenEmpty(
                    Sales.TABLE,
                    () -> {
                      throw new AssertionError("asked for rows that nobody needs");
                    }))
        .isZero();

    assertThat(version()).isEqualTo(filled);
  }

  @Test
  void fills_an_empty_table_once_when_threads_and_processes_try_at_once() throws Exception {
    try (SalesDatabase other = place().open()) {
      List<Long> added =
          Together.atOnce(
              8,
              number ->
                  (number % 2 == 0 ? store() : other.store())
                      .fillWhenEmpty(Sales.TABLE, () -> Sales.lines(250)));

      assertThat(added).containsOnlyOnce(250L).filteredOn(rows -> rows == 0).hasSize(7);
      assertThat(other.repository().dataVersion()).isEqualTo(version());
    }
    assertThat(read("SELECT COUNT(*) FROM sales_data")).containsExactly(List.of(Cell.number(250)));
  }

  /** An empty place is made ready once, however many processes open it first. */
  @Test
  void can_be_opened_for_the_first_time_by_many_at_once() throws Exception {
    EmptyPlace fresh = emptyPlace();
    List<SalesDatabase> opened = Together.atOnce(4, number -> fresh.open());
    try {
      assertThat(opened.getFirst().store().append(Sales.TABLE, Sales.lines(5))).isEqualTo(5);
      assertThat(opened).allMatch(each -> each.repository().dataVersion() == 1);
    } finally {
      opened.forEach(SalesDatabase::close);
    }
  }

  @Test
  void keeps_rows_and_version_when_it_is_closed_and_opened_again() {
    store().append(Sales.TABLE, Sales.lines(5));
    long before = version();
    database().close();

    database = open(Sales.DATASET);

    assertThat(version()).isEqualTo(before);
    assertThat(read("SELECT COUNT(*) FROM sales_data")).containsExactly(List.of(Cell.number(5)));
  }

  @Test
  void says_that_a_closed_database_cannot_be_had() {
    database().close();

    assertThatThrownBy(() -> store().append(Sales.TABLE, Sales.lines(1)))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
    assertThatThrownBy(() -> store().fillWhenEmpty(Sales.TABLE, () -> Sales.lines(1)))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
  }

  private static Iterator<List<Cell>> breaking(int after, RuntimeException failure) {
    Iterator<List<Cell>> lines = Sales.lines(after);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public List<Cell> next() {
        if (!lines.hasNext()) {
          throw failure;
        }
        return lines.next();
      }
    };
  }

  private SalesDatabase database() {
    return requireNonNull(database);
  }

  private static String addLine(SalesTransaction transaction) {
    transaction.add(Sales.TABLE, Sales.lines(1).next());
    return "added";
  }

  private SalesStore store() {
    return database().store();
  }

  private long version() {
    return database().repository().dataVersion();
  }

  private List<List<Cell>> read(String sql) {
    return read(database(), sql);
  }
}
