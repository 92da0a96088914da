package io.quaestor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Corpus;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.sql.Verdict;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guard renders gives the columns and rows that the text as it came in gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameRowsTest {
  private static final QueryLimits PATIENT = new QueryLimits(Duration.ofSeconds(60), 100_000);

  /** PostgreSQL's driver takes a comment behind the semicolon for one more statement. */
  private static final Pattern BEHIND_THE_END = Pattern.compile(";\\s*(--[^']*|/\\*.*\\*/)\\s*$");

  /** The reader of SQLite takes no text that begins with anything but a query. */
  private static final Pattern BEFORE_THE_QUERY =
      Pattern.compile("\\A(\\s|--[^\n]*\n|/\\*.*?\\*/)+", Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private @Nullable Grounds opened;

  @BeforeAll
  void open(@TempDir Path forSqlite, @TempDir Path forPostgres) {
    opened = Grounds.in(forSqlite, forPostgres);
  }

  @AfterAll
  void close() {
    grounds().close();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void rendered_and_original_give_the_same_rows(Dialect dialect, String query) {
    ResultTable original = original(dialect, query);
    ResultTable rendered = run(dialect, rendered(dialect, query));

    assertThat(titles(rendered)).isEqualTo(titles(original));
    assertThat(rendered.truncated()).isFalse();
    List<Integer> still = whatDoesNotMoveWithTheClock(original, original(dialect, query));
    assertThat(only(still, rendered)).isEqualTo(only(still, original));
  }

  @Test
  void nearly_all_of_them_give_rows() {
    List<Arguments.ArgumentSet> rowless =
        queries()
            .filter(query -> original((Dialect) query.get()[0], (String) query.get()[1]).isEmpty())
            .toList();
    assertThat(rowless).hasSizeLessThan((int) queries().count() / 50);
  }

  static Stream<Arguments.ArgumentSet> queries() {
    return Stream.of(Dialect.values())
        .flatMap(
            dialect ->
                Corpus.legitimate(dialect).stream()
                    .map(query -> argumentSet(dialect.title() + ": " + query, dialect, query)));
  }

  private static ValidatedQuery rendered(Dialect dialect, String query) {
    return switch (Corpus.validator(dialect).check(query)) {
      case Verdict.Accepted accepted -> accepted.query();
      case Verdict.Rejected rejected -> throw new AssertionError(rejected.explanation());
    };
  }

  private ResultTable original(Dialect dialect, String query) {
    String begun = BEFORE_THE_QUERY.matcher(query).replaceFirst("");
    return run(dialect, TrustedQueries.of(BEHIND_THE_END.matcher(begun).replaceFirst(""), dialect));
  }

  private ResultTable run(Dialect dialect, ValidatedQuery query) {
    SalesRepository repository = grounds().of(dialect).repository();
    return repository.run(query, PATIENT);
  }

  /** What has no name is titled by SQLite with its text, blanks and comments and all. */
  private static List<String> titles(ResultTable table) {
    return table.columns().stream()
        .map(title -> NAME.matcher(title).matches() ? title : "an expression")
        .toList();
  }

  /** The places of the columns that two runs of the same text agree about. */
  private static List<Integer> whatDoesNotMoveWithTheClock(ResultTable one, ResultTable again) {
    return IntStream.range(0, one.columns().size())
        .filter(column -> only(List.of(column), one).equals(only(List.of(column), again)))
        .boxed()
        .toList();
  }

  private static List<List<Cell>> only(List<Integer> columns, ResultTable table) {
    return table.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList();
  }

  private Grounds grounds() {
    return Objects.requireNonNull(opened);
  }
}
