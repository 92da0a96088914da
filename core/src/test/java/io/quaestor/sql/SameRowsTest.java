package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs gives the rows that the text as it came in gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameRowsTest {
  private final SalesDatabase database;

  SameRowsTest() throws SQLException {
    database = new SalesDatabase(300);
  }

  @AfterAll
  void close() throws SQLException {
    database.close();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void rendered_and_original_give_the_same_rows(String query) throws SQLException {
    ValidatedQuery rendered =
        LegitimateQueryTest.accepted(Corpus.validator(Dialect.SQLITE).check(query));
    assertThat(database.rows(rendered.sql())).isEqualTo(database.rows(query)).isNotEmpty();
    assertThat(database.rows(rendered.counted().sql()))
        .containsExactly(List.of(String.valueOf(database.rows(query).size())));
  }

  static Stream<String> queries() {
    return Corpus.legitimate(Dialect.SQLITE).stream();
  }
}
